import { CellKind } from "../../register/workbook";
import { noteFunction } from "./function-cell";
import { contentEnd, markup, nextTag, skipElement, skipMarkup, tagEnd } from "./markup";
import { readNumber } from "./numbers";
import { addText, readOddValue, setShared, type, valueName } from "./odd-value";
import { damaged } from "./refusal";
import { readInlineString } from "./rich-text";
import { packed, readClose, readName, type Scan } from "./scan";
import { decodeUtf8 } from "./unicode";

const cellName = packed("c");
const formulaName = packed("f");
const inlineName = packed("is");
const letterV = 0x76;
const digit0 = 0x30;

/**
 * The shape of nearly all cells: `<v>` with digits, then `</v></c>`. Gives where it ends, or -1 where
 * it has another shape. `target` is -1 for a cell that was not asked.
 */
export function readPlain(
  scan: Scan,
  from: number,
  target: number,
  cellType: number,
  style: number,
): number {
  const { bytes, grid } = scan;
  let end = from;
  if (target < 0) {
    while ((bytes[end] ?? damaged()) !== markup.less) end += 1;
  } else if (cellType === type.shared) {
    let place = 0;
    let byte = bytes[end] ?? damaged();
    while (byte >= digit0 && byte <= digit0 + 9) {
      place = place * 10 + byte - digit0;
      byte = bytes[++end] ?? damaged();
    }
    if (end === from || !closesCell(bytes, end)) return -1;
    setShared(scan, target, place);
    scan.filled += 1;
  } else if (cellType === type.number) {
    end = readNumber(bytes, from, grid.values, target);
    if (end < 0 || !closesCell(bytes, end)) return -1;
    grid.kinds[target] = scan.book.styles[style] ?? CellKind.number;
    scan.filled += 1;
  } else return -1;
  return closesCell(bytes, end) ? end + closeLength : -1;
}

const closeLength = "</v></c>".length;

const closesCell = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === markup.slash &&
  bytes[at + 2] === letterV &&
  bytes[at + 3] === markup.greater &&
  bytes[at + 4] === markup.less &&
  bytes[at + 5] === markup.slash &&
  bytes[at + 6] === cellName &&
  bytes[at + 7] === markup.greater;

/** Behind a close tag of one letter, as nearly all are written; else as any may be. */
function close(scan: Scan, at: number, name: number): void {
  const { bytes } = scan;
  const plain =
    bytes[at + 1] === markup.slash && bytes[at + 2] === name && bytes[at + 3] === markup.greater;
  if (plain) scan.at = at + 4;
  else readClose(scan, at, name);
}

/** To behind the close tag of a cell that was not asked. */
export function skipContent(scan: Scan): void {
  readClose(scan, contentEnd(scan.bytes, scan.at), cellName);
}

export function readContent(scan: Scan, target: number, cellType: number, style: number): void {
  const { bytes } = scan;
  let formula = false;
  let found = false;
  for (;;) {
    const at = nextTag(bytes, scan.at);
    const next = bytes[at + 1];
    if (next === markup.slash) {
      close(scan, at, cellName);
      break;
    }
    if (next === letterV && bytes[at + 2] === markup.greater) {
      found = readValue(scan, at, at + 3, target, cellType, style);
      continue;
    }
    if (next === markup.bang || next === markup.question) {
      scan.at = skipMarkup(bytes, at);
      continue;
    }
    const end = readName(scan, at + 1);
    if (scan.name === valueName) {
      const open = bytes[end] === markup.greater ? end : tagEnd(bytes, end);
      if (bytes[open - 1] === markup.slash) {
        scan.at = open + 1;
        // The empty text of a formula is a result.
        found = cellType === type.text;
        if (found) addText(scan, target, "");
      } else found = readValue(scan, at, open + 1, target, cellType, style);
    } else if (scan.name === inlineName) {
      const after = skipElement(bytes, at);
      addText(scan, target, readInlineString(decodeUtf8(bytes.subarray(at, after))));
      scan.at = after;
      found = true;
    } else {
      const after = skipElement(bytes, at);
      if (scan.name === formulaName) {
        formula = true;
        noteFunction(scan, at, after);
      }
      scan.at = after;
    }
  }
  if (formula && !found) scan.grid.kinds[target] = CellKind.noResult;
  if (formula || found) scan.filled += 1;
}

/** Reads a `<v>` into the grid; false where it holds nothing. */
function readValue(
  scan: Scan,
  at: number,
  from: number,
  target: number,
  cellType: number,
  style: number,
): boolean {
  const { bytes, grid } = scan;
  if (cellType === type.number) {
    const end = readNumber(bytes, from, grid.values, target);
    if (end >= 0 && bytes[end + 1] === markup.slash) {
      grid.kinds[target] = scan.book.styles[style] ?? CellKind.number;
      close(scan, end, valueName);
      return true;
    }
  } else if (cellType === type.shared) {
    let end = from;
    let place = 0;
    let byte = bytes[end] ?? damaged();
    while (byte >= digit0 && byte <= digit0 + 9) {
      place = place * 10 + byte - digit0;
      byte = bytes[++end] ?? damaged();
    }
    if (byte === markup.less && bytes[end + 1] === markup.slash && end > from) {
      setShared(scan, target, place);
      close(scan, end, valueName);
      return true;
    }
  }
  return readOddValue(scan, at, from, target, cellType, style);
}
