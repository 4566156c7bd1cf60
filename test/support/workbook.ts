import type { HeadCell, RawRows, Sheet, Table, Workbook } from "../../src/register/workbook";
import { CellKind } from "../../src/register/workbook";
import { success } from "../../src/values/result";

/** What a test writes in a cell: a number or text as typed, or one of the odd kinds. */
export type TestCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly time: number }
  | { readonly date: number }
  | { readonly error: true }
  | { readonly noResult: true };

export interface TestSheet {
  readonly name: string;
  /** The first row is sheet row 1. */
  readonly rows: readonly (readonly TestCell[])[];
  readonly tables?: readonly Table[];
}

/** A workbook in memory, as a host would give it. */
export const testWorkbook = (
  sheets: readonly TestSheet[],
  { name = "registre.xlsx", date1904 = false } = {},
): Workbook => ({ name, date1904, sheets: sheets.map(testSheet) });

function testSheet({ name, rows, tables = [] }: TestSheet): Sheet {
  return {
    name,
    tables,
    head(firstLine, lastLine) {
      const cells: HeadCell[] = [];
      rows.slice(firstLine - 1, lastLine).forEach((row, offset) => {
        row.forEach((cell, column) => {
          if (typeof cell === "string" && cell !== "")
            cells.push({ line: firstLine + offset, column, text: cell });
        });
      });
      return success(cells);
    },
    rows(columns, firstLine, lastLine) {
      const lines: number[] = [];
      rows.forEach((row, place) => {
        const line = place + 1;
        const holds = columns.some((column) => row[column] !== undefined);
        if (line >= firstLine && line <= lastLine && holds) lines.push(line);
      });
      return success(rawRows(rows, lines, columns));
    },
  };
}

function rawRows(
  rows: TestSheet["rows"],
  lines: readonly number[],
  columns: readonly number[],
): RawRows {
  const texts: string[] = [];
  return {
    lines: Int32Array.from(lines),
    texts,
    columns: columns.map((column) => {
      const cells = lines.map((line) => raw(rows[line - 1]?.[column], texts));
      return {
        kinds: Uint8Array.from(cells, ([kind]) => kind),
        values: Float64Array.from(cells, ([, value]) => value),
      };
    }),
  };
}

function raw(cell: TestCell, texts: string[]): [kind: number, value: number] {
  if (cell === undefined) return [CellKind.empty, 0];
  if (typeof cell === "string") return [CellKind.text, texts.push(cell) - 1];
  if (typeof cell === "number") return [CellKind.number, cell];
  if (typeof cell === "boolean") return [CellKind.boolean, Number(cell)];
  if ("time" in cell) return [CellKind.timeNumber, cell.time];
  if ("date" in cell) return [CellKind.dateNumber, cell.date];
  return "error" in cell ? [CellKind.error, 0] : [CellKind.noResult, 0];
}
