import type { Chart, ChartFormat } from "./chart";

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

/** Letters in the figure of a value: its digits, the spaces between thousands, and what follows. */
export function figureLetters(chart: Chart, value: number): number {
  const whole = Math.trunc(Math.abs(chart.format === "share" ? value * 100 : value));
  const digits = String(whole).length + (value < 0 ? 1 : 0);
  const [, decimals = "", after = ""] =
    /^[^.]*?(\.[0#]+)?( .*)?$/.exec(numberFormatOf(chart)) ?? [];
  const letters = digits + Math.floor((digits - 1) / 3) + decimals.length;
  return letters + after.replace(/"/g, "").length;
}
