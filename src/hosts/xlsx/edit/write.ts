import { columnLetters } from "../../../values/cell-address";
import type { Range } from "../reference";
import type { CellProblem, CellValue } from "./edit";

/** One cell to be written. Lines from 1, columns from 0. */
export interface Write {
  readonly line: number;
  readonly column: number;
  readonly value:
    | CellValue
    /** As it stands in XML. */
    | { readonly type: "formula"; readonly xml: string }
    /** A cell of an added row that has its look only. */
    | { readonly type: "blank" };
  /** The line whose cell gives it its look, instead of its own. */
  readonly like?: number;
}

export type RefuseCell = (kind: CellProblem["kind"], cell: string) => never;

export const addressOf = ({ line, column }: Pick<Write, "line" | "column">): string =>
  `${columnLetters(column)}${String(line)}`;

/** The least range that holds both. */
export const around = (one: Range, other: Range): Range => ({
  firstLine: Math.min(one.firstLine, other.firstLine),
  lastLine: Math.max(one.lastLine, other.lastLine),
  firstColumn: Math.min(one.firstColumn, other.firstColumn),
  lastColumn: Math.max(one.lastColumn, other.lastColumn),
});

/** "B2:E10", or one cell. */
export function referenceTo({ firstLine, lastLine, firstColumn, lastColumn }: Range): string {
  const first = addressOf({ line: firstLine, column: firstColumn });
  const last = addressOf({ line: lastLine, column: lastColumn });
  return first === last ? first : `${first}:${last}`;
}
