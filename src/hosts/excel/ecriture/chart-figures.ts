import type { Chart } from "../../../workbook/chart";
import { figureLetters, GAP } from "../../../workbook/chart-figures";

/** Of a letter, in points. */
const LETTER = 4.7;
/** Whether the figures on the columns stand upright: side by side they would touch. */
export function areTurned(chart: Chart, width: number): boolean {
  if (chart.kind !== "columns") return false;
  const slot = width / Math.max(1, chart.categories.length);
  const { length } = chart.series;
  const widest = Math.max(0, ...valuesOf(chart).map((value) => figureWidth(chart, value)));
  return widest + LETTER > slot / (length > 1 ? length + GAP / 100 : 1);
}

/** Whether the figure of a part would run over its neighbours; that of nothing always does. */
export function isNarrow(chart: Chart, value: number, whole: number, width: number): boolean {
  return value === 0 || (value / whole) * width * 0.9 < figureWidth(chart, value);
}

export const valuesOf = ({ series }: Chart): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== undefined));

const figureWidth = (chart: Chart, value: number): number => figureLetters(chart, value) * LETTER;
