import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** What a page is made of: a file, its source, or an address that the test itself serves. */
export type PageSource =
  { readonly html: string } | { readonly file: string } | { readonly served: string };

export interface TestBrowser {
  /** A page of its own, closed after the test. Any request to a network fails the test. */
  open(source: PageSource, options?: BrowserContextOptions): Promise<Page>;
}

/** One browser for a test file, asked for at its top. */
export function useBrowser(): TestBrowser {
  jest.setTimeout(60_000);
  let browser: Browser | undefined;
  let requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser() });
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const asked = requests;
    requests = [];
    expect(asked).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(source, options) {
      if (!browser) throw new Error("The browser is open during tests only.");
      const context = await browser.newContext(options);
      // The one request that a served page makes is for itself.
      const isForbidden = (url: URL): boolean =>
        isRemote(url) && !("served" in source && url.href === source.served);
      await context.route(isForbidden, (route) => route.abort());
      context.on("request", (request) => {
        if (isForbidden(new URL(request.url()))) requests.push(request.url());
      });
      const page = await context.newPage();
      page.on("websocket", (socket) => requests.push(socket.url()));
      if ("file" in source) await page.goto(pathToFileURL(source.file).href);
      else if ("served" in source) await page.goto(source.served);
      else await page.setContent(source.html);
      return page;
    },
  };
}

const isRemote = ({ protocol }: URL): boolean =>
  !["about:", "blob:", "data:", "file:"].includes(protocol);

/** What axe finds wrong in a page as it stands: « color-contrast: .tile > b (serious) ». */
export async function axeViolations(page: Page): Promise<string[]> {
  axeSource ??= readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  // Evaluated rather than added as a script, which the policy of a page may forbid.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")} (${String(impact)})`),
  );
}
let axeSource: string | undefined;

/** `CHROME_PATH`, else an installed browser, else the one that comes with the packages. */
export function findBrowser(): string {
  const chosen = process.env["CHROME_PATH"];
  return chosen ? chosen : (installed().find((path) => existsSync(path)) ?? unpacked());
}

function installed(): string[] {
  if (process.platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((folder) =>
      ["Google\\Chrome", "Chromium", "Microsoft\\Edge"].map((name) =>
        join(
          process.env[folder] ?? "",
          name,
          "Application",
          name.endsWith("Edge") ? "msedge.exe" : "chrome.exe",
        ),
      ),
    );
  return ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"]
    .map((name) => `/usr/bin/${name}`)
    .concat("/opt/google/chrome/chrome", "/snap/bin/chromium");
}

const UNPACK = `
  const chromium = require("@sparticuz/chromium");
  (chromium.default ?? chromium).executablePath().then((path) => process.stdout.write(path));
`;

/**
 * The browser of `@sparticuz/chromium`, unpacked once. It is unpacked aside, then moved: two test
 * files may start together, and the package takes a half-written browser for a whole one.
 */
function unpacked(): string {
  if (process.platform !== "linux")
    throw new Error("No browser: install Chrome, Chromium or Edge, or say where in CHROME_PATH.");
  const folder = join(tmpdir(), `iop-chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    const aside = mkdtempSync(`${folder}-`);
    execFileSync(process.execPath, ["-e", UNPACK], {
      cwd: __dirname,
      env: { ...process.env, TMPDIR: aside },
    });
    try {
      renameSync(aside, folder);
    } catch {
      // The other was faster.
      rmSync(aside, { recursive: true, force: true });
    }
  }
  return join(folder, "chromium");
}

function packageVersion(): string {
  const manifest = join(dirname(require.resolve("@sparticuz/chromium")), "../../package.json");
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
