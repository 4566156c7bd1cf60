import type { Archive, Member } from "./archive";
import type { Deflate } from "./deflate";
import { endOf, localHeader, record, type Packed } from "./member";
import { oddArchive } from "./problem";
import { join } from "./splice";

/** The new bytes of some members, by name; undefined for one that is to go. */
export type Written = ReadonlyMap<string, Uint8Array | undefined>;

export interface Packer {
  readonly deflate: Deflate;
  crc32(bytes: Uint8Array): number;
}

/** The zip being written, and where its members stand in it. */
class Output {
  readonly places = new Map<Member, number>();
  readonly packs = new Map<Member, Packed>();
  length = 0;
  private readonly pieces: Uint8Array[] = [];

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  joined = (): Uint8Array => join(this.pieces);
}

/** No place in a zip without 64 bits lies behind. */
const longest = 0xffffffff;

/** The same zip with other bytes in some members; all else is copied as it stands. */
export function rewrite(archive: Archive, written: Written, packer: Packer): Uint8Array {
  const output = new Output();
  writeMembers(archive, written, packer, output);
  const start = output.length;
  const kept = archive.members.filter(
    ({ name }) => !written.has(name) || written.get(name) !== undefined,
  );
  for (const member of kept) {
    const place = output.places.get(member) ?? oddArchive();
    output.push(record(archive, member, place, output.packs.get(member)));
  }
  output.push(endRecord(archive, kept.length, start, output.length - start));
  return output.length < longest ? output.joined() : oddArchive();
}

function writeMembers(archive: Archive, written: Written, packer: Packer, output: Output): void {
  const { bytes, members, directory } = archive;
  let at = 0;
  for (const member of [...members].sort((a, b) => a.local - b.local)) {
    if (member.local < at) oddArchive();
    output.push(bytes.subarray(at, member.local));
    output.places.set(member, output.length);
    at = member.local;
    if (!written.has(member.name)) continue;
    at = endOf(archive, member);
    const content = written.get(member.name);
    if (content === undefined) continue;
    const pack = {
      crc: packer.crc32(content),
      size: content.length,
      data: packer.deflate(content),
    };
    output.packs.set(member, pack);
    output.push(localHeader(archive, member, pack));
    output.push(pack.data);
  }
  if (at > directory) oddArchive();
  output.push(bytes.subarray(at, directory));
}

function endRecord({ bytes, end }: Archive, count: number, start: number, size: number) {
  const copy = bytes.slice(end);
  const view = new DataView(copy.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return copy;
}
