import { strFromU8, strToU8 } from "fflate";
import type { WorkbookModel } from "../../workbook/model";
import { cellsOf, onSheet } from "./ranges";
import { escapeXml } from "./xml-text";

const WORKBOOK = "xl/workbook.xml";
const END = "</definedNames>";

/** Adds the names of single cells to those of the printed titles, which exceljs writes. */
export function addNames(
  parts: Record<string, Uint8Array>,
  { names = [], sheets }: WorkbookModel,
): void {
  const written = strFromU8(parts[WORKBOOK] as Uint8Array);
  const quoted = sheets.reduce(withQuotedName, written);
  const elements = names.map(({ name, sheet, cell }) => {
    const [place = cell] = cellsOf(cell);
    return `<definedName name="${escapeXml(name)}">${escapeXml(onSheet(sheet, place))}</definedName>`;
  });
  parts[WORKBOOK] = strToU8(elements.length === 0 ? quoted : withNames(quoted, elements.join("")));
}

/** exceljs writes an apostrophe in the name of a sheet once, where the format wants it twice. */
const withQuotedName = (workbook: string, { name }: WorkbookModel["sheets"][number]): string => {
  const asWritten = escapeXml(name).replace(/'/g, "&apos;");
  return name.includes("'")
    ? workbook.replaceAll(`&apos;${asWritten}&apos;!`, () => escapeXml(onSheet(name, "")))
    : workbook;
};

const withNames = (workbook: string, elements: string): string =>
  workbook.includes(END)
    ? workbook.replace(END, () => elements + END)
    : // The schema's place for them: after the sheets.
      workbook.replace("</sheets>", (end) => `${end}<definedNames>${elements}${END}`);
