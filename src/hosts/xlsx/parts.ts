import { normalName, readDirectory, type Entry } from "./directory";
import { refuseDoctype } from "./prolog";
import { damaged, refuse } from "./refusal";
import { decodeUtf8, toUtf8 } from "./unicode";
import type { Zip } from "./zip";

/** The parts of a package, inflated and checked when asked for. */
export interface Parts {
  has(name: string): boolean;
  /** The declared size of a part; what inflates to another size is damaged. */
  size(name: string): number;
  /** UTF-8 without byte order mark. */
  bytes(name: string): Uint8Array;
  text(name: string): string;
}

const mebibyte = 2 ** 20;
const maxPart = 1024 * mebibyte;
const maxParts = 2048 * mebibyte;
/** Deflate cannot do better. */
const maxRatio = 1032;
const largePart = 64 * mebibyte;
/** The most repetitive of real sheets are packed about 100 times. */
const maxLargeRatio = 250;

export function openParts(bytes: Uint8Array, zip: Zip): Parts {
  const entries = readDirectory(bytes);
  refuseTooLarge([...entries.values()]);
  const entryOf = (name: string): Entry => entries.get(normalName(name)) ?? damaged();
  const read = (name: string): Uint8Array => readXml(entryOf(name), zip);
  return {
    has: (name) => entries.has(normalName(name)),
    size: (name) => entryOf(name).size,
    bytes: read,
    text: (name) => decodeUtf8(read(name)),
  };
}

function refuseTooLarge(entries: readonly Entry[]): void {
  let total = 0;
  for (const { size, compressed } of entries) {
    total += size;
    const impossible = size > compressed.length * maxRatio + 1024;
    const bomb = size > largePart && size > compressed.length * maxLargeRatio;
    if (size > maxPart || impossible || bomb) refuse("too-large");
  }
  if (total > maxParts) refuse("too-large");
}

function readXml(entry: Entry, zip: Zip): Uint8Array {
  const bytes = toUtf8(inflate(entry, zip));
  refuseDoctype(bytes);
  return bytes;
}

function inflate({ deflated, compressed, size, crc }: Entry, zip: Zip): Uint8Array {
  let bytes = compressed;
  try {
    if (deflated) bytes = zip.inflate(compressed, size);
  } catch {
    damaged();
  }
  if (bytes.length !== size || zip.crc32(bytes) !== crc) damaged();
  return bytes;
}
