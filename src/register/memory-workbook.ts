import { success } from "../values/result";
import { CellKind, type RawRows, type Sheet, type Table, type Workbook } from "./workbook";

/** What a cell in memory holds; undefined where it is empty. */
export type CellContent =
  | string
  | number
  | boolean
  | undefined
  /** A part of a day, in a time or duration format. */
  | { readonly time: number }
  | { readonly date: number }
  | { readonly error: true }
  /** A formula without a stored result. */
  | { readonly noResult: true };

export interface MemorySheet {
  readonly name: string;
  /** The first row is sheet row 1, the first cell of a row is in column A. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly tables?: readonly Table[];
}

/** A workbook whose cells are already in memory: from Excel, from a function's arguments, from a test. */
export const memoryWorkbook = (
  sheets: readonly MemorySheet[],
  { name = "registre.xlsx", date1904 = false } = {},
): Workbook => ({ name, date1904, sheets: sheets.map(memorySheet) });

export function memorySheet({ name, rows, tables = [] }: MemorySheet): Sheet {
  return {
    name,
    tables,
    head: (firstLine, lastLine) =>
      success(
        rows
          .slice(firstLine - 1, lastLine)
          .flatMap((row, offset) =>
            row.flatMap((cell, column) =>
              typeof cell === "string" && cell !== ""
                ? [{ line: firstLine + offset, column, text: cell }]
                : [],
            ),
          ),
      ),
    rows(columns, firstLine, lastLine) {
      const lines: number[] = [];
      for (let line = firstLine; line <= Math.min(lastLine, rows.length); line += 1) {
        const row = rows[line - 1] ?? [];
        if (columns.some((column) => row[column] !== undefined)) lines.push(line);
      }
      return success(rawRows(rows, lines, columns));
    },
  };
}

function rawRows(
  rows: MemorySheet["rows"],
  lines: readonly number[],
  columns: readonly number[],
): RawRows {
  const texts: string[] = [];
  return {
    lines: Int32Array.from(lines),
    texts,
    columns: columns.map((column) => {
      const kinds = new Uint8Array(lines.length);
      const values = new Float64Array(lines.length);
      lines.forEach((line, at) => {
        const [kind, value] = raw(rows[line - 1]?.[column], texts);
        kinds[at] = kind;
        values[at] = value;
      });
      return { kinds, values };
    }),
  };
}

function raw(cell: CellContent, texts: string[]): [kind: CellKind, value: number] {
  if (cell === undefined) return [CellKind.empty, 0];
  if (typeof cell === "string") return [CellKind.text, texts.push(cell) - 1];
  if (typeof cell === "number") return [CellKind.number, cell];
  if (typeof cell === "boolean") return [CellKind.boolean, Number(cell)];
  if ("time" in cell) return [CellKind.timeNumber, cell.time];
  if ("date" in cell) return [CellKind.dateNumber, cell.date];
  return "error" in cell ? [CellKind.error, 0] : [CellKind.noResult, 0];
}
