import type { Archive, Member } from "./archive";
import { oddArchive } from "./problem";

/** What a member is to hold instead. */
export interface Packed {
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const localSize = 30;
const deflated = 8;
/** Sizes and checksum behind the data: they are known before it now. */
const descriptorFlag = 8;
const descriptorMark = 0x08074b50;
/** Hints about the compression, a descriptor, names in UTF-8. */
const usualFlags = 0x080e;
const zip64Field = 1;

/** Behind the data of a member that is to change, and behind its descriptor. */
export function endOf({ view }: Archive, { from, local }: Member): number {
  const flags = view.getUint16(from + 8, true);
  if ((flags & ~usualFlags) !== 0) oddArchive();
  const nameAndExtra = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = local + localSize + nameAndExtra + view.getUint32(from + 20, true);
  if ((flags & descriptorFlag) === 0) return end;
  if (end + 16 > view.byteLength) oddArchive();
  const describes = (at: number): boolean =>
    [0, 4, 8].every(
      (field) => view.getUint32(at + field, true) === view.getUint32(from + 16 + field, true),
    );
  // Not all writers put the mark before it.
  if (view.getUint32(end, true) === descriptorMark && describes(end + 4)) return end + 16;
  return describes(end) ? end + 12 : oddArchive();
}

/** The member's own header, its name, times and extra fields kept. */
export function localHeader({ bytes, view }: Archive, { local }: Member, pack: Packed): Uint8Array {
  const nameEnd = local + localSize + view.getUint16(local + 26, true);
  const extraEnd = nameEnd + view.getUint16(local + 28, true);
  refuseZip64(view, nameEnd, extraEnd);
  const header = bytes.slice(local, extraEnd);
  patch(header, 4, pack);
  return header;
}

/** The member's record in the central directory, with its new place. */
export function record(
  { bytes, view }: Archive,
  { from, to }: Member,
  place: number,
  pack: Packed | undefined,
): Uint8Array {
  const copy = bytes.slice(from, to);
  if (pack) {
    const nameEnd = from + 46 + view.getUint16(from + 28, true);
    refuseZip64(view, nameEnd, nameEnd + view.getUint16(from + 30, true));
    patch(copy, 6, pack);
  }
  new DataView(copy.buffer).setUint32(42, place, true);
  return copy;
}

/** What both headers say in one order, from the version that is needed on. */
function patch(header: Uint8Array, at: number, { crc, size, data }: Packed): void {
  const view = new DataView(header.buffer);
  view.setUint16(at, Math.max(20, view.getUint16(at, true)), true);
  view.setUint16(at + 2, view.getUint16(at + 2, true) & ~descriptorFlag, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
}

/** Sizes in 64 bits would go on telling the old ones. */
function refuseZip64(view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === zip64Field) oddArchive();
}
