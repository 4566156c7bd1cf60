import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";

/** What Excel shows in its pane. */
export interface PageOptions {
  /** The page's source. Without it, an empty page that loads office.js, then the scripts. */
  readonly html?: string;
  /** Sources of classic scripts, in the page without `html`. */
  readonly scripts?: readonly string[];
  /** Where what `html` names beside itself is, like a bundle. */
  readonly folder?: string;
}

/** Where the page comes from; nothing goes to any network. */
export const PAGE_URL = "https://iop.test/page.html";
const CDN = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\//;
const OFFICE = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The file at an address: the page's own, or Microsoft's from the package. */
export function fileAt(url: string, { folder, ...page }: PageOptions): PageFile | undefined {
  const address = url.replace(/[?#].*$/, "");
  if (address === PAGE_URL) return { type: TYPES[".html"] ?? "", body: Buffer.from(source(page)) };
  const office = CDN.exec(address);
  const path = office
    ? join(OFFICE, address.slice(office[0].length))
    : folder !== undefined && address.startsWith("https://iop.test/")
      ? join(folder, new URL(address).pathname)
      : undefined;
  if (path === undefined || !existsSync(path)) return undefined;
  return { type: TYPES[extname(path)] ?? "application/octet-stream", body: readFileSync(path) };
}

export function source({ html, scripts = [] }: PageOptions): string {
  const inline = scripts.map(
    (script) => `<script>${script.replace(/<\/script/g, "<\\/script")}</script>`,
  );
  return (
    html ??
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IOP</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady();</script>${inline.join("")}</head><body></body></html>`
  );
}
