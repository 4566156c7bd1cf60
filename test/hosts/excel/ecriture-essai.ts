import { ajoutees, ecrireFeuilles, retirerFeuilles } from "../../../src/hosts/excel/ecriture";
import { workbookOf, type JsdomExcelHost, type Workbook } from "../../host";
import type { GridSheet, TableSheet, WorkbookModel } from "../../../src/workbook/model";

export const grille = (name: string): GridSheet => ({
  kind: "grid",
  name,
  widths: [20],
  orientation: "portrait",
  rows: [{ cells: [{ content: name, style: "title" }] }],
});

export const table = (name: string, rows = 3): TableSheet => ({
  kind: "table",
  name,
  title: undefined,
  fixedColumns: 1,
  columns: Array.from({ length: 12 }, (_, at) => ({
    header: `Colonne ${String(at)}`,
    width: 9,
    format: "general",
    emphasis: "light",
    wrap: false,
    hidden: false,
  })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => `${String(row)}.${String(column)}`),
  ),
});

export const MODEL: WorkbookModel = { sheets: [grille("Synthèse"), table("Constats")] };

export const registre = (): Workbook =>
  workbookOf([
    { name: "Stages", table: "Stages", rows: [["Référence"], ["S-001"]] },
    { name: "Notes", rows: [["à garder"]] },
  ]);

/** All that a person would find in the workbook, and what is kept beside it. */
export const etat = (workbook: Workbook) => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    used: sheet.used(workbook.wholeSheet(sheet)),
    names: [...sheet.names],
  })),
  tables: workbook.tables.map(({ name }) => name),
  names: [...workbook.names],
  settings: [...workbook.settings],
});

export const noms = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);
export const ecrire = ({ window }: JsdomExcelHost, model = MODEL) =>
  window.Excel.run((context) => ecrireFeuilles(context, model));
export const lister = ({ window }: JsdomExcelHost) => window.Excel.run(ajoutees);
export const retirer = ({ window }: JsdomExcelHost, ids: readonly string[]) =>
  window.Excel.run((context) => retirerFeuilles(context, ids));
