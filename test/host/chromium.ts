import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../support/browser";
import { installSeam, type SeamHost } from "./desktop-seam";
import { excelHost, type ExcelHost } from "./excel-host";
import { Host, type HostOptions } from "./host";
import { fileAt, PAGE_URL, type PageOptions } from "./page-files";

/** Opens a page in a desktop Excel whose window is that of Chromium; the workbook stays here. */
export async function startExcelInBrowser(
  page: Page,
  options: HostOptions & PageOptions,
): Promise<ExcelHost> {
  const host = new Host(options);
  page.on("pageerror", (error) => {
    host.unknown(`in the page: ${error.message}`);
  });
  await page.route("**", async (route) => {
    const url = route.request().url();
    const file = fileAt(url, options);
    if (file) return route.fulfill({ contentType: file.type, body: file.body });
    host.unknown(`request of ${url}`);
    return route.abort();
  });
  const exposed: SeamHost = {
    batch: (body, flags) => host.batch(body, flags),
    saveSettings: (settings) => host.saveSettings(settings),
    unknown: (what) => {
      host.unknown(what);
    },
  };
  for (const [name, answer] of Object.entries(exposed))
    await page.exposeFunction(`excel_${name}`, answer);
  await page.addInitScript(`window.excelSeam = (${installSeam.toString()})(
    window,
    ${JSON.stringify(host.start)},
    { batch: excel_batch, saveSettings: excel_saveSettings, unknown: excel_unknown },
  );`);
  host.tell = (event, entries) => {
    const message = JSON.stringify(entries);
    page.evaluate(`excelSeam.deliver(${String(event)}, ${message})`).catch((error: unknown) => {
      if (!page.isClosed()) host.unknown(`an event was not taken: ${String(error)}`);
    });
  };
  await page.goto(PAGE_URL);
  await page.evaluate("Office.onReadyInternal()");
  await host.functionsReady;
  return excelHost(host, {
    associated: () => page.evaluate("Object.keys(CustomFunctions._association.mappings)"),
    close: () => page.close(),
  });
}

export interface ExcelBrowser {
  /** A pane of this width, in a context of its own that is closed after the test. */
  open(
    options: HostOptions & PageOptions & { readonly width?: number },
  ): Promise<{ readonly page: Page; readonly host: ExcelHost }>;
}

/** One browser for a test file; a test fails where its page asked what the emulator does not know. */
export function useExcelBrowser(): ExcelBrowser {
  jest.setTimeout(60_000);
  let browser: Browser | undefined;
  let hosts: ExcelHost[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser() });
  });
  afterEach(async () => {
    const opened = hosts;
    hosts = [];
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    for (const host of opened) host.assertNothingUnknown();
  });
  afterAll(() => browser?.close());

  return {
    async open({ width = 350, ...options }) {
      if (!browser) throw new Error("The browser is open during tests only.");
      const context = await browser.newContext({ viewport: { width, height: 700 } });
      const page = await context.newPage();
      const host = await startExcelInBrowser(page, options);
      hosts.push(host);
      return { page, host };
    },
  };
}
