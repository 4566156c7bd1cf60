import { readRange } from "../reference";
import { advance, attribute, openXml, XmlEvent, type Xml } from "../xml";
import type { Bounds } from "./sheet-map";
import { asCharacters, tagStart } from "./tags";

export interface CellSpot extends Bounds {
  readonly column: number;
  readonly style: number | undefined;
  /** Of its formula; `master`: others repeat it. */
  readonly formula: "plain" | "master" | "array" | undefined;
}

/** Where in the XML of a sheet the cells of one row stand. */
export interface RowMap {
  /** Cursor on the open tag of the row, in the characters of the row alone. */
  readonly tag: Xml;
  readonly from: number;
  /** Behind its open tag. */
  readonly inside: number;
  /** Of its cells that are not there. */
  readonly style: number | undefined;
  readonly cells: readonly CellSpot[];
}

export function mapRow(bytes: Uint8Array, { from, to }: Bounds): RowMap {
  const tag = openXml(asCharacters(bytes.subarray(from, to)));
  advance(tag);
  const xml = { ...tag, path: [...tag.path] };
  const cells: CellSpot[] = [];
  while (xml.path.length > 0 && advance(xml))
    if (xml.event === XmlEvent.open && xml.name === "c")
      cells.push(mapCell(xml, from, (cells.at(-1)?.column ?? -1) + 1));
  const own = /^(1|true)$/.test(attribute(tag, "customFormat") ?? "");
  const style = own ? integer(attribute(tag, "s")) : undefined;
  return { tag, from, inside: from + tag.at, style, cells };
}

/** From the open tag of a cell at the cursor to its close. */
function mapCell(xml: Xml, from: number, next: number): CellSpot {
  const start = tagStart(xml);
  const reference = attribute(xml, "r");
  const style = integer(attribute(xml, "s"));
  let formula: CellSpot["formula"];
  while (xml.path.length > 1 && advance(xml))
    if (xml.event === XmlEvent.open && xml.name === "f") formula = kindOf(xml);
  return {
    column: reference === undefined ? next : readRange(reference).firstColumn,
    from: from + start,
    to: from + xml.at,
    style,
    formula,
  };
}

/** Of a shared formula only the first cell has the text, and the range of those that repeat it. */
function kindOf(xml: Xml): NonNullable<CellSpot["formula"]> {
  const type = attribute(xml, "t");
  if (type === "array" || type === "dataTable") return "array";
  const ownText = !xml.empty && xml.source[xml.at] !== "<";
  const isMaster = attribute(xml, "ref") !== undefined || ownText;
  return type === "shared" && isMaster ? "master" : "plain";
}

const integer = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
