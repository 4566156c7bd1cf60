import { normalName } from "../directory";
import { oddArchive } from "./problem";

/** A file of the zip, by where it stands. */
export interface Member {
  /** As the reader compares names. */
  readonly name: string;
  /** Its record in the central directory. */
  readonly from: number;
  readonly to: number;
  /** Its own header. */
  readonly local: number;
}

export interface Archive {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly members: readonly Member[];
  /** The central directory, which nothing may follow but its end record. */
  readonly directory: number;
  readonly end: number;
}

const endMark = 0x06054b50;
const endSize = 22;
const in64Bits = 0xffffffff;
const zip64LocatorMark = 0x07064b50;

/** The places in a zip that the reader has found sound; what cannot be moved safely is refused. */
export function openArchive(given: Uint8Array): Archive {
  // Of Node's own bytes a slice would be no copy.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directory = view.getUint32(end + 16, true);
  const size = view.getUint32(end + 12, true);
  const onOneDisk = view.getUint32(end + 4, true) === 0;
  const zip64 = end >= 20 && view.getUint32(end - 20, true) === zip64LocatorMark;
  if (!onOneDisk || zip64 || directory + size !== end) oddArchive();
  const members: Member[] = [];
  for (let at = directory; at < end;) {
    const member = readMember(bytes, view, at);
    members.push(member);
    at = member.to;
  }
  if (new Set(members.map(({ local }) => local)).size < members.length) oddArchive();
  return { bytes, view, members, directory, end };
}

/** The comment must end the file: else a mark in it could be taken for the end. */
function findEnd(view: DataView): number {
  let at = view.byteLength - endSize;
  while (at >= 0 && view.getUint32(at, true) !== endMark) at -= 1;
  const whole = at >= 0 && at + endSize + view.getUint16(at + 20, true) === view.byteLength;
  return whole ? at : oddArchive();
}

function readMember(bytes: Uint8Array, view: DataView, from: number): Member {
  const nameEnd = from + 46 + view.getUint16(from + 28, true);
  const to = nameEnd + view.getUint16(from + 30, true) + view.getUint16(from + 32, true);
  const local = view.getUint32(from + 42, true);
  if (local === in64Bits || view.getUint16(from + 34, true) !== 0) oddArchive();
  const name = new TextDecoder().decode(bytes.subarray(from + 46, nameEnd));
  return { name: normalName(name), from, to, local };
}
