/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />

/**
 * The Excel host emulator: Microsoft's own office.js, unmodified, in jsdom or in Chromium, over a
 * workbook in memory. It is as strict as it can be: what it does not know fails the test. It is no
 * Excel: formulas are kept, never worked out, and nothing here was ever compared with Excel itself.
 */
import { startExcel, type JsdomExcelHost } from "./jsdom";
import type { HostOptions } from "./host";
import type { PageOptions } from "./page-files";

export { startExcel, type JsdomExcelHost, type OfficeWindow } from "./jsdom";
export { startExcelInBrowser, useExcelBrowser } from "./chromium";
export type { ExcelBrowser, OpenOptions } from "./chromium";
export { startExcelWeb, type WebOptions } from "./chromium-web";
export type { ExcelHost } from "./excel-host";
export type { FunctionCall, FunctionResult } from "./custom-functions";
export type { HostOptions } from "./host";
export type { PageOptions } from "./page-files";
export type { BatchRecord, Requirements } from "./session";
export { Workbook, type Area, type WorkbookEvent } from "./workbook";
export { CellError, type Cell, type Value } from "./model/cell";
export { workbookOf, type SheetSketch } from "./sketch";
export { exportXlsx } from "./export";
export { importXlsx } from "./import";

export type StartOptions = HostOptions & PageOptions;

/** Hosts in jsdom, closed after each test, which fails where anything unknown was asked. */
export function useExcel(): { start(options: StartOptions): Promise<JsdomExcelHost> } {
  let hosts: JsdomExcelHost[] = [];
  afterEach(async () => {
    const opened = hosts;
    hosts = [];
    for (const host of opened) await host.close();
    for (const host of opened) host.assertNothingUnknown();
  });
  return {
    async start(options) {
      const host = await startExcel(options);
      hosts.push(host);
      return host;
    },
  };
}
