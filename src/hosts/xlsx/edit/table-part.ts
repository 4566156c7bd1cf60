import { foldHeader } from "../../../values/text";
import type { Sheet, Table } from "../../../register/workbook";
import { readRelationships } from "../relationships";
import { readTable } from "../table";
import { advance, attribute, openXml, textOf, XmlEvent, type Xml } from "../xml";
import { escapeXml } from "./cell-xml";
import type { Draft } from "./draft";
import { isMovable } from "./movable";
import type { Change } from "./splice";
import { rangeOf } from "./surroundings";
import { asCharacters, setAttribute } from "./tags";
import { referenceTo } from "./write";

/** The formula of a calculated column; undefined where it cannot be repeated as it stands. */
export interface ColumnFormula {
  readonly xml: string | undefined;
}

/** A table, and what the reader does not tell of it. */
export interface TablePart {
  readonly part: string;
  readonly table: Table;
  /** The last line of its range, totals included. */
  readonly bottom: number;
  /** By the place of the column, where it is calculated. */
  readonly formulas: ReadonlyMap<number, ColumnFormula>;
}

export const readTableParts = (draft: Draft, sheetPart: string): TablePart[] =>
  readRelationships(draft, sheetPart)
    .filter(({ type }) => type === "table")
    .map(({ target }) => readTablePart(draft, target));

function readTablePart(draft: Draft, part: string): TablePart {
  const source = draft.text(part);
  const table = readTable(source);
  const xml = openXml(source);
  const formulas = new Map<number, ColumnFormula>();
  let bottom = table.lastLine;
  let column = -1;
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open) continue;
    if (xml.name === "table") bottom = rangeOf(attribute(xml, "ref"))[0]?.lastLine ?? bottom;
    if (xml.name === "tableColumn") column += 1;
    if (xml.name === "calculatedColumnFormula") formulas.set(column, readFormula(xml));
  }
  return { part, table, bottom, formulas };
}

function readFormula(xml: Xml): ColumnFormula {
  const alone = attribute(xml, "array") === undefined;
  const { length } = xml.path;
  let formula = "";
  while (xml.path.length >= length && advance(xml))
    if (xml.event === XmlEvent.text) formula += textOf(xml);
  return { xml: alone && formula !== "" && isMovable(formula) ? escapeXml(formula) : undefined };
}

/** The table that the reader would take for the sheet: the one named like it, else the first. */
export function tableOf(
  { name, tables }: Sheet,
  parts: readonly TablePart[],
): TablePart | undefined {
  const chosen = tables.find((table) => foldHeader(table.name) === foldHeader(name)) ?? tables[0];
  return parts.find(({ table }) => table.name === chosen?.name);
}

/**
 * The table and its filter, down to another line. A table without rows shows one to be filled in,
 * which is a row like any other from now on.
 */
export function growTable(draft: Draft, part: string, lastLine: number): void {
  const xml = openXml(asCharacters(draft.bytes(part)));
  const changes: Change[] = [];
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open || !["table", "autoFilter"].includes(xml.name)) continue;
    const [range] = rangeOf(attribute(xml, "ref"));
    if (range && range.lastLine < lastLine)
      changes.push(setAttribute(xml, "ref", referenceTo({ ...range, lastLine })));
    if (/^(1|true)$/.test(attribute(xml, "insertRow") ?? ""))
      changes.push(setAttribute(xml, "insertRow", "0"));
  }
  draft.change(part, changes);
}
