import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "../register/columns";
import { columnModel } from "./column-model";
import type { Content, PageSheet, TableColumn, TableSheet, WorkbookModel } from "./model";
import { personFormula, personOf } from "./person-of-stage";

/** One row of a sheet, by the names of its fields. */
export type RowOf<S extends SheetName> = { readonly [F in Field<S>]?: Content | undefined };

export type RegisterRows = { readonly [S in SheetName]?: readonly RowOf<S>[] };

export interface RegisterContent {
  readonly readme: PageSheet;
  readonly rows: RegisterRows;
  /** Above each table. */
  readonly title?: string;
  /** The national number, where the centre has no need of it. */
  readonly hidden?: readonly string[];
}

/** A register as a workbook: what to read first, then every sheet, in the order of the contract. */
export function registerWorkbook({
  readme,
  rows,
  title,
  hidden = [],
}: RegisterContent): WorkbookModel {
  const tables = sheetNames.map((name): TableSheet => {
    const table = {
      kind: "table" as const,
      name,
      title,
      columns: columnsOf(name, hidden),
      rows: contentsOf(name, rows[name] ?? []),
      fixedColumns: 1,
    };
    return name === "Prestations" ? withPerson(table, rows) : table;
  });
  return { sheets: [readme, ...tables] };
}

const columnsOf = <S extends SheetName>(sheet: S, hidden: readonly string[]): TableColumn[] =>
  fieldsOf(sheet).map((field) => ({
    ...columnModel(columnOf(sheet, field)),
    hidden: hidden.includes(columnOf(sheet, field).header),
  }));

/** The rows as lists of cells; an empty table has one row with nothing in it. */
function contentsOf<S extends SheetName>(
  sheet: S,
  rows: readonly RowOf<S>[],
): (Content | undefined)[][] {
  const known: readonly RowOf<S>[] = rows.length > 0 ? rows : [{}];
  return known.map((row) => fieldsOf(sheet).map((field) => row[field]));
}

/** `Prestations` also shows whose day it is, worked out by Excel. */
function withPerson(table: TableSheet, { Stages: stages = [] }: RegisterRows): TableSheet {
  const column: TableColumn = {
    ...columnModel(columnOf("Stagiaires", "refStagiaire")),
    emphasis: "light",
    format: "general",
    hidden: false,
    formula: personFormula,
  };
  return {
    ...table,
    columns: [...table.columns, column],
    rows: table.rows.map((row) => [
      ...row,
      { formula: personFormula, result: personOf(row[0], stages) },
    ]),
  };
}
