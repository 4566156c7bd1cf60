import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { constatsClasseur } from "../../src/report/constats-classeur";
import { constatsJson } from "../../src/report/constats-json";
import { exampleRegister } from "../../src/template";
import { controler, type Controle } from "../../src/validation/controle";
import type { Link, TableSheet, WorkbookModel } from "../../src/workbook/model";
import { registerIn } from "../support/read-bytes";
import { jour, registre, registreDe, stage, type TestRegister } from "../support/registre";
import { structureFaults } from "../support/xlsx-structure";

const controle = (sheets: TestRegister): Controle =>
  controler(registre(sheets), jour("31/12/2025"));
const model = (checked: Controle): WorkbookModel =>
  constatsClasseur(checked, (order) => `dossier/registre%20${String(order)}.xlsx`);
const table = (checked: Controle): TableSheet => model(checked).sheets[1] as TableSheet;

const example = async (): Promise<Controle> =>
  controler(registerIn(await writeWorkbook(exampleRegister())), jour("31/12/2025"));

describe("le classeur des constats", () => {
  const faulty = controle({
    Stages: [stage({ heuresPrevues: 80, tuteur: undefined, heuresParSemaine: 40 })],
  });

  it("a une ligne par constat, les plus graves d'abord", async () => {
    const checked = await example();
    const { rows } = table(checked);
    expect(rows.length).toBe(checked.findings.length);
    const gravities = rows.map((row) => row[1]);
    expect([...new Set(gravities)]).toEqual(["À corriger", "À vérifier", "Confirmé"]);
    const sorted = [...gravities].sort((a, b) => order(a) - order(b));
    expect(gravities).toEqual(sorted);
  });
  const order = (gravity: unknown): number =>
    ["À corriger", "À vérifier", "Confirmé"].indexOf(String(gravity));

  it("mène à la cellule du registre", () => {
    const link = table(faulty).rows[0]?.[7] as Link;
    expect(link).toEqual({
      text: "J2",
      file: "dossier/registre%200.xlsx",
      sheet: "Stages",
      cell: "J2",
    });
  });

  it("écrit des liens qu'Excel suit : le fichier d'un côté, la place de l'autre", async () => {
    const book = read(await writeWorkbook(model(faulty)), { cellStyles: true });
    const cell = book.Sheets["Constats"]?.["H2"] as { l?: { Target: string; location?: string } };
    expect(cell.l?.Target).toContain("dossier/registre%200.xlsx");
  });

  it("dit le message, la proposition et où voir aussi", () => {
    const rows = table(controle({ Stages: [stage({ evaluationLe: "12/03/25" })] })).rows;
    const row = rows[0] ?? [];
    expect(row[8]).toContain("12/03/25");
    expect(row[9]).toBe("12/03/2025");
  });

  it("a les références et les messages du JSON", async () => {
    const checked = await example();
    const json = constatsJson(checked).constats;
    const shown = table(checked).rows.map((row) => `${String(row[3])} ${String(row[8])}`);
    for (const { reference, message } of json)
      expect(shown.some((text) => text.startsWith(`${reference} ${message}`))).toBe(true);
  });

  it("nomme le fichier quand il y en a plusieurs", () => {
    const checked = controler(
      registreDe([
        [{ Stages: [stage({ tuteur: undefined })] }],
        [{ Stages: [stage({ refStage: "S-2", tuteur: undefined })] }, { name: "2025.xlsx" }],
      ]),
      jour("31/12/2025"),
    );
    const { columns, rows } = table(checked);
    const at = columns.findIndex(({ header }) => header === "Fichier");
    expect(rows.map((row) => row[at])).toContain("2025.xlsx");
    expect(table(faulty).columns.map(({ header }) => header)).not.toContain("Fichier");
  });

  it("se dit en ordre quand il n'y a rien", async () => {
    const none = controle({});
    expect(none.findings).toEqual([]);
    expect(JSON.stringify(model(none).sheets[0])).toContain("Rien à corriger, rien à vérifier.");
    expect(structureFaults(await writeWorkbook(model(none)))).toEqual([]);
  });

  it("est un classeur sain, et a les mêmes octets à chaque fois", async () => {
    const checked = await example();
    const bytes = await writeWorkbook(model(checked));
    expect(structureFaults(bytes)).toEqual([]);
    expect(await writeWorkbook(model(await example()))).toEqual(bytes);
  });

  it("garde comme texte ce qui ressemble à une formule", async () => {
    const odd = controle({
      Stages: [stage({ refStage: "=cmd|' /C calc'!A0", tuteur: undefined })],
    });
    const book = read(await writeWorkbook(model(odd)), { cellFormula: true });
    const cells = Object.values(book.Sheets["Constats"] ?? {}) as { f?: string; v?: unknown }[];
    expect(cells.some(({ v }) => v === "=cmd|' /C calc'!A0")).toBe(true);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  it("ne nomme personne", async () => {
    const checked = await example();
    const text = JSON.stringify(model(checked));
    for (const { nom } of checked.register.stagiaires)
      if (nom !== undefined) expect(text).not.toContain(nom);
  });
});
