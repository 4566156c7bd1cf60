import { appeler, type NomDeFonction, type Sortie } from "../../src/fonctions";
import { columnOf, fieldsOf, type SheetName } from "../../src/register/columns";
import type { TestRow } from "../support/registre";

/** A cell as Excel hands it to a function. */
export type Valeur = unknown;
export type Table = readonly (readonly Valeur[])[];

const DAY = 86_400_000;

/** The serial number that Excel gives to `12/03/2025`, counted by JavaScript's own calendar. */
export function serie(text: string): number {
  const [date = 0, month = 1, year = 0] = text.split("/").map(Number);
  return (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / DAY;
}

/** `12/03/2025` of a serial number. */
export function date(serial: number): string {
  const js = new Date(Date.UTC(1899, 11, 30) + serial * DAY);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(js.getUTCDate())}/${two(js.getUTCMonth() + 1)}/${String(js.getUTCFullYear())}`;
}

/** A column as Excel hands it over: one row a cell. */
export const colonne = (...cells: readonly Valeur[]): Table => cells.map((cell) => [cell]);

/** What a function gives: one value a row. */
export function resultats(nom: NomDeFonction, ...args: readonly Valeur[]): readonly Sortie[] {
  const reponse = appeler(nom, args);
  if (!reponse.ok) throw new Error(`${reponse.error.code}: ${reponse.error.message}`);
  if (reponse.value.some((row) => row.length !== 1)) throw new Error("more than one column");
  return reponse.value.map(([cell]) => cell as Sortie);
}

/** What a function gives to one cell. */
export function resultat(nom: NomDeFonction, ...args: readonly Valeur[]): Sortie {
  const all = resultats(nom, ...args);
  expect(all).toHaveLength(1);
  return all[0] as Sortie;
}

const CODES = { valeur: "#VALUE!", introuvable: "#N/A" } as const;

/** The error that a function gives and its sentence, with plain spaces. */
export function refus(nom: NomDeFonction, ...args: readonly Valeur[]): string {
  const reponse = appeler(nom, args);
  if (reponse.ok) throw new Error(`a value: ${JSON.stringify(reponse.value)}`);
  const { code, message } = reponse.error;
  return `${CODES[code]} ${message.replace(/\u00a0/g, " ")}`;
}

/** A value, or an error as Excel shows it: what two calls are compared by. */
export function montre(nom: NomDeFonction, ...args: readonly Valeur[]): Sortie {
  const reponse = appeler(nom, args);
  if (reponse.ok) return reponse.value[0]?.[0] as Sortie;
  return CODES[reponse.error.code];
}

/** A whole table with its headers, its empty cells as null: all columns, or those that are named. */
export function table<S extends SheetName>(
  sheet: S,
  rows: readonly TestRow<S>[],
  vide: null | "" | 0 = null,
): Table {
  const fields = fieldsOf(sheet);
  return [
    fields.map((field) => columnOf(sheet, field).header),
    ...rows.map((row) =>
      fields.map((field) => (row as Readonly<Record<string, Valeur>>)[field] ?? vide),
    ),
  ];
}

/** The table of parameters, each as `[key, value]` or `[key, value, from]`. */
export const parametres = (...rows: readonly (readonly [string, Valeur, Valeur?])[]): Table => [
  ["Paramètre", "Valeur", "Valable dès", "Source"],
  ...rows.map(([key, value, from]) => [key, value, from ?? null, null]),
];
