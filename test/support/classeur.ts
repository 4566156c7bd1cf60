import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";
import { columnOf, fieldsOf, type SheetName } from "../../src/register/columns";
import type { Table } from "../../src/register/workbook";
import { partenaire, stage, stagiaire } from "./registre";
import { testWorkbook, type TestCell, type TestSheet } from "./workbook";

/** The rows of a sheet under the contract's headers. */
export const lignes = (
  sheet: SheetName,
  rows: readonly Readonly<Record<string, TestCell>>[],
): TestCell[][] => [
  fieldsOf(sheet).map((field) => columnOf(sheet, field).header),
  ...rows.map((row) => fieldsOf(sheet).map((field) => row[field])),
];

/** The three sheets without which there is no register, one row in each. */
export const trois = (): TestSheet[] => [
  { name: "Stagiaires", rows: lignes("Stagiaires", [stagiaire()]) },
  { name: "Partenaires", rows: lignes("Partenaires", [partenaire()]) },
  { name: "Stages", rows: lignes("Stages", [stage()]) },
];

/** Those three, with these sheets instead of, or besides, them. */
export const avecFeuilles = (...sheets: readonly TestSheet[]): TestSheet[] => [
  ...trois().filter(({ name }) => !sheets.some((sheet) => sheet.name === name)),
  ...sheets,
];

/** A register from sheets as they stand: one list of sheets a file. */
export function classeur(...files: readonly (readonly TestSheet[])[]): Register {
  const read = readRegister(files.map((sheets) => testWorkbook(sheets)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** A table over some lines (from 1) and columns (from 0), bounds included. */
export const table = (
  name: string,
  {
    header,
    lines,
    columns,
    names = [],
  }: {
    header?: number;
    lines: readonly [number, number];
    columns: readonly [number, number];
    names?: readonly string[];
  },
): Table => ({
  name,
  headerLine: header,
  firstLine: lines[0],
  lastLine: lines[1],
  firstColumn: columns[0],
  lastColumn: columns[1],
  columnNames: names,
});
