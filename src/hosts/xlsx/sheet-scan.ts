import type { Grid } from "./grid";
import { contentEnd, isBlank, markup, nextTag, skipElement, skipMarkup } from "./markup";
import { maxColumns } from "./reference";
import { damaged } from "./refusal";
import {
  hasContent,
  packed,
  readAttribute,
  readClose,
  readName,
  type Book,
  type Scan,
} from "./scan";

const worksheet = packed("worksheet");
const sheetData = packed("sheetData");

/** No column at all. */
export const NONE = new Int32Array(maxColumns).fill(-1);

export function openScan(
  bytes: Uint8Array,
  book: Book,
  grid: Grid,
  placesOf: Scan["placesOf"],
): Scan {
  return {
    bytes,
    book,
    places: NONE,
    placesOf,
    grid,
    slot: 0,
    filled: 0,
    at: 0,
    name: 0,
    from: 0,
    to: 0,
    line: 0,
    column: -1,
    functions: [],
    shared: new Map(),
    numbered: true,
  };
}

/** To the rows: false where the sheet has none. */
export function enterRows(scan: Scan): boolean {
  const { bytes } = scan;
  enter(scan, worksheet);
  if (!hasContent(scan)) damaged();
  for (;;) {
    const at = nextTag(bytes, scan.at);
    const next = bytes[at + 1];
    if (next === markup.bang || next === markup.question) {
      scan.at = skipMarkup(bytes, at);
      continue;
    }
    // A worksheet without its cells is no worksheet.
    if (next === markup.slash) damaged();
    const end = readName(scan, at + 1);
    if (scan.name !== sheetData) {
      scan.at = skipElement(bytes, at);
      continue;
    }
    scan.at = end;
    while (readAttribute(scan));
    return hasContent(scan);
  }
}

/** Into the attributes of the root, which must have this name, and behind them. */
function enter(scan: Scan, name: number): void {
  const { bytes } = scan;
  let at = nextTag(bytes, 0);
  while (bytes[at + 1] === markup.question || bytes[at + 1] === markup.bang)
    at = nextTag(bytes, skipMarkup(bytes, at));
  scan.at = readName(scan, at + 1);
  if (scan.name !== name) damaged();
  while (readAttribute(scan));
}

/** What follows the rows must be closed too: a cut sheet is never a shorter one. */
export function leave(scan: Scan): void {
  const { bytes } = scan;
  readClose(scan, contentEnd(bytes, scan.at), worksheet);
  for (let { at } = scan; at < bytes.length;)
    if (isBlank(bytes[at])) at += 1;
    else if (bytes[at] === markup.less) at = skipMarkup(bytes, at);
    else damaged();
}
