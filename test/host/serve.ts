import type { Page } from "playwright-core";
import { fileAt, type PageOptions } from "./page-files";

/** Answers all that a page of a browser asks, and tells what is nowhere and what a script throws. */
export async function serve(
  page: Page,
  options: PageOptions,
  host: { unknown(what: string): void },
  /** Sources of other pages by their addresses. */
  pages: Readonly<Record<string, string>> = {},
): Promise<void> {
  page.on("pageerror", (error) => {
    host.unknown(`in the page: ${error.message}`);
  });
  await page.route("**", async (route) => {
    const url = route.request().url();
    const source = pages[url];
    if (source !== undefined) return route.fulfill({ contentType: "text/html", body: source });
    const file = fileAt(url, options);
    if (file) return route.fulfill({ contentType: file.type, body: file.body });
    host.unknown(`request of ${url}`);
    return route.abort();
  });
}
