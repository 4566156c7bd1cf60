import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { Zip } from "./zip";

/** Of each piece at most 1032 times as much can come out before the size is looked at. */
const pieceSize = 1 << 16;

function inflate(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError("More than the declared size.");
    out.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < compressed.length; at += pieceSize) {
    const next = at + pieceSize;
    stream.push(compressed.subarray(at, next), next >= compressed.length);
  }
  return out.subarray(0, filled);
}

export const browserZip: Zip = { inflate, crc32 };
