/**
 * Switches the checks of office.js itself on, in the window where it will be, and tells what they
 * refuse even where the page catches it. It runs in the page: it must not name anything outside
 * itself.
 */
export function installGates(page: unknown, unknown: (what: string) => void): void {
  const window = page as Record<string, unknown> & {
    document: {
      addEventListener(
        name: string,
        listener: (event: { target: { src?: string } }) => void,
        isFirst: boolean,
      ): void;
    };
  };
  // As soon as the library of Excel is loaded, before the page can use it.
  window.document.addEventListener(
    "load",
    ({ target }) => {
      if (!/\/excel-[^/]*\.js$/.test(target.src ?? "")) return;
      const library = window["OfficeExtension"] as {
        CommonUtility: { _doApiNotSupportedCheck: boolean };
        CoreUtility: { _getResourceString(id: string, details?: unknown): string };
        _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
      };
      library.CommonUtility._doApiNotSupportedCheck = true;
      library._internalConfig.appendTypeNameToObjectPathInfo = true;
      const { _getResourceString: original } = library.CoreUtility;
      library.CoreUtility._getResourceString = function (id, details) {
        if (id === "ApiNotFoundDetails") unknown(`above the requirements: ${String(details)}`);
        return original.call(this, id, details);
      };
    },
    true,
  );
}
