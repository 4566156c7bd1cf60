export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** From 1. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** « A1 » or « A1:B2 », on the sheet and not upside down. */
export function rangeOf(text: string | undefined): Range | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(text ?? "");
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const range = {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
  return range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom <= LAST_ROW &&
    range.right <= LAST_COLUMN
    ? range
    : undefined;
}

/** Several, with spaces between them; undefined where one of them is none. */
export function rangesOf(text: string | undefined): Range[] | undefined {
  const ranges = (text ?? "").split(" ").map(rangeOf);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

export const overlap = (one: Range, other: Range): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

export const inside = (one: Range, other: Range): boolean =>
  one.top >= other.top &&
  one.bottom <= other.bottom &&
  one.left >= other.left &&
  one.right <= other.right;

/** Each two of them that share a cell, by their places. */
export const overlaps = (ranges: readonly Range[]): [number, number][] =>
  ranges.flatMap((one, at) =>
    ranges
      .slice(at + 1)
      .flatMap((other, more): [number, number][] =>
        overlap(one, other) ? [[at, at + 1 + more]] : [],
      ),
  );
