import type { Frame, Page } from "playwright-core";
import { excelHost, type ExcelHost } from "./excel-host";
import { installGates } from "./gates";
import { Host, type HostOptions } from "./host";
import { PAGE_URL, type PageOptions } from "./page-files";
import { serve } from "./serve";
import { HOST_URL, hostPage, WebSeam } from "./web-seam";

/** What Excel on the web takes in a round trip, either way. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface WebOptions extends HostOptions, PageOptions {
  /** How an empty cell of a range arrives in a custom function; null without. */
  readonly emptyCell?: null | "";
}

/**
 * Opens a page in Excel on the web: a frame in the page of Excel, on another site, with which
 * office.js speaks by messages. The library gives no `officeTheme` there: the theme is what
 * `prefers-color-scheme` says.
 */
export async function startExcelWeb(
  page: Page,
  options: WebOptions,
): Promise<{ readonly frame: Frame; readonly host: ExcelHost }> {
  const host = new Host({ payloadLimit: PAYLOAD_LIMIT, ...options });
  const seam = new WebSeam(host, (message) => {
    page.evaluate(`post(${JSON.stringify(message)})`).catch((error: unknown) => {
      if (!page.isClosed()) host.unknown(`a message was not taken: ${String(error)}`);
    });
  });
  host.tell = (event, entries) => {
    seam.deliver(event, entries);
  };
  await serve(page, options, host, { [HOST_URL]: hostPage(PAGE_URL, host.start) });
  await page.emulateMedia({ colorScheme: options.theme ?? "light" });
  await page.exposeFunction("excel_receive", (text: string) => seam.receive(text));
  await page.exposeFunction("excel_unknown", (what: string) => {
    host.unknown(what);
  });
  await page.addInitScript(
    `if (window !== window.top) (${installGates.toString()})(window, excel_unknown);`,
  );
  await page.goto(HOST_URL);
  const frame = page.mainFrame().childFrames()[0];
  if (!frame) throw new Error("Excel shows no pane.");
  await frame.evaluate("Office.onReadyInternal()");
  await host.functionsReady;
  const opened = excelHost(host, {
    associated: () => frame.evaluate("Object.keys(CustomFunctions._association.mappings)"),
    emptyCell: options.emptyCell ?? null,
    close: () => page.close(),
  });
  return { frame, host: opened };
}
