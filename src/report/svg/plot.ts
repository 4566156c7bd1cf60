import { chartTexts } from "../../messages/fr/chart";
import type { Chart, ChartFormat } from "../../workbook/chart";

export interface Point {
  /** Undefined where the figure is not shown. */
  readonly value: number | undefined;
  /** What stands in its place. */
  readonly mark: string;
}

export interface PlotSeries {
  readonly name: string;
  /** How it is drawn: the one that stands out, or the same the year before. */
  readonly style: "main" | "before";
  /** One a category. */
  readonly points: readonly Point[];
}

/** A chart with a point for each series and category, whatever its lists lack. */
export interface Plot {
  readonly format: ChartFormat;
  readonly categories: readonly string[];
  /** One, or two; one for a bar of 100 %. */
  readonly series: readonly PlotSeries[];
  readonly values: readonly number[];
  readonly marks: readonly string[];
}

export function plotOf({ kind, format, categories, series, hiddenMarks = [] }: Chart): Plot {
  const drawn = series.slice(0, kind === "stack" ? 1 : 2).map(({ name, values }, place) => ({
    name,
    style: place === 0 ? ("main" as const) : ("before" as const),
    points: categories.map((_, category) => ({
      value: finite(values[category]),
      mark: hiddenMarks[place]?.[category] ?? chartTexts.noMark,
    })),
  }));
  const points = drawn.flatMap((one) => one.points);
  return {
    format,
    categories,
    series: drawn,
    values: points.flatMap(({ value }) => (value === undefined ? [] : [value])),
    marks: points.flatMap(({ value, mark }) => (value === undefined ? [mark] : [])),
  };
}

const finite = (value: number | undefined): number | undefined =>
  Number.isFinite(value) ? value : undefined;

/** From 0 to 1, of the longest bar. */
export function lengthOf(value: number | undefined, { values }: Plot): number {
  const longest = Math.max(0, ...values);
  return value === undefined || longest === 0 ? 0 : Math.max(0, value) / longest;
}
