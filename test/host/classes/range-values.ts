import { HostError, invalidArgument } from "../errors";
import { CellError, type Cell, type Value } from "../model/cell";
import { eachCell } from "../model/edits";
import type { Given } from "../registry";
import type { Area } from "../workbook";

export function matrix<V>(of: Area, read: (cell: Readonly<Cell>) => V): V[][] {
  if (of.isGone) throw new HostError("InvalidReference", "The cells were deleted.", 404);
  const rows: V[][] = Array.from({ length: Math.min(of.rows, 5_000_000) }, () => []);
  eachCell(of, (cell, row) => rows[row]?.push(read(cell)));
  return rows;
}

/** One value for all cells, or a matrix of exactly the range's size. */
export function inputs(of: Area, given: Given): (row: number, column: number) => Value | null {
  const input = given.values[0];
  if (of.isGone) throw new HostError("InvalidReference", "The cells were deleted.", 404);
  if (!Array.isArray(input)) return () => scalar(input);
  const rows = matrixOf(of, given);
  return (row, column) => scalar(rows[row]?.[column]);
}

/** As many rows and columns as the range has. */
export function matrixOf(of: Area, given: Given): readonly (readonly unknown[])[] {
  const rows = given.values[0] as readonly unknown[];
  const isRight =
    Array.isArray(rows) &&
    rows.length === of.rows &&
    rows.every((row) => Array.isArray(row) && row.length === of.columns);
  if (!isRight)
    throw invalidArgument("The number of rows or columns does not match the size of the range.");
  return rows as readonly (readonly unknown[])[];
}

function scalar(value: unknown): Value | null {
  if (value === null || value === undefined) return null;
  if (["string", "number", "boolean"].includes(typeof value)) return value as Value;
  if (value instanceof CellError) return value;
  throw invalidArgument("A cell holds a text, a number or a yes or no.");
}
