import type { Page } from "playwright-core";
import { screenStyle } from "../../src/report/html/screen-style";
import { chartStyle, chartSvg } from "../../src/report/svg";
import { axeViolations, useBrowser } from "../support/browser";
import { SAMPLES } from "../support/sample-charts";

const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Graphiques</title>
<style>${screenStyle.source}\n${chartStyle}</style></head><body><main><h1>Graphiques</h1>
${SAMPLES.map((chart) => `<h2>${chart.title}</h2>${chartSvg(chart)}`).join("\n")}
</main></body></html>`;

interface Seen {
  readonly id: string;
  /** Of a text on the page, in points of CSS. */
  readonly size: number;
  readonly outside: readonly string[];
  readonly overlapping: readonly string[];
}

/** What a reader sees of each chart, half a unit aside. */
const seen = (page: Page): Promise<Seen[]> =>
  page.evaluate<Seen[]>(`[...document.querySelectorAll(".chart")].map((chart) => {
    const drawing = [...chart.querySelectorAll("svg")].find((one) => getComputedStyle(one).display !== "none");
    const { width, height } = drawing.viewBox.baseVal;
    const texts = [...drawing.querySelectorAll("text")].map((one) => ({ words: one.textContent, box: one.getBBox() }));
    const overlap = (a, b) =>
      Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
      Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;
    return {
      id: chart.getAttribute("aria-labelledby").split("-title")[0],
      size: 15 * chart.getBoundingClientRect().width / width,
      outside: texts.filter(({ box }) => box.x < -0.5 || box.y < -0.5
        || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5).map(({ words }) => words),
      overlapping: texts.flatMap(({ words, box }, place) => texts.slice(place + 1)
        .filter((other) => overlap(box, other.box)).map((other) => words + " / " + other.words)),
    };
  })`);

describe("les graphiques, dans un navigateur", () => {
  const browser = useBrowser();

  const expectReadable = (charts: readonly Seen[], least: number): void => {
    expect(charts.map(({ id }) => id)).toEqual(SAMPLES.map(({ id }) => id));
    expect(charts.filter(({ outside }) => outside.length > 0)).toEqual([]);
    expect(charts.filter(({ overlapping }) => overlapping.length > 0)).toEqual([]);
    expect(charts.filter(({ size }) => size < least)).toEqual([]);
  };

  it.each(
    [320, 480, 768, 1200].flatMap((width) => [[width, "light"] as const, [width, "dark"] as const]),
  )(
    "à %i px, %s : aucun texte n'est coupé, sur un autre ou trop petit, et rien ne dépasse",
    async (width, colorScheme) => {
      const page = await browser.open({ html }, { colorScheme, viewport: { width, height: 900 } });
      expectReadable(await seen(page), 12);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it("sur une page A4, de 17 cm : au moins 8 points, et le dessin large", async () => {
    const page = await browser.open({ html }, { viewport: { width: 643, height: 900 } });
    await page.emulateMedia({ media: "print" });
    expectReadable(await seen(page), (8 * 96) / 72);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.locator(".chart-narrow >> visible=true").count()).toBe(0);
  });

  it("en couleurs imposées, les barres et les textes ont celle du texte", async () => {
    const page = await browser.open({ html }, { forcedColors: "active", colorScheme: "dark" });
    const colors = await page.evaluate<
      string[]
    >(`[".chart-main", ".chart-main-figure", ".chart-mark"].map(
      (selector) => getComputedStyle(document.querySelector(selector)).fill)`);
    const text = await page.evaluate<string>("getComputedStyle(document.body).color");
    expect(colors).toEqual([text, text, text]);
  });

  it("sans son style, ne montre qu'un dessin", async () => {
    const page = await browser.open({ html: SAMPLES.map(chartSvg).join("") });
    expect(await page.locator(".chart-narrow >> visible=true").count()).toBe(0);
    expect(await page.locator(".chart-wide >> visible=true").count()).toBe(SAMPLES.length);
  });
});
