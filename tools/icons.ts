/* eslint-disable no-console -- a tool speaks to the terminal */
/** `npx tsx tools/icons.ts`: draws assets/icons/icon-NN.png from the drawings beside them. By hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/support/browser";

const FOLDER = "assets/icons";
/** 16 pixels have a drawing of their own. */
const DRAWINGS = [
  { drawing: "icon-16.svg", sizes: [16] },
  { drawing: "icon.svg", sizes: [32, 64, 80, 128] },
] as const;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser() });
  const page = await browser.newPage();
  for (const { drawing, sizes } of DRAWINGS) {
    const svg = readFileSync(`${FOLDER}/${drawing}`, "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
      writeFileSync(
        `${FOLDER}/icon-${String(size)}.png`,
        await page.screenshot({ omitBackground: true }),
      );
      console.log(`${FOLDER}/icon-${String(size)}.png written.`);
    }
  }
  await browser.close();
}

void main();
