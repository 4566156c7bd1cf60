/* eslint-disable no-console -- a benchmark speaks to the terminal */
/**
 * The page in a browser: from the file given to the first finding on screen, and a list of 10,000
 * findings while it scrolls. Prints one JSON.
 */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../support/browser";

const [usual = "", many = ""] = process.argv.slice(2);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const gzipped = (name: string): number =>
  gzipSync(readFileSync(join("dist", "page", name)), { level: 9 }).length / 1000;

/** Milliseconds from the file given until a finding is painted, by the page's own clock. */
async function open(page: Page, path: string): Promise<number> {
  await page.goto(pathToFileURL(resolve("dist", "stages-iop.html")).href);
  await page.evaluate(`
    globalThis.measured = new Promise((done) => {
      let start;
      document.addEventListener("change", () => (start ??= performance.now()), true);
      new MutationObserver(() => {
        if (!document.querySelector("iop-controle li.constat")) return;
        requestAnimationFrame(() => done(performance.now() - start));
      }).observe(document, { childList: true, subtree: true });
    });
    // What is evaluated is waited for; the promise is not.
    undefined;
  `);
  const file = { name: basename(path), mimeType: XLSX, buffer: readFileSync(path) };
  await page.locator('input[type="file"]').setInputFiles(file);
  return page.evaluate<number>("globalThis.measured");
}

/** Milliseconds a frame while the whole list is scrolled, a screen at a time: median and worst. */
const scroll = (page: Page): Promise<{ frame: number; worst: number; cards: number }> =>
  page.evaluate(`(async () => {
    const more = () =>
      [...document.querySelectorAll("iop-controle button")].filter((one) =>
        /^\\s*Montrer/.test(one.textContent),
      );
    let buttons;
    while ((buttons = more()).length > 0) {
      for (const one of buttons) one.click();
      await new Promise((done) => setTimeout(done, 50));
    }
    const frames = [];
    let last = performance.now();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      scrollBy(0, innerHeight);
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    frames.sort((a, b) => a - b);
    const cards = document.querySelectorAll("iop-controle li.constat").length;
    return { frame: frames[frames.length >> 1], worst: frames.at(-1), cards };
  })()`);

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const page = await browser.newPage({ viewport: { width: 450, height: 900 } });
  await open(page, usual);
  const first: number[] = [];
  for (let run = 0; run < 5; run += 1) first.push(await open(page, usual));
  first.sort((a, b) => a - b);
  const opened = await open(page, many);
  const scrolled = await scroll(page);
  await browser.close();
  console.log(
    JSON.stringify({
      first: first[2],
      opened,
      ...scrolled,
      sizes: {
        page: gzipped("page.js"),
        worker: gzipped("worker.js"),
        lecteur: gzipped("lecteur.js"),
        documents: gzipped("documents.js"),
        charts: gzipped("charts.js"),
      },
    }),
  );
}
void main();
