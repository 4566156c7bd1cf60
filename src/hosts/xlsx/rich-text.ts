import { decodeEntities, decodeEscapes, normalLineEnds } from "./characters";
import { advance, openXml, textOf, XmlEvent, type Xml } from "./xml";

/** The shared strings: the text of each <si>. */
export function readSharedStrings(source: string): string[] {
  return readPlainStrings(source) ?? readAnyStrings(source);
}

/** The usual part: items of one plain text, and nothing else between them; undefined for any other. */
function readPlainStrings(source: string): string[] | undefined {
  if (source.includes("<!") || source.includes("<rPh")) return undefined;
  const texts: string[] = [];
  let at = source.indexOf("<si");
  if (!source.startsWith("<si>", at)) return undefined;
  while (source.startsWith("<si>", at)) {
    const after = source.indexOf("</si>", at) + 5;
    const open = source.indexOf(">", at + 4) + 1;
    const close = source.indexOf("<", open);
    const plain =
      source.startsWith("<t", at + 4) &&
      source[open - 2] !== "/" &&
      source.startsWith("</t></si>", close);
    if (after < 5) return undefined;
    texts.push(
      plain
        ? decodeEscapes(decodeEntities(normalLineEnds(source.slice(open, close))))
        : readInlineString(source.slice(at, after)),
    );
    at = after;
  }
  return source.slice(at).trim() === "</sst>" ? texts : undefined;
}

function readAnyStrings(source: string): string[] {
  const xml = openXml(source);
  const texts: string[] = [];
  while (advance(xml)) {
    if (xml.event === XmlEvent.open && xml.name === "si") texts.push(richText(xml));
  }
  return texts;
}

/** The characters of an element, given with its tags. */
export function readText(source: string): string {
  const xml = openXml(source);
  let text = "";
  while (advance(xml)) if (xml.event === XmlEvent.text) text += textOf(xml);
  return text;
}

/** The text of an <is> element, given with its tags. */
export function readInlineString(source: string): string {
  const xml = openXml(source);
  advance(xml);
  return richText(xml);
}

/** From the open tag at the cursor to its close: the <t> of all runs, without phonetic guides. */
function richText(xml: Xml): string {
  const outside = xml.path.length - 1;
  let text = "";
  let phonetic = 0;
  let run: string | undefined;
  while (xml.path.length > outside && advance(xml)) {
    if (xml.event === XmlEvent.text) {
      if (run !== undefined) run += textOf(xml);
    } else if (xml.name === "rPh") {
      phonetic += xml.event === XmlEvent.open ? 1 : -1;
    } else if (xml.name === "t" && phonetic === 0) {
      if (run !== undefined) text += decodeEscapes(run);
      run = xml.event === XmlEvent.open ? "" : undefined;
    }
  }
  return text;
}
