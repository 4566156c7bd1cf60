import {
  CellKind,
  type HeadCell,
  type RawRows,
  type Sheet,
  type Table,
} from "../../register/workbook";
import { grown, openGrid, type Grid } from "./grid";
import type { Parts } from "./parts";
import { maxColumns } from "./reference";
import { attempt, damaged } from "./refusal";
import { readRelationships } from "./relationships";
import { readRow } from "./row";
import type { Book } from "./scan";
import { enterRows, leave, NONE, openScan } from "./sheet-scan";
import { readTable } from "./table";
import { decodeUtf8 } from "./unicode";
import type { SheetPart } from "./workbook-part";
import { advance, attribute, openXml, XmlEvent } from "./xml";

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
    tables: readTables(part, parts, xml, book),
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
function readTables(part: string, parts: Parts, xml: () => Uint8Array, book: Book): Table[] {
  const found = readRelationships(parts, part).filter(({ type }) => type === "table");
  if (found.length > 1) {
    const order = tableOrder(xml(), book);
    found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }
  return found.map(({ target }) => readTable(parts.text(target)));
}

/** The relationships that the `<tablePart>` elements behind the rows name. */
function tableOrder(bytes: Uint8Array, book: Book): string[] {
  const scan = openScan(bytes, book, openGrid(0, 1), () => NONE);
  const inside = enterRows(scan);
  while (inside && readRow(scan));
  const behind = decodeUtf8(bytes.subarray(scan.at));
  const xml = openXml(`<behind>${behind.slice(0, behind.lastIndexOf("</"))}</behind>`);
  const order: string[] = [];
  while (advance(xml))
    if (xml.event === XmlEvent.open && xml.name === "tablePart")
      order.push(attribute(xml, "id") ?? damaged());
  return order;
}

function readHead(bytes: Uint8Array, book: Book, firstLine: number, lastLine: number): HeadCell[] {
  const grid = openGrid(maxColumns, 1);
  const all = Int32Array.from({ length: maxColumns }, (_, column) => column);
  const scan = openScan(bytes, book, grid, (line) =>
    line >= firstLine && line <= lastLine ? all : NONE,
  );
  const cells: HeadCell[] = [];
  if (!enterRows(scan)) return cells;
  while (readRow(scan)) {
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

function readRows(
  bytes: Uint8Array,
  book: Book,
  columns: readonly number[],
  firstLine: number,
  lastLine: number,
  onProgress: (fraction: number) => void,
): RawRows {
  const distinct = [...new Set(columns)];
  const asked = Int32Array.from(NONE);
  distinct.forEach((column, place) => (asked[column] = place));
  const stride = Math.ceil(bytes.length / bytesPerRow) + 1;
  const scan = openScan(bytes, book, openGrid(distinct.length, stride), (line) =>
    line >= firstLine && line <= lastLine ? asked : NONE,
  );
  let lines = new Int32Array(stride);
  const step = Math.max(1, Math.floor(bytes.length / 100));
  let told = step;
  const inside = enterRows(scan);
  while (inside && readRow(scan)) {
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
  const rows = inOrder(scan.grid, lines.subarray(0, scan.slot), book);
  return {
    ...rows,
    ...(scan.functions.length > 0 ? { functions: scan.functions } : {}),
    columns: columns.map((column) => rows.columns[asked[column] ?? 0] ?? damaged()),
  };
}

function inOrder({ kinds, values, stride, width }: Grid, lines: Int32Array, book: Book): RawRows {
  const columns = Array.from({ length: width }, (_, place) => ({
    kinds: kinds.subarray(place * stride, place * stride + lines.length),
    values: values.subarray(place * stride, place * stride + lines.length),
  }));
  const texts = book.texts.list;
  if (lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? 0)))
    return { lines, columns, texts };
  const order = Array.from(lines.keys()).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
  if (order.some((at, place) => place > 0 && lines[at] === lines[order[place - 1] ?? 0])) damaged();
  return {
    lines: Int32Array.from(order, (at) => lines[at] ?? 0),
    columns: columns.map((column) => ({
      kinds: Uint8Array.from(order, (at) => column.kinds[at] ?? 0),
      values: Float64Array.from(order, (at) => column.values[at] ?? 0),
    })),
    texts,
  };
}
