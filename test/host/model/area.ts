/** A rectangle of cells; rows and columns from 0. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export const lettersOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26);

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `B3`, `B3:D9`, `B:D` or `3:9`, as Excel writes them. */
export function addressOf({ row, column, rows, columns }: Rect): string {
  if (rows === LAST_ROW) return `${lettersOf(column)}:${lettersOf(column + columns - 1)}`;
  if (columns === LAST_COLUMN) return `${String(row + 1)}:${String(row + rows)}`;
  const first = lettersOf(column) + String(row + 1);
  const last = lettersOf(column + columns - 1) + String(row + rows);
  return first === last ? first : `${first}:${last}`;
}

/** The name of a sheet before an address: between quotes wherever Excel puts them. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name)
    ? `${name}!`
    : `'${name.replace(/'/g, "''")}'!`;

export function splitSheet(address: string): { sheet?: string; local: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/.exec(address);
  if (!found) return { local: address };
  return { sheet: (found[1] ?? found[2] ?? "").replace(/''/g, "'"), local: found[3] ?? "" };
}

/** Undefined where it is no address of cells. */
export function parseAddress(local: string): Rect | undefined {
  const [first, last = first, ...more] = local.replace(/\$/g, "").split(":");
  const from = first === undefined ? undefined : corner(first);
  const to = last === undefined ? undefined : corner(last);
  if (!from || !to || more.length > 0) return undefined;
  if ((from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if (local.split(":").length === 1 && (from.row === undefined || from.column === undefined))
    return undefined;
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  const endRow = Math.max(from.row ?? LAST_ROW - 1, to.row ?? LAST_ROW - 1);
  const endColumn = Math.max(from.column ?? LAST_COLUMN - 1, to.column ?? LAST_COLUMN - 1);
  const rect = { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
  return isOnSheet(rect) ? rect : undefined;
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const found = /^([a-z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (!found || text === "") return undefined;
  return {
    ...(found[1] && { column: columnOf(found[1]) }),
    ...(found[2] && { row: Number(found[2]) - 1 }),
  };
}

export const isOnSheet = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= LAST_ROW &&
  column + columns <= LAST_COLUMN;

/** What two rectangles share. */
export function common(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest rectangle that holds both. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export type Shift = "Down" | "Right" | "Up" | "Left";

/**
 * Where a rectangle is once cells are inserted (Down, Right) or deleted (Up, Left) at `at`: it moves
 * or grows where the change covers its whole breadth. Undefined where nothing is left of it.
 */
export function moved(rect: Rect, at: Rect, shift: Shift): Rect | undefined {
  const isVertical = shift === "Down" || shift === "Up";
  const [start, size, cross, breadth] = isVertical
    ? (["row", "rows", "column", "columns"] as const)
    : (["column", "columns", "row", "rows"] as const);
  const covers = at[cross] <= rect[cross] && at[cross] + at[breadth] >= rect[cross] + rect[breadth];
  if (!covers || at[start] >= rect[start] + rect[size]) return rect;
  if (shift === "Down" || shift === "Right")
    return at[start] <= rect[start]
      ? { ...rect, [start]: rect[start] + at[size] }
      : { ...rect, [size]: rect[size] + at[size] };
  const end = at[start] + at[size];
  const gone = Math.max(
    0,
    Math.min(rect[start] + rect[size], end) - Math.max(rect[start], at[start]),
  );
  if (gone === rect[size]) return undefined;
  const before = Math.max(0, Math.min(rect[start], end) - at[start]);
  return { ...rect, [start]: rect[start] - before, [size]: rect[size] - gone };
}
