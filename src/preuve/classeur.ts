import { sheetNames, type SheetName } from "../register/columns";
import {
  CellKind,
  type HeadCell,
  type RawRows,
  type Sheet,
  type Workbook,
} from "../register/workbook";
import { success } from "../values/result";

/** What a person types in a cell. */
export type Typed = string | number;

/** A row by the headers of its sheet; a header that it does not name is an empty cell. */
export type TypedRow = Readonly<Record<string, Typed>>;

/** The sheets of a tiny register, as a person would type them. */
export type TypedSheets = { readonly [S in SheetName]?: readonly TypedRow[] };

type Grid = readonly (readonly (Typed | undefined)[])[];

/** Typed rows as a workbook in memory, as a host would give it: headers in row 1 of each sheet. */
export const typedWorkbook = (sheets: TypedSheets): Workbook => ({
  name: "exemple.xlsx",
  date1904: false,
  sheets: sheetNames.flatMap((name) => {
    const rows = sheets[name];
    return rows === undefined ? [] : [sheetOf(name, gridOf(rows))];
  }),
});

function gridOf(rows: readonly TypedRow[]): Grid {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header]))];
}

const sheetOf = (name: SheetName, grid: Grid): Sheet => ({
  name,
  tables: [],
  head: (firstLine, lastLine) => success(headOf(grid, firstLine, lastLine)),
  rows: (columns, firstLine, lastLine) => success(rowsOf(grid, columns, firstLine, lastLine)),
});

function headOf(grid: Grid, firstLine: number, lastLine: number): HeadCell[] {
  return grid
    .slice(firstLine - 1, lastLine)
    .flatMap((row, offset) =>
      row.flatMap((text, column) =>
        typeof text === "string" ? [{ line: firstLine + offset, column, text }] : [],
      ),
    );
}

function rowsOf(
  grid: Grid,
  columns: readonly number[],
  firstLine: number,
  lastLine: number,
): RawRows {
  const lines = [...grid.keys()]
    .map((place) => place + 1)
    .filter((line) => line >= firstLine && line <= lastLine);
  const texts: string[] = [];
  const read = columns.map((column) => {
    const cells = lines.map((line) => rawCell(grid[line - 1]?.[column], texts));
    return {
      kinds: Uint8Array.from(cells, ([kind]) => kind),
      values: Float64Array.from(cells, ([, value]) => value),
    };
  });
  return { lines: Int32Array.from(lines), columns: read, texts };
}

function rawCell(cell: Typed | undefined, texts: string[]): readonly [CellKind, number] {
  if (cell === undefined) return [CellKind.empty, 0];
  if (typeof cell === "number") return [CellKind.number, cell];
  return [CellKind.text, texts.push(cell) - 1];
}
