import { chartSvg } from "../../src/report/svg";
import type { Chart } from "../../src/workbook/chart";
import { chart } from "./sample-charts";

/** The drawing for a page, and the one for a phone. */
function drawings(of: Chart): { wide: string; narrow: string } {
  const [wide = "", narrow = ""] = chartSvg(of).split('<svg class="chart-narrow"');
  return { wide, narrow };
}
export const wide = (of: Chart): string => drawings(of).wide;
export const narrow = (of: Chart): string => drawings(of).narrow;

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);

/** A length of each rectangle of a style, in the order of the drawing; squares of a legend are 14. */
export const lengths = (source: string, style: string, name: "width" | "height"): number[] =>
  [...source.matchAll(/<rect class="([^"]*)"[^>]*>/g)]
    .filter(([, classes = ""]) => classes.split(" ").includes(`chart-${style}`))
    .filter(([tag]) => attribute(tag, "width") !== 14 || attribute(tag, "height") !== 14)
    .map(([tag]) => attribute(tag, name));

/** What is written in a style; a line of a label ends in « | ». */
export const texts = (source: string, style: string): string[] =>
  [...source.matchAll(new RegExp(`<text class="chart-${style}"[^>]*>(.*?)</text>`, "g"))].map(
    ([, inside = ""]) =>
      inside
        .replace(/<title>.*?<\/title>/, "")
        .replace(/<tspan[^>]*>/g, "|")
        .replace(/<[^>]*>/g, "")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/\u00a0/g, " "),
  );

/** As long as the values are great, but for the rounding of what is drawn. */
export function expectProportional(drawn: readonly number[], values: readonly number[]): void {
  expect(drawn).toHaveLength(values.length);
  const unit = Math.max(...drawn) / Math.max(...values);
  drawn.forEach((length, place) => {
    expect(Math.abs(length - (values[place] ?? 0) * unit)).toBeLessThanOrEqual(0.2);
  });
}

export const one = (values: readonly (number | undefined)[], more: Partial<Chart> = {}): Chart =>
  chart({
    categories: values.map((_, place) => `C${String(place + 1)}`),
    series: [{ name: "2025", values }],
    ...more,
  });
export const TWO = [
  { name: "2025", values: [12, 0, 7] },
  { name: "2024", values: [9, 17, undefined] },
];
