import { readCell } from "./cell";
import { markup, nextTag, skipElement, skipMarkup } from "./markup";
import { maxLines } from "./reference";
import { damaged } from "./refusal";
import {
  hasContent,
  packed,
  readAttribute,
  readClose,
  readInteger,
  readName,
  type Scan,
} from "./scan";

const row = packed("row");
const cell = packed("c");
const lineAttribute = packed("r");
const sheetData = packed("sheetData");

/** Reads the next row into the grid; false behind the last one. */
export function readRow(scan: Scan): boolean {
  for (;;) {
    const at = nextTag(scan.bytes, scan.at);
    const next = scan.bytes[at + 1];
    if (next === markup.slash) {
      readClose(scan, at, sheetData);
      return false;
    }
    if (next === markup.bang || next === markup.question) {
      scan.at = skipMarkup(scan.bytes, at);
      continue;
    }
    const end = readName(scan, at + 1);
    if (scan.name !== row) {
      scan.at = skipElement(scan.bytes, at);
      continue;
    }
    scan.at = end;
    scan.line++;
    scan.column = -1;
    scan.filled = 0;
    let numbered = false;
    while (readAttribute(scan)) {
      if (scan.name !== lineAttribute) continue;
      scan.line = readInteger(scan);
      numbered = true;
    }
    scan.numbered = numbered;
    scan.places = scan.placesOf(scan.line);
    if (hasContent(scan)) readCells(scan);
    if (scan.line < 1 || scan.line > maxLines) damaged();
    return true;
  }
}

function readCells(scan: Scan): void {
  const { bytes } = scan;
  for (;;) {
    const at = bytes[scan.at] === markup.less ? scan.at : nextTag(bytes, scan.at);
    const next = bytes[at + 1];
    if (next === cell && bytes[at + 2] === markup.space) {
      readCell(scan, at + 2);
      continue;
    }
    if (next === markup.slash) {
      readClose(scan, at, row);
      return;
    }
    if (next === markup.bang || next === markup.question) {
      scan.at = skipMarkup(bytes, at);
      continue;
    }
    const end = readName(scan, at + 1);
    if (scan.name === cell) readCell(scan, end);
    else scan.at = skipElement(bytes, at);
  }
}
