import { useExcel, workbookOf, type Workbook } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import { freeSheetName, freeTableName, renamed } from "../../../src/hosts/excel/ecriture/names";
import type { Content, GridSheet, TableSheet, WorkbookModel } from "../../../src/workbook/model";

const excel = useExcel();

const grille = (name: string, contents: readonly Content[] = ["x"]): GridSheet => ({
  kind: "grid",
  name,
  widths: [20],
  orientation: "portrait",
  rows: contents.map((content) => ({ cells: [{ content, style: "cell" }] })),
});

const table = (name: string, rows: TableSheet["rows"] = [["a"]]): TableSheet => ({
  kind: "table",
  name,
  title: undefined,
  fixedColumns: 1,
  columns: [
    { header: "A", width: 9, format: "general", emphasis: "light", wrap: false, hidden: false },
  ],
  rows,
});

async function ecrit(model: WorkbookModel, workbook: Workbook): Promise<readonly string[]> {
  const { window } = await excel.start({ workbook });
  return window.Excel.run((context) => ecrireFeuilles(context, model));
}

const noms = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

it("un nom pris reçoit un numéro, sans tenir compte des majuscules", async () => {
  const workbook = workbookOf([{ name: "CONSTATS" }, { name: "Constats (2)" }]);
  const ids = await ecrit({ sheets: [grille("Constats"), grille("Synthèse")] }, workbook);
  expect(noms(workbook)).toEqual(["CONSTATS", "Constats (2)", "Constats (3)", "Synthèse"]);
  expect(ids).toEqual(workbook.sheets.slice(2).map(({ id }) => id));
});

it("les mêmes feuilles s'écrivent deux fois", async () => {
  const workbook = workbookOf([{ name: "Feuil1" }]);
  const model: WorkbookModel = {
    sheets: [grille("Synthèse"), table("Constats")],
    names: [{ name: "iop_stages", sheet: "Synthèse", cell: "$A$1" }],
  };
  await ecrit(model, workbook);
  await ecrit(model, workbook);
  expect(noms(workbook).slice(3)).toEqual(["Synthèse (2)", "Constats (2)"]);
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Constats", "Constats_2"]);
  // Each sheet has its own: the workbook's names stay free.
  expect(workbook.names.size).toBe(0);
  expect(workbook.sheet("Synthèse (2)").names.get("iop_stages")).toBe("'Synthèse (2)'!A1");
});

it("une table évite aussi les noms de plages du classeur", async () => {
  const workbook = workbookOf([{ name: "Feuil1" }]);
  workbook.names.set("constats", "Feuil1!A1");
  await ecrit({ sheets: [table("Constats")] }, workbook);
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Constats_2"]);
});

it("une table sans ligne garde une ligne vide", async () => {
  const workbook = workbookOf([{ name: "Feuil1" }]);
  await ecrit({ sheets: [table("Constats", [])] }, workbook);
  expect(workbook.table("Constats").rowCount).toBe(1);
});

it("formules et liens suivent les feuilles et les tables qui ont changé de nom", async () => {
  const workbook = workbookOf([{ name: "L'an", table: "Stages", rows: [["A"], [1]] }]);
  const lien = (link: Partial<Content & object>) =>
    ({ text: "aller", sheet: "L'an", cell: "B3", ...link }) as Content;
  const contents = [
    { formula: "SUM(Stages[A])+'L''an'!A1" },
    lien({}),
    lien({ file: "" }),
    lien({ file: "registre.xlsx" }),
    lien({ file: "autre%20registre.xlsx" }),
  ];
  await ecrit({ sheets: [grille("L'an", contents), table("Stages")] }, workbook);
  expect(noms(workbook).slice(1)).toEqual(["L'an (2)", "Stages"]);
  const cells = workbook.user.cells("'L''an (2)'!A1:A5").flat();
  expect(cells.map(({ value }) => value).slice(1)).toEqual(Array(4).fill("aller"));
  expect(cells.map(({ formula, link }) => formula ?? link)).toEqual([
    "=SUM(Stages_2[A])+'L''an (2)'!A1",
    { documentReference: "'L''an (2)'!B3" },
    { documentReference: "'L''an'!B3" },
    // The file of the open workbook itself.
    { documentReference: "'L''an'!B3" },
    { address: "autre%20registre.xlsx#'L''an'!B3" },
  ]);
});

it.each([
  ["a/b\\c*d?e[f]g:h", "a-b-c-d-e-f-g-h"],
  ["'l'an'", "’l'an’"],
  ["", "Feuille"],
  ["   ", "Feuille"],
  ["x".repeat(40), "x".repeat(31)],
])("le nom de feuille « %s » devient « %s »", (asked, name) => {
  expect(freeSheetName(asked, new Set())).toBe(name);
});

it("un long nom laisse de la place à son numéro", () => {
  const taken = new Set<string>();
  const names = Array.from({ length: 11 }, () => freeSheetName("é".repeat(40), taken));
  expect(new Set(names).size).toBe(11);
  expect(names.every(({ length }) => length <= 31)).toBe(true);
  expect(names.at(-1)).toBe(`${"é".repeat(26)} (11)`);
});

it.each([
  ["Constats", "Constats"],
  ["Jours de présence", "Jours_de_présence"],
  ["2025", "_2025"],
  ["AB12", "_AB12"],
  ["R1C1", "_R1C1"],
  ["c", "_c"],
  ["", "_"],
])("le nom de table « %s » devient « %s »", (asked, name) => {
  expect(freeTableName(asked, new Set())).toBe(name);
});

it("un nom dans un texte de formule reste ce qu'il est", () => {
  const sheets = new Map([["Stages", "Stages (2)"]]);
  const tables = new Map([["Stages", "Stages_2"]]);
  expect(renamed('"Stages!"&Stages!A1&Stages[A]&MesStages[A]', sheets, tables)).toBe(
    "\"Stages!\"&'Stages (2)'!A1&Stages_2[A]&MesStages[A]",
  );
});

it("les dates d'un classeur de 1904 y sont les mêmes jours", async () => {
  const workbook = workbookOf([{ name: "Feuil1" }], { date1904: true });
  const sheet = grille("Dates");
  const rows = [{ cells: [{ content: 45_292, style: "cell", format: "date" } as const] }];
  await ecrit({ sheets: [{ ...sheet, rows }] }, workbook);
  expect(workbook.user.values("Dates!A1")).toEqual([[45_292 - 1462]]);
});
