import type { Chart, ChartFormat } from "../../../workbook/chart";

/** Of a letter, in points. */
const LETTER = 4.7;
/** Between two groups of bars, in hundredths of a bar. */
export const GAP = 60;

const formats: Readonly<Record<ChartFormat, string>> = {
  count: "#,##0",
  hours: '#,##0.0# "h"',
  money: '#,##0.00 "€"',
  share: "0 %",
};

const wholeFormats: Partial<typeof formats> = { hours: '#,##0 "h"', money: '#,##0 "€"' };

/** Whole hours and euros need no decimals. */
export function numberFormatOf({ format, series }: Chart): string {
  const shown = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  return (shown.every(Number.isInteger) ? wholeFormats[format] : undefined) ?? formats[format];
}

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

/** As wide as the figure of a value: its digits, the spaces between thousands, and what follows. */
function figureWidth(chart: Chart, value: number): number {
  const whole = Math.trunc(Math.abs(chart.format === "share" ? value * 100 : value));
  const digits = String(whole).length + (value < 0 ? 1 : 0);
  const [, decimals = "", after = ""] =
    /^[^.]*?(\.[0#]+)?( .*)?$/.exec(numberFormatOf(chart)) ?? [];
  const letters = digits + Math.floor((digits - 1) / 3) + decimals.length;
  return (letters + after.replace(/"/g, "").length) * LETTER;
}
