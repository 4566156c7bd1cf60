import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../support/browser";
import { startExcelWeb, type WebOptions } from "./chromium-web";
import { installSeam, type SeamHost } from "./desktop-seam";
import { excelHost, type ExcelHost } from "./excel-host";
import { installGates } from "./gates";
import { Host, type HostOptions } from "./host";
import { PAGE_URL, type PageOptions } from "./page-files";
import { serve } from "./serve";

/** Opens a page in a desktop Excel whose window is that of Chromium; the workbook stays here. */
export async function startExcelInBrowser(
  page: Page,
  options: HostOptions & PageOptions,
): Promise<ExcelHost> {
  const host = new Host(options);
  await serve(page, options, host);
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
  );
  (${installGates.toString()})(window, excel_unknown);`);
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

export type OpenOptions = WebOptions & {
  /** Excel for Windows without: `emptyCell` is for the web. */
  readonly seam?: "desktop" | "web";
  /** Of the pane. */
  readonly width?: number;
  /** What the clock of the pane says, whatever the day of the test; timers run as ever. */
  readonly now?: string;
};

export interface ExcelBrowser {
  /** A pane in a context of its own that is closed after the test; `frame` is what it shows. */
  open(
    options: OpenOptions,
  ): Promise<{ readonly page: Page; readonly frame: Frame; readonly host: ExcelHost }>;
  /** An empty page, closed after the test, for a host that the test starts and judges itself. */
  newPage(width?: number): Promise<Page>;
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

  const newPage = async (width = 350): Promise<Page> => {
    if (!browser) throw new Error("The browser is open during tests only.");
    const context = await browser.newContext({ viewport: { width, height: 700 } });
    return context.newPage();
  };

  return {
    newPage,
    async open({ width, seam = "desktop", now, ...options }) {
      const page = await newPage(width);
      if (now !== undefined) await page.clock.setFixedTime(new Date(now));
      const opened =
        seam === "web"
          ? await startExcelWeb(page, options)
          : { frame: page.mainFrame(), host: await startExcelInBrowser(page, options) };
      hosts.push(opened.host);
      return { page, ...opened };
    },
  };
}
