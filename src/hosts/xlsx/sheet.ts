import {
  CellKind,
  type HeadCell,
  type RawRows,
  type Sheet,
  type Table,
} from "../../register/workbook";
import { grown, openGrid, type Grid } from "./grid";
import { contentEnd, markup, nextTag, skipElement, skipMarkup } from "./markup";
import type { Parts } from "./parts";
import { maxColumns } from "./reference";
import { attempt, damaged } from "./refusal";
import { readRelationships } from "./relationships";
import { readRow } from "./row";
import {
  hasContent,
  packed,
  readAttribute,
  readClose,
  readName,
  type Book,
  type Scan,
} from "./scan";
import { readTable } from "./table";
import type { SheetPart } from "./workbook-part";

const worksheet = packed("worksheet");
const sheetData = packed("sheetData");
/** A row of asked cells rarely takes less: room for nearly all rows, whatever the sheet declares. */
const bytesPerRow = 200;

/** One sheet of a file. Its XML is inflated when it is first asked, and let go once it is read. */
export function openSheet(
  { name, part }: SheetPart,
  parts: Parts,
  book: Book,
  onProgress: (fraction: number) => void,
): Sheet {
  let kept: Uint8Array | undefined;
  const xml = (): Uint8Array => (kept ??= parts.bytes(part));
  return {
    name,
    tables: readTables(part, parts, xml),
    head: (firstLine, lastLine) => attempt(() => readHead(xml(), book, firstLine, lastLine), name),
    rows: (columns, firstLine, lastLine) =>
      attempt(() => {
        const bytes = xml();
        kept = undefined;
        return readRows(bytes, book, columns, firstLine, lastLine, onProgress);
      }, name),
  };
}

/** In the order of the sheet's own list, which only matters where there are several. */
function readTables(part: string, parts: Parts, xml: () => Uint8Array): Table[] {
  const found = readRelationships(parts, part).filter(({ type }) => type === "table");
  if (found.length > 1) {
    const order = tableOrder(xml());
    found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }
  return found.map(({ target }) => readTable(parts.text(target)));
}

/** The relationships that `<tablePart>` elements name, near the end of the sheet. */
function tableOrder(bytes: Uint8Array): string[] {
  const end = new TextDecoder().decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return [...end.matchAll(/<(?:\w+:)?tablePart\s[^>]*?\w+:id\s*=\s*["']([^"']*)["']/g)].map(
    ([, id = ""]) => id,
  );
}

function openScan(bytes: Uint8Array, book: Book, places: Int32Array, grid: Grid): Scan {
  return {
    bytes,
    book,
    places,
    grid,
    slot: 0,
    filled: 0,
    at: 0,
    name: 0,
    from: 0,
    to: 0,
    line: 0,
    column: -1,
    numbered: true,
  };
}

/** To the rows: false where the sheet has none. */
function enterRows(scan: Scan): boolean {
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
function leave(scan: Scan): void {
  readClose(scan, contentEnd(scan.bytes, scan.at), worksheet);
}

function readHead(bytes: Uint8Array, book: Book, firstLine: number, lastLine: number): HeadCell[] {
  const grid = openGrid(maxColumns, 1);
  const scan = openScan(bytes, book, NONE, grid);
  const cells: HeadCell[] = [];
  if (!enterRows(scan)) return cells;
  const all = Int32Array.from({ length: maxColumns }, (_, column) => column);
  while (readRow(scan, (line) => (line >= firstLine && line <= lastLine ? all : NONE))) {
    if (scan.line > lastLine) break;
    if (scan.filled === 0) continue;
    for (let column = 0; column <= scan.column; column += 1) {
      const text = book.texts.list[grid.values[column] ?? 0] ?? "";
      if (grid.kinds[column] === CellKind.text && text !== "")
        cells.push({ line: scan.line, column, text });
      grid.kinds[column] = CellKind.empty;
    }
  }
  return cells;
}

/** No column at all. */
const NONE = new Int32Array(maxColumns).fill(-1);

function readRows(
  bytes: Uint8Array,
  book: Book,
  columns: readonly number[],
  firstLine: number,
  lastLine: number,
  onProgress: (fraction: number) => void,
): RawRows {
  const asked = Int32Array.from(NONE);
  columns.forEach((column, place) => (asked[column] = place));
  const stride = Math.ceil(bytes.length / bytesPerRow) + 1;
  const scan = openScan(bytes, book, NONE, openGrid(columns.length, stride));
  let lines = new Int32Array(stride);
  const step = Math.max(1, Math.floor(bytes.length / 100));
  let told = step;
  const placesOf = (line: number): Int32Array =>
    line >= firstLine && line <= lastLine ? asked : NONE;
  const inside = enterRows(scan);
  while (inside && readRow(scan, placesOf)) {
    if (scan.at > told) {
      told = scan.at + step;
      onProgress(scan.at / bytes.length);
    }
    if (scan.filled === 0) continue;
    lines[scan.slot] = scan.line;
    scan.slot += 1;
    if (scan.slot < scan.grid.stride) continue;
    scan.grid = grown(scan.grid);
    const longer = new Int32Array(scan.grid.stride);
    longer.set(lines);
    lines = longer;
  }
  leave(scan);
  return inOrder(scan.grid, lines.subarray(0, scan.slot), book);
}

function inOrder({ kinds, values, stride, width }: Grid, lines: Int32Array, book: Book): RawRows {
  const columns = Array.from({ length: width }, (_, place) => ({
    kinds: kinds.subarray(place * stride, place * stride + lines.length),
    values: values.subarray(place * stride, place * stride + lines.length),
  }));
  const texts = book.texts.list;
  if (lines.every((line, at) => at === 0 || line >= (lines[at - 1] ?? 0)))
    return { lines, columns, texts };
  const order = Array.from(lines.keys()).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
  return {
    lines: Int32Array.from(order, (at) => lines[at] ?? 0),
    columns: columns.map((column) => ({
      kinds: Uint8Array.from(order, (at) => column.kinds[at] ?? 0),
      values: Float64Array.from(order, (at) => column.values[at] ?? 0),
    })),
    texts,
  };
}
