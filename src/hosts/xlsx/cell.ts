import { readContent, readPlain, skipContent } from "./cell-content";
import { markup } from "./markup";
import { type } from "./odd-value";
import { maxColumns } from "./reference";
import { damaged } from "./refusal";
import { readAttribute, readInteger, type Scan } from "./scan";

const letterA = 0x41;
const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const letterV = 0x76;
const digit0 = 0x30;

/**
 * Reads one cell, from behind its name to behind its close tag. One function with local variables,
 * since it runs for every cell of a file, asked or not.
 */
export function readCell(scan: Scan, from: number): void {
  const { bytes } = scan;
  let at = from;
  let column = scan.column + 1;
  let style = 0;
  let cellType: number = type.number;
  let byte = bytes[at] ?? damaged();
  for (;;) {
    while (byte <= markup.space) byte = bytes[++at] ?? damaged();
    if (byte === markup.greater || byte === markup.slash) break;
    let name = byte;
    const quote = bytes[at + 2];
    if (
      bytes[at + 1] === markup.equals &&
      (quote === markup.doubleQuote || quote === markup.singleQuote)
    ) {
      scan.from = at += 3;
      while ((bytes[at] ?? damaged()) !== quote) at += 1;
      scan.to = at++;
    } else {
      scan.at = at;
      readAttribute(scan);
      name = scan.name;
      at = scan.at;
    }
    if (name === letterR) column = readReference(scan);
    else if (name === letterS) style = readInteger(scan);
    else if (name === letterT) cellType = readType(scan);
    byte = bytes[at] ?? damaged();
  }
  if (column <= scan.column || column >= maxColumns) damaged();
  scan.column = column;
  if (byte === markup.slash) {
    if (bytes[at + 1] !== markup.greater) damaged();
    scan.at = at + 2;
    return;
  }
  at += 1;
  const place = scan.places[column] ?? -1;
  const target = place * scan.grid.stride + scan.slot;
  if (bytes[at] === markup.less && bytes[at + 1] === letterV && bytes[at + 2] === markup.greater) {
    const end = readPlain(scan, at + 3, place < 0 ? -1 : target, cellType, style);
    if (end >= 0) {
      scan.at = end;
      return;
    }
  }
  scan.at = at;
  if (place < 0) skipContent(scan);
  else readContent(scan, target, cellType, style);
}

/** The column of the reference just read; its line must be that of the row, or tells it. */
function readReference(scan: Scan): number {
  const { bytes, to } = scan;
  let at = scan.from;
  let column = 0;
  let letter = (bytes[at] ?? 0) - letterA;
  while (at < to && letter >= 0 && letter < 26) {
    column = column * 26 + letter + 1;
    letter = (bytes[++at] ?? 0) - letterA;
  }
  let line = 0;
  for (; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - digit0;
    if (digit < 0 || digit > 9) damaged();
    line = line * 10 + digit;
  }
  if (!scan.numbered) {
    scan.line = line;
    scan.numbered = true;
    scan.places = scan.placesOf(line);
  }
  return line === scan.line && line > 0 ? column - 1 : damaged();
}

/** The type just read, as a packed name. */
function readType({ bytes, from, to }: Scan): number {
  let packed = 0;
  for (let at = from; at < to; at += 1) packed = (packed << 8) | (bytes[at] ?? 0);
  return packed;
}
