import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import type { Fares } from "../parameters/fares";
import { Settings } from "../parameters/settings";
import { columnOf, fieldsOf, type SheetName } from "../register/columns";
import { matchHeaders } from "../register/headers";
import { memorySheet, type CellContent } from "../register/memory-workbook";
import { buildRegister, type Register } from "../register/register";
import { readSheet, type RegisterFile, type SheetRows } from "../register/sheet-rows";
import { contenuDe, estPlage, texteDe, type Argument } from "./cellules";
import { refuser } from "./refus";

const FILE: RegisterFile = { order: 0, name: "", date1904: false };

/** A whole table with its headers, read as that sheet of the register. */
export function tableDe<S extends SheetName>(
  nom: string,
  sheet: S,
  argument: Argument,
): SheetRows<S> {
  const rows = rowsOf(sheet, estPlage(argument) ? contenusDe(sheet, argument) : []);
  if (rows.unusable) {
    const lost = rows.absent.find(
      (field) => columnOf(sheet, field as never).need === "required",
    ) as never;
    refuser(texts.noHeaders(nom, sheet, columnOf(sheet, lost).header));
  }
  return rows;
}

/**
 * The cells of a table. On the web Excel gives an empty cell as null, or as "", on a computer as 0.
 * With a null somewhere every 0 is meant; without, one is in the columns where it can be, if a ""
 * in a column of the register shows an empty cell (calculated columns beside them may give one).
 */
function contenusDe(
  sheet: SheetName,
  plage: readonly (readonly unknown[])[],
): readonly (readonly CellContent[])[] {
  const [headers = []] = plage;
  const places = [...matchHeaders(sheet, headers.map(texteDe))];
  const hasNull = plage.some((row) => row.includes(null));
  const hasEmptyText = plage.some((row) => places.some(([, place]) => row[place] === ""));
  const meant = new Set(
    places.flatMap(([field, place]) => (zeroIsMeant(sheet, field) ? [place] : [])),
  );
  const isEmpty = (place: number): boolean => !hasNull && !(hasEmptyText && meant.has(place));
  return plage.map((row) => row.map((value, place) => contenuDe(value, isEmpty(place))));
}

/** Whether a 0 can mean 0 in that column: hours and days that were done, amounts, values. */
function zeroIsMeant(sheet: SheetName, field: string): boolean {
  const { type } = columnOf(sheet, field as never);
  const planned = field === "heuresPrevues" || field === "joursPrevus";
  return !planned && ["hours", "number", "money", "rate", "raw"].includes(type);
}

/** A sheet made of nothing but keys: those of the persons that other tables name. */
export const cles = (sheet: "Stagiaires", keys: readonly string[]): SheetRows =>
  rowsOf(sheet, [[columnOf(sheet, "refStagiaire").header], ...keys.map((key) => [key])]);

function rowsOf<S extends SheetName>(
  sheet: S,
  rows: readonly (readonly CellContent[])[],
): SheetRows<S> {
  const width = rows[0]?.length ?? 0;
  const table = {
    name: sheet,
    headerLine: 1,
    firstLine: 2,
    lastLine: rows.length,
    firstColumn: 0,
    lastColumn: Math.max(0, width - 1),
    columnNames: [],
  };
  const read = readSheet(sheet, memorySheet({ name: sheet, rows, tables: [table] }), FILE);
  // Cells in memory are never damaged.
  if (!read.ok) throw new Error(`The table ${sheet} in memory is refused.`);
  return read.value;
}

export const registreDe = (sheets: readonly SheetRows[]): Register => buildRegister([FILE], sheets);

/** An empty cell is no table. */
function estDonnee(argument: Argument): boolean {
  const lone =
    estPlage(argument) && argument.length === 1 && argument[0]?.length === 1
      ? argument[0][0]
      : argument;
  return lone !== null && lone !== undefined && lone !== "" && lone !== 0;
}

/** The parameters of a table, or the defaults where none is given. */
export const parametresDe = (nom: string, argument: Argument): Settings =>
  estDonnee(argument)
    ? registreDe([tableDe(nom, "Paramètres", argument)]).settings
    : new Settings();

/** The fares of a table; undefined where none is given. */
export const tarifsDe = (nom: string, argument: Argument): Fares | undefined =>
  estDonnee(argument) ? registreDe([tableDe(nom, "Tarifs", argument)]).fares : undefined;

/** The table of an optional argument, where it is given. */
export const tableFacultative = <S extends SheetName>(
  nom: string,
  sheet: S,
  argument: Argument,
): readonly SheetRows<S>[] => (estDonnee(argument) ? [tableDe(nom, sheet, argument)] : []);

/** The keys of a column of references, as written, each once. */
export function referencesDe(rows: SheetRows): readonly string[] {
  const place = fieldsOf(rows.sheet).indexOf("refStagiaire" as never);
  const values = rows.values[place] ?? [];
  return values.filter((value): value is string => typeof value === "string");
}
