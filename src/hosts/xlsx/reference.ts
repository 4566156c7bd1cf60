import { damaged } from "./refusal";

export const maxColumns = 16_384;
export const maxLines = 1_048_576;

export interface Range {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** "B2:E10", or one cell. */
export function readRange(reference: string): Range {
  const [, c1 = "", l1 = "", c2 = c1, l2 = l1] = pattern.exec(reference) ?? damaged();
  const range = {
    firstLine: Number(l1),
    lastLine: Number(l2),
    firstColumn: columnOf(c1),
    lastColumn: columnOf(c2),
  };
  const inside = range.lastLine <= maxLines && range.lastColumn < maxColumns;
  const ordered = range.firstLine <= range.lastLine && range.firstColumn <= range.lastColumn;
  return inside && ordered && range.firstLine > 0 ? range : damaged();
}

const pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
