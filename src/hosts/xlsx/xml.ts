import { decodeEntities, normalLineEnds } from "./characters";
import { markup } from "./markup";
import { damaged } from "./refusal";

export const XmlEvent = { open: 0, close: 1, text: 2 } as const;
type XmlEvent = (typeof XmlEvent)[keyof typeof XmlEvent];

/** A cursor over the XML of a small part. */
export interface Xml {
  readonly source: string;
  /** Where the next tag or text begins. */
  at: number;
  /** What stands at the cursor, … */
  event: XmlEvent;
  /** … its local name (prefixes say nothing we need), … */
  name: string;
  /** … and where its attributes, or its characters, begin and end. */
  from: number;
  to: number;
  /** The characters of a CDATA section hold no entities. */
  literal: boolean;
  /** An empty element has been opened: its close is still to be told. */
  empty: boolean;
  /** Full names of the open elements. */
  readonly path: string[];
}

export const openXml = (source: string): Xml => ({
  source,
  at: 0,
  event: XmlEvent.text,
  name: "",
  from: 0,
  to: 0,
  literal: false,
  empty: false,
  path: [],
});

/** Goes to the next tag or text; false at the end. What is not well closed is damaged. */
export function advance(xml: Xml): boolean {
  if (xml.empty) return close(xml);
  const { source } = xml;
  while (xml.at < source.length) {
    const { at } = xml;
    if (source[at] !== "<") return characters(xml);
    if (source[at + 1] === "/") return close(xml, source.slice(at + 2, pass(xml, ">") - 1));
    if (source[at + 1] === "?") pass(xml, "?>");
    else if (source.startsWith("<!--", at)) pass(xml, "-->", 4);
    else if (source.startsWith("<![CDATA[", at)) return literal(xml, at + 9);
    else return open(xml);
  }
  return xml.path.length === 0 && xml.event === XmlEvent.close ? false : damaged();
}

/** The decoded value of an attribute of the tag just opened, found by its local name. */
export function attribute(xml: Xml, wanted: string): string | undefined {
  const tag = xml.source.slice(xml.from, xml.to);
  for (const [, name, , double, single] of tag.matchAll(attributePattern)) {
    if (localName(name ?? "") === wanted) return decodeEntities(double ?? single ?? "");
  }
  return undefined;
}

/** Sticky: each begins where the one before it ends, so that no tag takes long. */
const attributePattern = /\s*([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/gy;

/** The characters of the text just met. */
export function textOf(xml: Xml): string {
  const text = normalLineEnds(xml.source.slice(xml.from, xml.to));
  return xml.literal ? text : decodeEntities(text);
}

/** Moves behind the next `end`, and tells where that is. */
function pass(xml: Xml, end: string, offset = 0): number {
  const found = xml.source.indexOf(end, xml.at + offset);
  if (found < 0) damaged();
  xml.at = found + end.length;
  return xml.at;
}

function characters(xml: Xml): boolean {
  const next = xml.source.indexOf("<", xml.at);
  xml.from = xml.at;
  xml.to = xml.at = next < 0 ? xml.source.length : next;
  xml.literal = false;
  if (xml.path.length > 0) xml.event = XmlEvent.text;
  else if (xml.source.slice(xml.from, xml.to).trim() !== "") damaged();
  else return advance(xml);
  return true;
}

function literal(xml: Xml, from: number): boolean {
  if (xml.path.length === 0) damaged();
  xml.from = from;
  xml.to = pass(xml, "]]>") - 3;
  xml.literal = true;
  xml.event = XmlEvent.text;
  return true;
}

const blankOrSlash = /[\s/]/;

function open(xml: Xml): boolean {
  const { source, at } = xml;
  const end = tagEnd(source, at);
  xml.empty = source[end - 1] === "/";
  xml.to = xml.empty ? end - 1 : end;
  const tag = source.slice(at + 1, xml.to);
  const space = tag.search(blankOrSlash);
  const name = space < 0 ? tag : tag.slice(0, space);
  const second = xml.path.length === 0 && xml.event === XmlEvent.close;
  if (name === "" || name.startsWith("!") || second) damaged();
  xml.from = at + 1 + name.length;
  xml.at = end + 1;
  xml.path.push(name);
  xml.name = localName(name);
  xml.event = XmlEvent.open;
  return true;
}

function close(xml: Xml, name?: string): boolean {
  const opened = xml.path.pop() ?? damaged();
  if (name !== undefined && name.trimEnd() !== opened) damaged();
  xml.empty = false;
  xml.name = localName(opened);
  xml.event = XmlEvent.close;
  return true;
}

/** Where the ">" of the tag stands: one in quotes is no end. */
function tagEnd(source: string, at: number): number {
  let quote = 0;
  for (let end = at; end < source.length; end++) {
    const char = source.charCodeAt(end);
    if (quote !== 0) quote = char === quote ? 0 : quote;
    else if (char === markup.greater) return end;
    else if (char === markup.doubleQuote || char === markup.singleQuote) quote = char;
  }
  return damaged();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
