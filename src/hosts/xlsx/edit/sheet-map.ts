import { openGrid } from "../grid";
import { markup, nextTag, skipElement, skipMarkup } from "../markup";
import { damaged } from "../refusal";
import { readRow } from "../row";
import { packed, readName, type Book, type Scan } from "../scan";
import { enterRows, leave, NONE, openScan } from "../sheet-scan";
import { openTexts } from "../texts";

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Where in the XML of a sheet its rows stand. */
export interface SheetMap {
  /** The prefix of its elements, with its colon. */
  readonly prefix: string;
  /** The element that holds the rows. */
  readonly data: Bounds;
  /** Of the lines asked: those that are there, … */
  readonly rows: ReadonlyMap<number, Bounds>;
  /** … and before what to put the others; one that is in neither comes last. */
  readonly places: ReadonlyMap<number, number>;
}

const NOTHING: Book = { texts: openTexts([]), styles: new Uint8Array(), date1904: false };
const rowName = packed("row");

/** By the reader's own walk, which refuses what is damaged and tells the rows without a number. */
export function mapSheet(bytes: Uint8Array, asked: Iterable<number>): SheetMap {
  const wanted = [...new Set(asked)].sort((a, b) => a - b);
  const [rows, places] = [new Map<number, Bounds>(), new Map<number, number>()];
  const known = new Set(wanted);
  const scan = openScan(bytes, NOTHING, openGrid(0, 1), () => NONE);
  const inside = enterRows(scan);
  const from = bytes.lastIndexOf(markup.less, scan.at - 1);
  for (let passed = 0, at = scan.at; inside && readRow(scan); at = scan.at) {
    if (known.has(scan.line)) {
      if (rows.has(scan.line)) damaged();
      rows.set(scan.line, { from: rowStart(scan, at), to: scan.at });
    }
    // Rows out of order: one that is asked may still follow.
    for (; passed < wanted.length && (wanted[passed] ?? 0) < scan.line; passed += 1)
      places.set(wanted[passed] ?? 0, rowStart(scan, at));
  }
  const data = { from, to: scan.at };
  leave(scan);
  return { prefix: prefixAt(bytes, from), data, rows, places };
}

/** The row's "<": before it there may be comments. */
function rowStart(scan: Scan, from: number): number {
  const { bytes } = scan;
  for (let at = nextTag(bytes, from); ; at = nextTag(bytes, at)) {
    const next = bytes[at + 1];
    if (next === markup.bang || next === markup.question) at = skipMarkup(bytes, at);
    else {
      readName(scan, at + 1);
      if (scan.name === rowName) return at;
      at = skipElement(bytes, at);
    }
  }
}

function prefixAt(bytes: Uint8Array, at: number): string {
  const start = new TextDecoder().decode(bytes.subarray(at + 1, at + 100));
  return /^([^\s:/>]+:)?/.exec(start)?.[0] ?? "";
}
