import { columnLetters } from "../../values/cell-address";

/** Cells of a sheet, as a formula names them. */
export const onSheet = (sheet: string, range: string): string =>
  `'${sheet.replace(/'/g, "''")}'!${range}`;

const RANGE = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** Each cell of a range, down its columns: `$A$5` and `$A$6` of `$A$5:$A$6`. */
export function cellsOf(range: string): string[] {
  const [, left = "", top = "", right = left, bottom = top] = RANGE.exec(range) ?? [];
  return steps(columnNumber(left), columnNumber(right)).flatMap((column) =>
    steps(Number(top), Number(bottom)).map(
      (line) => `$${columnLetters(column - 1)}$${String(line)}`,
    ),
  );
}

/** From 1; 0 of no letters, which no range has. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const steps = (first: number, last: number): number[] =>
  first === 0 ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
