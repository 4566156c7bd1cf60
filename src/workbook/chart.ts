/** How the figures of a chart are written. */
export type ChartFormat = "count" | "hours" | "money" | "share";

export interface ChartSeries {
  readonly name: string;
  /** One a category; undefined where the figure is not shown: never drawn as 0. */
  readonly values: readonly (number | undefined)[];
}

/** A chart as data: a writer draws it. */
export interface Chart {
  /** Unique in its report, kebab-case. */
  readonly id: string;
  /** `columns` upright, `bars` lying, `stack` one bar of 100 % whose parts are the categories. */
  readonly kind: "columns" | "bars" | "stack";
  readonly title: string;
  /** The chart in one sentence, for who does not see it. */
  readonly sentence: string;
  readonly format: ChartFormat;
  readonly categories: readonly string[];
  /** The first is the one that stands out; a second is the same the year before, as an outline. */
  readonly series: readonly ChartSeries[];
  /** What stands in place of a value that is not shown, by series and category, like « < 5 ». */
  readonly hiddenMarks?: readonly (readonly (string | undefined)[])[];
}

/** A chart on a sheet of a workbook, drawn from cells of that workbook. */
export interface SheetChart {
  readonly chart: Chart;
  /** Ranges without their sheet's name, like `$A$5:$A$12`. */
  readonly data: {
    readonly sheet: string;
    readonly categories: string;
    readonly series: readonly { readonly name: string; readonly values: string }[];
  };
  /** Its place on its own sheet: first column and line from 0, and how many of each it takes. */
  readonly at: {
    readonly column: number;
    readonly line: number;
    readonly columns: number;
    readonly lines: number;
  };
}
