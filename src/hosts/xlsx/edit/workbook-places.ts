import { decodeEscapes } from "../characters";
import { damaged } from "../refusal";
import { readRelationships, type Relationship } from "../relationships";
import type { Parts } from "../parts";
import { advance, attribute, openXml, XmlEvent } from "../xml";

/** What the reader does not tell of a workbook's parts. */
export interface WorkbookPlaces {
  readonly workbook: string;
  readonly calcChain: string | undefined;
  /** The numbers of the sheets, by their names. */
  readonly ids: ReadonlyMap<string, string>;
}

export function findPlaces(parts: Parts): WorkbookPlaces {
  const target = (of: readonly Relationship[], type: string): string | undefined =>
    of.find((relationship) => relationship.type === type)?.target;
  const workbook = target(readRelationships(parts, ""), "officeDocument") ?? damaged();
  const calcChain = target(readRelationships(parts, workbook), "calcChain");
  const ids = new Map<string, string>();
  const xml = openXml(parts.text(workbook));
  while (advance(xml))
    if (xml.event === XmlEvent.open && xml.name === "sheet" && xml.path.length === 3)
      ids.set(decodeEscapes(attribute(xml, "name") ?? ""), attribute(xml, "sheetId") ?? "");
  const there = calcChain !== undefined && parts.has(calcChain);
  return { workbook, calcChain: there ? calcChain : undefined, ids };
}
