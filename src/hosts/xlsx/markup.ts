import { damaged } from "./refusal";

/** The bytes that XML is made of. */
export const markup = {
  space: 0x20,
  bang: 0x21,
  doubleQuote: 0x22,
  singleQuote: 0x27,
  dash: 0x2d,
  slash: 0x2f,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
} as const;

export const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Where `text` (ASCII) next begins. */
function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at;
  }
  return damaged();
}

export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    if (bytes[at + offset] !== text.charCodeAt(offset)) return false;
  }
  return true;
}

/** From the "<" of a comment, an instruction or a CDATA section to behind it. */
export function skipMarkup(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, "<?")) return find(bytes, "?>", at + 2) + 2;
  if (startsWith(bytes, at, "<!--")) return find(bytes, "-->", at + 4) + 3;
  if (startsWith(bytes, at, "<![CDATA[")) return find(bytes, "]]>", at + 9) + 3;
  return damaged();
}

/** From inside a tag to its ">": one in quotes is no end. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === markup.greater) return at;
    else if (byte === markup.doubleQuote || byte === markup.singleQuote) quote = byte;
  }
  return damaged();
}

/** The next "<". */
export function nextTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== markup.less) at++;
  return at < bytes.length ? at : damaged();
}

/** From inside an element that stands open to the "<" of its close tag. */
export function contentEnd(bytes: Uint8Array, from: number): number {
  let depth = 1;
  for (let at = nextTag(bytes, from); ; at = nextTag(bytes, at)) {
    const next = bytes[at + 1];
    if (next === markup.bang || next === markup.question) {
      at = skipMarkup(bytes, at);
      continue;
    }
    if (next === markup.slash) depth--;
    if (depth === 0) return at;
    const end = tagEnd(bytes, at + 1);
    if (next !== markup.slash && bytes[end - 1] !== markup.slash) depth++;
    at = end + 1;
  }
}

/** From the "<" of an open tag to behind the element. */
export function skipElement(bytes: Uint8Array, at: number): number {
  const end = tagEnd(bytes, at + 1);
  if (bytes[end - 1] === markup.slash) return end + 1;
  return tagEnd(bytes, contentEnd(bytes, end + 1)) + 1;
}
