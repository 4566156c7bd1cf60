import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { TestBrowser } from "../support/browser";

export const PAGE = join(__dirname, "..", "..", "dist", "stages-iop.html");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const VIEWS = ["Contrôle", "À faire", "Stage", "Rapport", "Réglages"] as const;

/** The page as a double click opens it. */
export const opened = (browser: TestBrowser, options?: BrowserContextOptions): Promise<Page> =>
  browser.open({ file: PAGE }, options);

/** The page with its example open. */
export async function example(
  browser: TestBrowser,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await opened(browser, options);
  await page.getByRole("button", { name: "Essayer avec un exemple" }).click();
  await page.getByText("33 points à corriger").waitFor();
  return page;
}

/** A tab by its word; it may carry a number. */
export const view = (page: Page, name: (typeof VIEWS)[number]): Promise<void> =>
  page
    .getByRole("navigation", { name: "Vues" })
    .getByRole("button", { name: new RegExp(`^${name}( \\d+)?$`) })
    .click();

export const give = (
  page: Page,
  ...files: readonly (readonly [name: string, bytes: Uint8Array])[]
): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles(
      files.map(([name, bytes]) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
    );

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is downloaded by an act. */
export async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const waiting = page.waitForEvent("download");
  await act();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens the sheet of a stage in the view Stage. */
export async function openStage(page: Page, reference: string): Promise<void> {
  await view(page, "Stage");
  await page.getByLabel("Référence du stage").fill(reference);
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await page.getByRole("heading", { name: new RegExp(`^${reference}`) }).waitFor();
}
