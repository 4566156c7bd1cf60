import { isBlank, markup, skipMarkup, startsWith, tagEnd } from "../markup";
import type { Range } from "../reference";
import { advance, attribute, openXml } from "../xml";
import type { Bounds } from "./sheet-map";
import { rangeOf } from "./surroundings";
import { asCharacters } from "./tags";

/** The open tags of a sheet's formulas, with their "<" and ">"; those behind the rows are others. */
function* formulaTags(bytes: Uint8Array): Generator<Bounds> {
  for (let at = bytes.indexOf(markup.less); at >= 0;) {
    const next = bytes[at + 1];
    let end = at + 1;
    if (next === markup.bang || next === markup.question) end = skipMarkup(bytes, at);
    else if (next === markup.slash && isNamed(bytes, at + 2, "sheetData")) return;
    else if (isNamed(bytes, at + 1, "f")) {
      end = tagEnd(bytes, at + 1) + 1;
      yield { from: at, to: end };
    }
    at = bytes.indexOf(markup.less, end);
  }
}

/** Whether the name there, with or without a prefix, is that one. */
function isNamed(bytes: Uint8Array, from: number, name: string): boolean {
  let [start, at] = [from, from];
  for (let byte = bytes[at]; isOfName(byte); byte = bytes[++at])
    if (byte === markup.colon) start = at + 1;
  return at - start === name.length && startsWith(bytes, start, name);
}

const isOfName = (byte: number | undefined): boolean =>
  byte !== undefined && byte !== markup.greater && byte !== markup.slash && !isBlank(byte);

export const hasFormula = (bytes: Uint8Array): boolean => formulaTags(bytes).next().done !== true;

/** The ranges that the results of one formula fill. */
export function arrayRanges(bytes: Uint8Array): Range[] {
  const ranges: Range[] = [];
  for (const { from, to } of formulaTags(bytes)) {
    const xml = openXml(asCharacters(bytes.subarray(from, to)));
    advance(xml);
    const type = attribute(xml, "t");
    if (type === "array" || type === "dataTable") ranges.push(...rangeOf(attribute(xml, "ref")));
  }
  return ranges;
}
