import { damaged, refuse } from "./refusal";

/** A file of the zip, as the central directory declares it. */
export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

interface Extent {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const endMark = 0x06054b50;
const endSize = 22;
const zip64LocatorMark = 0x07064b50;
const zip64EndMark = 0x06064b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const inZip64 = 0xffffffff;

/** Part names do not depend on case, and some writers put backslashes in them. */
export const normalName = (name: string): string => name.replaceAll("\\", "/").toLowerCase();

/** The files of a zip by their normal name. Everything is checked against the bytes there are. */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extent = findExtent(view);
  const entries = new Map<string, Entry>();
  let at = extent.start;
  let count = 0;
  for (; at < extent.end; count++) {
    const { entry, next } = readEntry(bytes, view, at, extent.end);
    const name = normalName(entry.name);
    if (entries.has(name)) damaged();
    entries.set(name, entry);
    at = next;
  }
  if (at !== extent.end || count !== extent.count) damaged();
  return entries;
}

function findExtent(view: DataView): Extent {
  const end = findEnd(view);
  const zip64 = end >= 20 && view.getUint32(end - 20, true) === zip64LocatorMark;
  const extent = zip64 ? zip64Extent(view, long(view, end - 12)) : plainExtent(view, end);
  if (extent.start > extent.end || extent.end > end) refuse("cut");
  return extent;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  // Behind the mark there may be a comment, of 65,535 bytes at most.
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return refuse("cut");
}

function plainExtent(view: DataView, end: number): Extent {
  const start = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  return { count: view.getUint16(end + 10, true), start, end: start + size };
}

function zip64Extent(view: DataView, at: number): Extent {
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== zip64EndMark) refuse("cut");
  const start = long(view, at + 48);
  return { count: long(view, at + 32), start, end: start + long(view, at + 40) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number) {
  if (at + 46 > end || view.getUint32(at, true) !== entryMark) damaged();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) damaged();
  if (view.getUint16(at + 8, true) & 1) refuse("encrypted");
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) damaged();

  const long64 = zip64Fields(view, nameEnd, extraEnd);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === inZip64 ? (long64.shift() ?? damaged()) : value;
  };
  const size = field(24);
  const compressedSize = field(20);
  const local = field(42);
  const name = bytes.subarray(at + 46, nameEnd);
  const start = dataStart(bytes, view, local, name);
  if (start + compressedSize > bytes.length) refuse("cut");
  const entry: Entry = {
    name: new TextDecoder().decode(name),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(start, start + compressedSize),
  };
  return { entry, next };
}

/** The local header repeats the name: a difference is damage, not another part. */
function dataStart(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array): number {
  if (at + 30 + name.length > bytes.length) refuse("cut");
  if (view.getUint32(at, true) !== localMark) damaged();
  if (view.getUint16(at + 26, true) !== name.length) damaged();
  if (!name.every((byte, offset) => bytes[at + 30 + offset] === byte)) damaged();
  return at + 30 + name.length + view.getUint16(at + 28, true);
}

/** Of the extra fields, the one that holds what does not fit in 32 bits. */
function zip64Fields(view: DataView, start: number, end: number): number[] {
  const fields: number[] = [];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const fieldEnd = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    for (let field = at + 4; field + 8 <= fieldEnd; field += 8) fields.push(long(view, field));
  }
  return fields;
}

function long(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) refuse("cut");
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
