import { columnOf, fieldsOf, type Field, type SheetName } from "../register/columns";
import type { Rate } from "../register/cell-reader";
import type { Register } from "../register/register";
import type { Row } from "../register/row";
import type { SheetRows } from "../register/sheet-rows";
import type { FixValue } from "../rules/shared/rule";
import { placeOfTarget, type Finding } from "../validation/finding";
import { serialOfDay } from "../values/serial";
import { ONE, type Day } from "../values/units";

/** What a cell is to hold. */
export type Valeur =
  | { readonly type: "date"; readonly serial: number }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "hours"; readonly minutes: number }
  | { readonly type: "text"; readonly text: string };

/** What the cells of a row are to hold, by field. */
export type Cellules<S extends SheetName> = { readonly [F in Field<S>]?: Valeur | undefined };

/** A change of one file that a person agreed to: a cell, or a row more. */
export type Changement = { readonly fichier: number; readonly sheet: string } & (
  | { readonly kind: "cell"; readonly cell: string; readonly value: Valeur }
  | { readonly kind: "row"; readonly values: readonly (Valeur | undefined)[] }
);

/** What a person chose: findings whose proposal is taken, and warnings that are in order, with why. */
export interface Choix {
  readonly remplacer: readonly number[];
  readonly confirmer: readonly { readonly id: number; readonly motif: string }[];
}

/** The changes of a choice; the second list tells the findings for which there is no sheet to note them in. */
export function changementsDe(
  { remplacer, confirmer }: Choix,
  findings: readonly Finding[],
  register: Register,
  today: Day,
): { readonly changements: readonly Changement[]; readonly impossibles: readonly number[] } {
  const changements: Changement[] = [];
  const impossibles: number[] = [];
  for (const id of remplacer) {
    const change = remplacement(findings[id]);
    if (change) changements.push(change);
  }
  for (const { id, motif } of confirmer) {
    const change = confirmation(findings[id], motif, register, today);
    if (change) changements.push(change);
    else impossibles.push(id);
  }
  return { changements, impossibles };
}

function remplacement(finding: Finding | undefined): Changement | undefined {
  if (!finding?.fix) return undefined;
  const { file, sheetName, address } = placeOfTarget(finding.fix.cell);
  return address === undefined
    ? undefined
    : {
        kind: "cell",
        fichier: file.order,
        sheet: sheetName,
        cell: address,
        value: valeurDe(finding.fix.value),
      };
}

/** What is written for a proposal. */
export function valeurDe(value: FixValue): Valeur {
  switch (value.type) {
    case "date":
      return { type: "date", serial: serialOfDay(value.date) };
    case "money":
      return { type: "number", value: value.amount / 100 };
    case "hours":
      return { type: "hours", minutes: value.minutes };
    case "number":
      return { type: "number", value: value.number / ONE };
    case "text":
      return { type: "text", text: value.text };
  }
}

/** A row of `Acquittements` that accepts a warning, in the file of the row that it is about. */
function confirmation(
  finding: Finding | undefined,
  motif: string,
  { sheets }: Register,
  today: Day,
): Changement | undefined {
  if (finding?.severity !== "avertissement") return undefined;
  const { file, row, field, sheet, header } = placeOfTarget(finding.target);
  const notes = sheets.find((rows) => rows.sheet === "Acquittements" && rows.file === file);
  if (!notes || !row) return undefined;
  const text = (content: string): Valeur => ({ type: "text", text: content });
  const cells: Readonly<Record<Field<"Acquittements">, Valeur | undefined>> = {
    regle: text(finding.rule),
    reference: text(row.shownReference),
    colonne: text(header),
    valeur: cellValue(row, sheet, field as Field<SheetName>),
    motif: text(motif),
    par: undefined,
    le: { type: "date", serial: serialOfDay(today) },
  };
  return { kind: "row", fichier: file.order, sheet: notes.sheetName, values: placed(notes, cells) };
}

/** In the order of the sheet's own columns, from the first of its table; one that the register does not know stays empty. */
export function placed<S extends SheetName>(
  { sheet, columns, firstColumn }: SheetRows<S>,
  cells: Cellules<S>,
): (Valeur | undefined)[] {
  const positions = fieldsOf(sheet).flatMap((field) => {
    const column = columns[field];
    return column ? [[column.position, cells[field]] as const] : [];
  });
  const values: (Valeur | undefined)[] = [];
  for (const [position, value] of positions) values[position - firstColumn] = value;
  return Array.from(values);
}

/** What a cell was read as, to be written again; nothing where it holds nothing. */
function cellValue(row: Row, sheet: SheetName, field: Field<SheetName>): Valeur | undefined {
  const value = row.value(field);
  if (value === undefined) return undefined;
  switch (columnOf(sheet, field).type) {
    case "date":
      return { type: "date", serial: serialOfDay(value as Day) };
    case "hours":
      return { type: "number", value: (value as number) / 60 };
    case "number":
      return { type: "number", value: (value as number) / ONE };
    case "money":
      return { type: "number", value: (value as number) / 100 };
    case "yesNo":
      return { type: "text", text: value === true ? "Oui" : "Non" };
    case "rate":
      return rateValue(value as Rate);
    default:
      return { type: "text", text: String(value) };
  }
}

const rateValue = (rate: Rate): Valeur =>
  rate.kind === "amount"
    ? { type: "number", value: rate.amount / 100 }
    : { type: "text", text: rate.code };
