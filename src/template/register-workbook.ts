import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "../register/columns";
import { columnModel, promptOf } from "./column-model";
import type { Content, PageSheet, TableColumn, TableSheet, WorkbookModel } from "../workbook/model";
import { calculPrompts } from "../messages/fr/saisie";
import { dashboard } from "./tableau-de-bord";
import { filledColumns, type FilledColumn } from "./formules";
import { isFoldable, procedure } from "./procedure";

/** One row of a sheet, by the names of its fields. */
export type RowOf<S extends SheetName> = { readonly [F in Field<S>]?: Content | undefined };

export type RegisterRows = { readonly [S in SheetName]?: readonly RowOf<S>[] };

export interface RegisterContent {
  readonly readme: PageSheet;
  readonly rows: RegisterRows;
  /** Above each table. */
  readonly title?: string;
  /** The day of the dashboard, as a serial number, where it is not today. */
  readonly situation?: number;
  /** The national number, where the centre has no need of it. */
  readonly hidden?: readonly string[];
}

/** A register as a workbook: what to read first, then every sheet, in the order of the contract. */
export function registerWorkbook({
  readme,
  rows,
  title,
  situation,
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
      ...(name === "Stages" ? procedure : {}),
    };
    return withFormulas(table, name);
  });
  return { sheets: [readme, dashboard(title, situation), ...tables] };
}

const columnsOf = <S extends SheetName>(sheet: S, hidden: readonly string[]): TableColumn[] =>
  fieldsOf(sheet).map((field) => ({
    ...columnModel(sheet, field),
    hidden: hidden.includes(columnOf(sheet, field).header),
    foldable: sheet === "Stages" && isFoldable(columnOf(sheet, field).header),
  }));

/** The rows as lists of cells; an empty table has one row with nothing in it. */
function contentsOf<S extends SheetName>(
  sheet: S,
  rows: readonly RowOf<S>[],
): (Content | undefined)[][] {
  const known: readonly RowOf<S>[] = rows.length > 0 ? rows : [{}];
  return known.map((row) => fieldsOf(sheet).map((field) => row[field]));
}

/** The columns that Excel fills, at the right of those of the register. */
function withFormulas(table: TableSheet, sheet: SheetName): TableSheet {
  const filled = filledColumns(sheet);
  return {
    ...table,
    columns: [...table.columns, ...filled.map(filledModel)],
    rows: table.rows.map((row) => [...row, ...filled.map(({ formula }) => ({ formula }))]),
  };
}

const WIDE = "Calcul à faire";

const filledModel = ({ header, format, formula, hidden }: FilledColumn): TableColumn => ({
  header,
  width: header === WIDE ? 44 : header.length + 4,
  format,
  emphasis: "light",
  wrap: header === WIDE,
  hidden,
  formula,
  ...promptOf(header, calculPrompts[header]),
});
