import { decodeEscapes } from "./characters";
import type { Parts } from "./parts";
import { damaged, refuse } from "./refusal";
import { readRelationships, type Relationship } from "./relationships";
import { advance, attribute, openXml, XmlEvent } from "./xml";

export interface SheetPart {
  /** As the tab shows it. */
  readonly name: string;
  readonly part: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  /** Names of parts; a workbook may have neither. */
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export function readWorkbookPart(parts: Parts): WorkbookPart {
  const part = findWorkbook(parts);
  const relationships = readRelationships(parts, part);
  const xml = openXml(parts.text(part));
  const sheets: SheetPart[] = [];
  let date1904 = false;
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open) continue;
    if (xml.path.length === 1 && xml.name !== "workbook") refuse("not-a-workbook");
    if (xml.name === "workbookPr") date1904 = isTrue(attribute(xml, "date1904"));
    if (xml.name !== "sheet" || xml.path.length !== 3) continue;
    const id = attribute(xml, "id");
    const found = relationships.find((relationship) => relationship.id === id) ?? damaged();
    const name = decodeEscapes(attribute(xml, "name") ?? damaged());
    // A chart, a dialogue or an old macro sheet has no cells to read.
    if (found.type === "worksheet") sheets.push({ name, part: found.target });
  }
  return {
    date1904,
    sheets,
    sharedStrings: targetOf(relationships, "sharedStrings"),
    styles: targetOf(relationships, "styles"),
  };
}

/** Other formats are zips too. */
function findWorkbook(parts: Parts): string {
  if (isOpenDocument(parts)) refuse("open-document");
  if (parts.has("xl/workbook.bin")) refuse("binary-workbook");
  const target = targetOf(readRelationships(parts, ""), "officeDocument");
  return target !== undefined && parts.has(target) ? target : refuse("not-a-workbook");
}

function isOpenDocument(parts: Parts): boolean {
  const short = parts.has("mimetype") && parts.size("mimetype") < 200;
  return short && parts.text("mimetype").includes("opendocument");
}

const targetOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type)?.target;

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
