import type { Table } from "../../register/workbook";
import { decodeEscapes } from "./characters";
import { readRange } from "./reference";
import { damaged } from "./refusal";
import { advance, attribute, openXml, XmlEvent } from "./xml";

export function readTable(source: string): Table {
  const xml = openXml(source);
  const columnNames: string[] = [];
  let table: Omit<Table, "columnNames"> | undefined;
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open) continue;
    const text = (name: string): string => decodeEscapes(attribute(xml, name) ?? damaged());
    if (xml.name === "tableColumn") columnNames.push(text("name"));
    if (xml.name !== "table") continue;
    const { firstLine, lastLine, ...columns } = readRange(text("ref"));
    const header = countOf(attribute(xml, "headerRowCount") ?? "1");
    const totals = countOf(attribute(xml, "totalsRowCount") ?? "0");
    table = {
      name: text(attribute(xml, "displayName") === undefined ? "name" : "displayName"),
      headerLine: header > 0 ? firstLine : undefined,
      firstLine: firstLine + header,
      lastLine: lastLine - totals,
      ...columns,
    };
  }
  return { ...(table ?? damaged()), columnNames };
}

const countOf = (text: string): number => (/^\d{1,7}$/.test(text) ? Number(text) : damaged());
