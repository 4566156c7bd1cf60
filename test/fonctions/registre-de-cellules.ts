import { columnOf, fieldsOf, sheetNames, type SheetName } from "../../src/register/columns";
import { memoryWorkbook } from "../../src/register/memory-workbook";
import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";
import type { Rows } from "../support/arbitrary-register";
import type { TestCell } from "../support/workbook";
import type { Table, Valeur } from "./appel";

/** What a function can see of a cell: no format, and every formula has its result. */
export function sansFormat(cell: TestCell): TestCell {
  if (cell === "#REF!") return { error: true };
  if (typeof cell !== "object") return cell;
  if ("time" in cell) return cell.time;
  if ("date" in cell) return cell.date;
  return "error" in cell ? cell : undefined;
}

/** The sheets as rows of cells under all headers of the contract. */
export type Feuilles = Readonly<Record<SheetName, readonly (readonly TestCell[])[]>>;

export const feuillesDe = (rows: Rows): Feuilles =>
  Object.fromEntries(
    sheetNames.map((sheet) => [
      sheet,
      [
        fieldsOf(sheet).map((field) => columnOf(sheet, field).header),
        ...(rows[sheet] ?? []).map((row) => fieldsOf(sheet).map((field) => sansFormat(row[field]))),
      ],
    ]),
  ) as unknown as Feuilles;

/** The register that a file with these cells gives. */
export function registreLu(feuilles: Feuilles): Register {
  const sheets = sheetNames.map((name) => ({ name, rows: feuilles[name] }));
  const read = readRegister([memoryWorkbook(sheets)]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const ERREURS: readonly Valeur[] = ["#REF!", { type: "Error", basicValue: "#REF!" }];

/** The same cells as Excel hands them to a function, an empty one as `vide`. */
export function commeArgument(rows: readonly (readonly TestCell[])[], vide: null | "" | 0): Table {
  let errors = 0;
  return rows.map((row) =>
    row.map((cell): Valeur => {
      if (cell === undefined || cell === "") return vide;
      return typeof cell === "object" ? ERREURS[(errors += 1) % 2] : cell;
    }),
  );
}

/** As on a computer, where an empty cell is 0: only where no cell of the table holds a real 0. */
export const commeSurOrdinateur = (rows: readonly (readonly TestCell[])[]): Table =>
  commeArgument(rows, rows.some((row) => row.includes(0)) ? null : 0);
