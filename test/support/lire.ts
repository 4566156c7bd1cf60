import { columnOf, fieldsOf, type Field, type SheetName } from "../../src/register/columns";
import type { Register } from "../../src/register/register";
import type { Row } from "../../src/register/row";
import type { RuleId } from "../../src/rules";
import { controler } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import { toIso } from "../../src/values/day";
import type { Day } from "../../src/values/units";
import { jour, partenaire, registre, stage, stagiaire, type TestOptions } from "./registre";
import type { TestCell } from "./workbook";

/** What a cell that holds nothing, or cannot be read, is read as. */
export const MANQUANTE = { manquante: true };
export const ILLISIBLE = { illisible: true };

/** What stands in the other cells of the row, so that it is not an empty one. */
const reste: Readonly<Record<SheetName, Readonly<Record<string, TestCell>>>> = {
  Stagiaires: stagiaire(),
  Partenaires: partenaire(),
  Stages: stage(),
  Prestations: { refStage: "S-1", date: "04/03/2025", heures: 7.6 },
  Reprises: { refStagiaire: "B-001", date: "04/03/2024", heures: 7.6 },
  Accidents: { refStage: "S-1", date: "04/03/2025", partenaireAverti: "04/03/2025" },
  Paramètres: { parametre: "centre.nom", valeur: "CPAS" },
  Tarifs: { code: "TEC", montantParJour: 5 },
  Acquittements: { regle: "suivi-stage", reference: "S-1" },
};

/** A register with one row in that sheet, and that cell in it. */
export const avecCellule = <S extends SheetName>(
  sheet: S,
  field: Field<S>,
  cell: TestCell,
  options: TestOptions = {},
): Register => registre({ [sheet]: [{ ...reste[sheet], [field]: cell }] }, options);

/** How a cell of that column is read: its value, `MANQUANTE` or `ILLISIBLE`. */
export function lire<S extends SheetName>(
  sheet: S,
  field: Field<S>,
  cell: TestCell,
  options: TestOptions = {},
): unknown {
  const register = avecCellule(sheet, field, cell, options);
  const rows = register.sheets.find((one) => one.sheet === sheet);
  const row = rows && rows.lines.length > 0 ? register.row(rows, 0) : undefined;
  return row === undefined ? "ligne sautée" : lireDans(row, field);
}

export function lireDans(row: Row, field: string): unknown {
  const known = field as Field<SheetName>;
  if (!row.has(known)) return "colonne absente";
  if (row.isMissing(known)) return MANQUANTE;
  if (row.isUnreadable(known)) return ILLISIBLE;
  const value = row.value(known);
  return columnOf(row.sheet, known).type === "date" ? toIso(value as Day) : value;
}

/** The field of a header of the contract. */
export const champ = <S extends SheetName>(sheet: S, header: string): Field<S> => {
  const found = fieldsOf(sheet).find((field) => columnOf(sheet, field).header === header);
  if (found === undefined) throw new Error(`${sheet} n'a pas de colonne ${header}`);
  return found;
};

/** « Stages!AA2 », with its file's name in a file but the first. */
export function ou({ target }: Pick<Finding, "target">): string {
  const { sheet, header, address, file } = placeOfTarget(target);
  const at = `${sheet}!${address ?? header}`;
  return file.order === 0 ? at : `${file.name}:${at}`;
}

/** Each finding as « erreur doublon Stages!A3 », in order; of some rules only, if they are named. */
export const constats = (
  register: Register,
  { au = "31/12/2025", regles }: { au?: string; regles?: readonly RuleId[] } = {},
): string[] =>
  controler(register, jour(au))
    .findings.filter(({ rule }) => regles?.includes(rule) ?? true)
    .map((finding) => `${finding.severity} ${finding.rule} ${ou(finding)}`);
