import type { Changement, Valeur } from "../../pane/corrections";
import { kindOfFormat } from "../../register/number-format";
import { CellKind } from "../../register/workbook";
import { columnLetters } from "../../values/cell-address";
import type { ClasseurLu } from "./lecture";
import type { FeuilleLue } from "./feuille";

/** What takes a write back: the cells as they were, the rows that were added. */
export interface Annulation {
  readonly cellules: readonly {
    readonly feuille: string;
    readonly address: string;
    readonly before: unknown;
    readonly format: string;
    /** What was written, as Excel gives it back. */
    readonly written: string;
  }[];
  readonly lignes: readonly {
    readonly feuille: string;
    readonly address: string;
    readonly written: string;
  }[];
}

const SERIALS_1904 = 1462;

/**
 * Writes what a person agreed to, and nothing else: cells, and rows under those of a sheet. A text
 * stays a text, whatever it looks like.
 */
export async function ecrireChangements(
  context: Excel.RequestContext,
  classeur: ClasseurLu,
  changements: readonly Changement[],
): Promise<Annulation> {
  const cells = changements.flatMap((one) => (one.kind === "cell" ? [one] : []));
  const rows = changements.flatMap((one) => (one.kind === "row" ? [one] : []));
  const before = cells.map(({ sheet, cell }) => {
    const range = sheetOf(context, classeur, sheet).getRange(cell);
    range.load("formulas,values,numberFormat");
    return range;
  });
  await context.sync();

  const cellules = cells.map(({ sheet, cell, value }, at) => {
    const range = before[at] as Excel.Range;
    const format = String(range.numberFormat[0]?.[0] as string);
    const kept = { feuille: sheet, address: cell, before: keptOf(range), format };
    put(range, value, format, classeur.date1904);
    range.load("values");
    return { ...kept, range };
  });
  const added = rows.map(({ sheet }) => addRow(context, classeur, sheet));
  await context.sync();
  // A new row looks like the one above it: what is written follows the format of its cell.
  rows.forEach(({ values }, at) => {
    const { range } = added[at] as { range: Excel.Range };
    values.forEach((value, column) => {
      const format = String(range.numberFormat[0]?.[column] as string);
      if (value) put(range.getCell(0, column), value, format, classeur.date1904);
    });
    range.load("values");
  });
  await context.sync();
  return {
    cellules: cellules.map(({ range, ...kept }) => ({ ...kept, written: seen(range) })),
    lignes: added.map(({ range, feuille }) => ({
      feuille,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
      written: seen(range),
    })),
  };
}

const seen = (range: Excel.Range): string => JSON.stringify(range.values);

/**
 * Puts back what was there; the rows that were added go, the last one first. False, and nothing
 * done, where a cell no longer holds what was written: it moved, or a person changed it.
 */
export async function annuler(
  context: Excel.RequestContext,
  classeur: ClasseurLu,
  { cellules, lignes }: Annulation,
): Promise<boolean> {
  const checked = [...cellules, ...lignes].map(({ feuille, address, written }) => {
    const range = sheetOf(context, classeur, feuille).getRange(address);
    range.load("values");
    return { range, written };
  });
  await context.sync();
  if (checked.some(({ range, written }) => seen(range) !== written)) return false;
  for (const { feuille, address } of [...lignes].reverse())
    sheetOf(context, classeur, feuille).getRange(address).delete("Up");
  for (const { feuille, address, before, format } of cellules) {
    const range = sheetOf(context, classeur, feuille).getRange(address);
    range.numberFormat = [[format]];
    range.formulas = [[before]];
  }
  await context.sync();
  return true;
}

const sheetOf = (
  context: Excel.RequestContext,
  { feuilles }: ClasseurLu,
  name: string,
): Excel.Worksheet =>
  context.workbook.worksheets.getItem(feuilles.find((one) => one.name === name)?.id ?? name);

/** What gives a cell back: its formula, or its value; a text behind an apostrophe stays one. */
function keptOf(range: Excel.Range): unknown {
  const formula: unknown = range.formulas[0]?.[0];
  const value: unknown = range.values[0]?.[0];
  return formula === value && typeof value === "string" ? asText(value) : formula;
}

const asText = (text: string): string => (text === "" ? "" : `'${text}`);

function put(range: Excel.Range, value: Valeur, format: string, date1904: boolean): void {
  const kind = kindOfFormat(format);
  switch (value.type) {
    case "date":
      if (kind !== CellKind.dateNumber) range.numberFormat = [["dd/mm/yyyy"]];
      range.values = [[value.serial - (date1904 ? SERIALS_1904 : 0)]];
      break;
    case "hours":
      range.values = [[value.minutes / (kind === CellKind.timeNumber ? 24 * 60 : 60)]];
      break;
    case "number":
      // In a cell that is formatted as text a number would become one.
      if (format === "@") range.numberFormat = [["General"]];
      range.values = [[value.value]];
      break;
    case "text":
      range.values = [[asText(value.text)]];
      break;
  }
}

/** A row under those of the sheet's table, whose calculated columns fill themselves, or of its cells. */
function addRow(
  context: Excel.RequestContext,
  classeur: ClasseurLu,
  name: string,
): { readonly feuille: string; readonly range: Excel.Range } {
  const feuille = classeur.feuilles.find((one) => one.name === name) as FeuilleLue;
  const { table } = feuille;
  const range = table
    ? context.workbook.tables.getItem(table.id).rows.add().getRange()
    : rowBelow(context, classeur, feuille);
  range.load("address,numberFormat");
  return { feuille: name, range };
}

/** Of a sheet without a table: from column A, on the line below the last. */
function rowBelow(
  context: Excel.RequestContext,
  classeur: ClasseurLu,
  { name, rows }: FeuilleLue,
): Excel.Range {
  const width = Math.max(1, ...rows.map((row) => row?.length ?? 0));
  rows.push([]);
  const line = String(rows.length);
  return sheetOf(context, classeur, name).getRange(`A${line}:${columnLetters(width - 1)}${line}`);
}
