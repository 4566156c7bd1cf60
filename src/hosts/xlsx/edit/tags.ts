import { markup } from "../markup";
import type { Xml } from "../xml";
import type { Change } from "./splice";

/**
 * Bytes as a string of as many characters, so that places in it are places in the bytes. Only its
 * ASCII says anything.
 */
export const asCharacters = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

/** Where the tag just opened begins: its "<". */
export const tagStart = (xml: Xml): number => xml.from - (xml.path.at(-1) ?? "").length - 1;

/** The prefix of the element just opened, with its colon. */
export const prefixOf = (xml: Xml): string => {
  const name = xml.path.at(-1) ?? "";
  return name.slice(0, name.indexOf(":") + 1);
};

/** Gives an attribute of the tag just opened another value, or adds it. */
export function setAttribute(xml: Xml, wanted: string, text: string): Change {
  const tag = xml.source.slice(xml.from, xml.to);
  for (const { index, 0: all, 1: name, 2: quoted = "" } of tag.matchAll(attributePattern)) {
    const to = xml.from + index + all.length - 1;
    if (name === wanted) return { from: to - quoted.length + 2, to, text };
  }
  return { from: xml.to, to: xml.to, text: ` ${wanted}="${text}"` };
}

/** Sticky, since a value may look like an attribute. */
const attributePattern = /\s*([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gy;

/** Puts content before the end of an element, which may be written as empty. */
export function appendTo(bytes: Uint8Array, to: number, name: string, content: string): Change {
  if (bytes[to - 2] === markup.slash) return { from: to - 2, to, text: `>${content}</${name}>` };
  const end = bytes.lastIndexOf(markup.less, to - 1);
  return { from: end, to: end, text: content };
}
