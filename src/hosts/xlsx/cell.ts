import { readContent, readPlain, skipContent } from "./cell-content";
import { markup } from "./markup";
import { type } from "./odd-value";
import { maxColumns } from "./reference";
import { damaged } from "./refusal";
import { readAttribute, type Scan } from "./scan";

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
    const quote = bytes[at + 2];
    const plain = quote === markup.doubleQuote || quote === markup.singleQuote;
    if (plain && bytes[at + 1] === markup.equals) {
      let value = bytes[(at += 3)] ?? damaged();
      if (byte === letterR) {
        column = 0;
        while (value > 0x40) {
          column = column * 26 + (value & 0x1f);
          value = bytes[++at] ?? damaged();
        }
        column -= 1;
        let line = 0;
        while (value !== quote) {
          line = line * 10 + value - digit0;
          value = bytes[++at] ?? damaged();
        }
        if (!scan.numbered) {
          scan.line = line;
          scan.numbered = true;
        }
      } else if (byte === letterS) {
        while (value !== quote) {
          style = style * 10 + value - digit0;
          value = bytes[++at] ?? damaged();
        }
      } else if (byte === letterT) {
        cellType = 0;
        while (value !== quote) {
          cellType = (cellType << 8) | value;
          value = bytes[++at] ?? damaged();
        }
      } else {
        while (value !== quote) value = bytes[++at] ?? damaged();
      }
      byte = bytes[++at] ?? damaged();
    } else {
      scan.at = at;
      readAttribute(scan);
      if (scan.name === letterR || scan.name === letterS || scan.name === letterT) damaged();
      byte = bytes[(at = scan.at)] ?? damaged();
    }
  }
  if (column < 0 || column >= maxColumns) damaged();
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
