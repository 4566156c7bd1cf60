import {
  columnOf,
  fieldsOf,
  sheetNames,
  type Field,
  type SheetName,
} from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";
import type { Workbook } from "../../src/register/workbook";
import { dayOf } from "../../src/values/day";
import type { Day } from "../../src/values/units";
import { testWorkbook, type TestCell, type TestSheet } from "./workbook";

export type { TestCell } from "./workbook";

/** A row as a test writes it: cells by field; a field that is not named is empty. */
export type TestRow<S extends SheetName> = { readonly [F in Field<S>]?: TestCell };

/** The sheets of a register: rows from sheet row 2 on, under the contract's headers in row 1. */
export type TestRegister = { readonly [S in SheetName]?: readonly TestRow<S>[] };

export interface TestOptions {
  /** Columns left out of a sheet. */
  readonly without?: { readonly [S in SheetName]?: readonly Field<S>[] };
  readonly name?: string;
  readonly date1904?: boolean;
}

/** `jour("03/03/2025")`. */
export function jour(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return dayOf(year, month, date) as Day;
}

/** A person in order: old enough, RI, in an ISP path. */
export const stagiaire = (cells: TestRow<"Stagiaires"> = {}): TestRow<"Stagiaires"> => ({
  refStagiaire: "B-001",
  nom: "Lambert",
  prenom: "Zoé",
  dateNaissance: "12/04/1990",
  statut: "RI",
  parcoursIsp: "Oui",
  ...cells,
});

/** A partner in order. */
export const partenaire = (cells: TestRow<"Partenaires"> = {}): TestRow<"Partenaires"> => ({
  refPartenaire: "P-01",
  denomination: "Les Tilleuls",
  secteur: "Public",
  ...cells,
});

/** A stage in order: Monday 3 to Friday 14 March 2025, 76 h in 10 days, done, followed, evaluated. */
export const stage = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> => ({
  refStage: "S-1",
  refStagiaire: "B-001",
  refPartenaire: "P-01",
  objectifs: "Découvrir le métier",
  taches: "Accueil; Classement; Courrier; Archives",
  tuteur: "Désigné",
  attestation: "Oui",
  signatureStagiaire: "24/02/2025",
  signaturePartenaire: "25/02/2025",
  signatureCpas: "26/02/2025",
  dimonaLe: "28/02/2025",
  policeAccidents: "AC-1",
  policeRc: "RC-1",
  dateDebut: "03/03/2025",
  dateFin: "14/03/2025",
  heuresPrevues: 76,
  joursPrevus: 10,
  heuresPrestees: 76,
  joursPrestes: 10,
  suiviLe: "07/03/2025",
  evaluationLe: "17/03/2025",
  ...cells,
});

const SHEET_ROWS: TestRegister = {
  Stagiaires: [stagiaire()],
  Partenaires: [partenaire()],
  Stages: [stage()],
};

/** A register from rows; sheets that are not named are those of a register in order, or missing. */
export const registre = (sheets: TestRegister = {}, options: TestOptions = {}): Register =>
  registreDe([[sheets, options]]);

/** Several files as one register. Only the first gets the rows of a register in order. */
export function registreDe(files: readonly (readonly [TestRegister, TestOptions?])[]): Register {
  const read = readRegister(
    files.map(([sheets, options = {}], order) =>
      order === 0 ? registreClasseur(sheets, options) : classeurDe(sheets, options),
    ),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The workbook of a register; sheets that are not named are those of a register in order. */
export const registreClasseur = (sheets: TestRegister, options: TestOptions = {}): Workbook =>
  classeurDe({ ...SHEET_ROWS, ...sheets }, options);

function classeurDe(sheets: TestRegister, options: TestOptions): Workbook {
  const present = sheetNames.filter((name) => sheets[name] !== undefined);
  return testWorkbook(
    present.map((name) => sheetOf(name, sheets, options)),
    options,
  );
}

function sheetOf<S extends SheetName>(
  name: S,
  sheets: TestRegister,
  { without = {} }: TestOptions,
): TestSheet {
  const left = new Set<string>(without[name] ?? []);
  const fields = fieldsOf(name).filter((field) => !left.has(field));
  const rows = (sheets[name] ?? []) as readonly TestRow<S>[];
  return {
    name,
    rows: [
      fields.map((field) => columnOf(name, field).header),
      ...rows.map((row) => fields.map((field) => (row as Record<string, TestCell>)[field])),
    ],
  };
}
