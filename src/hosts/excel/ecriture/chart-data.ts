import type { SheetChart } from "../../../workbook/chart";
import type { Rect } from "./layout";

/** A series as Excel draws it, each part from cells of the sheet of the data. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: Rect;
  readonly categories: Rect;
}

/** The series of a chart; a stack has one for each category, with a value for each series. */
export function drawnSeries({ chart, data }: SheetChart): DrawnSeries[] {
  const { length } = chart.categories;
  const categories = rectOf(data.categories);
  const values = data.series.map((one) => rectOf(one.values));
  const wrong = [categories, ...values].some(({ rows, columns }) => rows * columns !== length);
  // A range of another size would draw other figures than those of the chart.
  if (wrong || values.length !== chart.series.length)
    throw new Error(`The cells of the chart ${chart.id} are not those of its figures.`);
  if (chart.kind !== "stack")
    return chart.series.map(({ name }, at) => ({ name, values: values[at] as Rect, categories }));
  const names = around(data.series.map(({ name }) => rectOf(name)));
  return chart.categories.map((name, at) => ({
    name,
    values: around(values.map((range) => ({ ...range, row: range.row + at, rows: 1 }))),
    categories: names,
  }));
}

/** All cells of a chart, names included. */
export const sourceOf = ({ data }: SheetChart): Rect =>
  around(
    [data.categories, ...data.series.flatMap(({ name, values }) => [name, values])].map(rectOf),
  );

/** The smallest area that holds all of these. */
function around(areas: readonly Rect[]): Rect {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

const RANGE = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** `$A$5:$A$12` by its rows and columns from 0. */
function rectOf(range: string): Rect {
  const [, left = "", top = "0", right = left, bottom = top] = RANGE.exec(range) ?? [];
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
