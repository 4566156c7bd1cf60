import { damaged, refuse } from "./refusal";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Of V8; each engine tells in its own way that a string would be longer. */
const longestString = 2 ** 29 - 24;

export function decodeUtf8(bytes: Uint8Array): string {
  if (bytes.length > longestString) refuse("too-large");
  try {
    return utf8.decode(bytes);
  } catch {
    return damaged();
  }
}

/** Cuts off the byte order mark; the rare part in UTF-16 is written anew. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return bytes;
  return new TextEncoder().encode(new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes));
}
