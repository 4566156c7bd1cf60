import * as zlib from "node:zlib";
import { crc32 } from "./crc32";
import type { Zip } from "./zip";

/** zlib.crc32 came with Node 20.15. */
const native = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

export const nodeZip: Zip = {
  inflate: (compressed, size) =>
    zlib.inflateRawSync(compressed, {
      maxOutputLength: Math.max(size, 1),
      // One byte more than is needed: zlib then never asks for a second buffer.
      chunkSize: Math.max(size + 1, zlib.constants.Z_MIN_CHUNK),
    }),
  crc32: native ?? crc32,
};
