import { markup } from "./markup";
import { readRange } from "./reference";
import type { Scan } from "./scan";
import { decodeUtf8 } from "./unicode";
import { advance, attribute, openXml, textOf, XmlEvent } from "./xml";

const underscore = 0x5f;

/** How files name a function of an add-in; Excel in one case, LibreOffice in another. */
const OURS = /^_xldudf_iop_/i;

/** Keeps the formula in these bounds where it calls one of our functions; other formulas say nothing. */
export function noteFunction(scan: Scan, at: number, after: number): void {
  if (!mayBeOurs(scan, at, after)) return;
  const xml = openXml(decodeUtf8(scan.bytes.subarray(at, after)));
  advance(xml);
  const type = attribute(xml, "t");
  const ref = attribute(xml, "ref");
  const number = type === "shared" ? attribute(xml, "si") : undefined;
  let formula = "";
  while (advance(xml)) if (xml.event === XmlEvent.text) formula += textOf(xml);
  const { line, column } = scan;
  if (formula === "") {
    const first = number === undefined ? undefined : scan.shared.get(number);
    if (first) scan.functions.push({ ...first, line, column });
    return;
  }
  if (!OURS.test(formula)) return;
  const origin = { line, column };
  const cell = { line, column, formula, origin, fills: type === "array" ? sizeOf(ref) : undefined };
  scan.functions.push(cell);
  if (number !== undefined) scan.shared.set(number, cell);
}

/** A look at one byte: the text begins with "_", or there is none since another cell has it. */
function mayBeOurs({ bytes, shared }: Scan, at: number, after: number): boolean {
  const open = bytes.indexOf(markup.greater, at);
  if (bytes[open + 1] === underscore) return true;
  return shared.size > 0 && (open + 1 === after || bytes[open + 1] === markup.less);
}

function sizeOf(ref: string | undefined): { lines: number; columns: number } | undefined {
  if (ref === undefined) return undefined;
  const { firstLine, lastLine, firstColumn, lastColumn } = readRange(ref);
  return { lines: lastLine - firstLine + 1, columns: lastColumn - firstColumn + 1 };
}
