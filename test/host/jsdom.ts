import { createRequire } from "node:module";
import { installSeam } from "./desktop-seam";
import { installGates } from "./gates";
import { Host, type HostOptions } from "./host";
import { fileAt, PAGE_URL, source, type PageOptions } from "./page-files";
import { excelHost, type ExcelHost } from "./excel-host";

/** What office.js leaves in a page, and the page itself. */
export interface OfficeWindow {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  eval(source: string): unknown;
}

export interface JsdomExcelHost extends ExcelHost {
  readonly window: OfficeWindow;
}

/** What is used of jsdom: its own types would give those of a browser to the whole project. */
interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: Readonly<Record<string, unknown>>,
  ) => { readonly window: OfficeWindow & EventTarget & { close(): void } };
  readonly ResourceLoader: new () => object;
  readonly VirtualConsole: new () => {
    on(name: "jsdomError", listener: (error: Error) => void): void;
  };
}

/** Opens a page in a desktop Excel whose window is a jsdom. */
export async function startExcel(options: HostOptions & PageOptions): Promise<JsdomExcelHost> {
  const { JSDOM, ResourceLoader, VirtualConsole } = createRequire(__filename)("jsdom") as Jsdom;
  const host = new Host(options);
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    host.unknown(`in the page: ${error.message}`);
  });
  class Files extends ResourceLoader {
    fetch(url: string): Promise<Buffer> | null {
      const file = fileAt(url, options);
      if (file) return Promise.resolve(file.body);
      host.unknown(`request of ${url}`);
      return null;
    }
  }
  const { window } = new JSDOM(source(options), {
    url: PAGE_URL,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new Files(),
    virtualConsole,
    beforeParse(opened: unknown) {
      const seam = installSeam(opened, host.start, host);
      installGates(opened, (what) => {
        host.unknown(what);
      });
      host.tell = (event, entries) => {
        seam.deliver(event, entries);
      };
    },
  });
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  await ready(window);
  await host.functionsReady;
  return {
    ...excelHost(host, {
      associated: () => Promise.resolve(Object.keys(window.CustomFunctions._association.mappings)),
      close: () => {
        window.close();
        return Promise.resolve();
      },
    }),
    window,
  };
}

/** Without declaring that the page called `Office.onReady`: that is for the page to do. */
function ready({ Office: office }: Partial<OfficeWindow>): Promise<unknown> {
  const internal = office as unknown as { onReadyInternal(): Promise<unknown> } | undefined;
  if (!internal) throw new Error("The page has not loaded office.js.");
  return internal.onReadyInternal();
}
