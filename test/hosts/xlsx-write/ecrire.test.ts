import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { headerLineOf } from "../../../src/hosts/xlsx-write/choices";
import { sheetNames } from "../../../src/register/columns";
import { emptyTemplate, exampleRegister } from "../../../src/template";
import type { WorkbookModel } from "../../../src/workbook/model";
import { filledColumns } from "../../../src/template/formules";
import { registerIn } from "../../support/read-bytes";

const partsOf = async (model: WorkbookModel): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(model))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

async function read(model: WorkbookModel): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(model)) as never);
  return workbook;
}

describe("un nouveau classeur", () => {
  it("a les mêmes octets à chaque fois", async () => {
    expect(await writeWorkbook(exampleRegister())).toEqual(await writeWorkbook(exampleRegister()));
  });

  it("a les mêmes octets un autre jour", async () => {
    const today = await writeWorkbook(emptyTemplate());
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z"), advanceTimers: true });
    try {
      expect(await writeWorkbook(emptyTemplate())).toEqual(today);
    } finally {
      jest.useRealTimers();
    }
  });

  it("ne dit rien de la machine ni de l'heure", async () => {
    const core = (await partsOf(emptyTemplate()))["docProps/core.xml"] ?? "";
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+/g)).toEqual([
      "2026-01-01T00:00:00",
      "2026-01-01T00:00:00",
    ]);
  });

  it("a un tableau par feuille, nommé comme elle, sans note", async () => {
    const parts = await partsOf(exampleRegister());
    const names = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/tables/"))
      .map(([, xml]) => / displayName="([^"]*)"/.exec(xml)?.[1]);
    expect(names.sort()).toEqual(
      [
        "Accidents",
        "Acquittements",
        "Paramètres",
        "Partenaires",
        "Prestations",
        "Reprises",
        "Stages",
        "Stagiaires",
        "Tarifs",
      ].sort(),
    );
    expect(Object.keys(parts).filter((name) => /comment|vml/i.test(name))).toEqual([]);
  });

  it("propose les valeurs des listes, sur des plages bornées", async () => {
    const { dataValidations } = (await read(emptyTemplate())).getWorksheet("Stages") as unknown as {
      dataValidations: { model: Record<string, { formulae: string[] }> };
    };
    expect(dataValidations.model["D3"]?.formulae).toEqual([
      '"Prévu,En cours,Terminé,Interrompu,Annulé"',
    ]);
    const lines = Object.keys(dataValidations.model).map((cell) => Number(cell.replace(/\D/g, "")));
    expect(Math.max(...lines)).toBeLessThan(3_000);
  });

  it("propose les références de la feuille où elles sont, là où elles sont reprises", async () => {
    const validations = async (name: string): Promise<Record<string, { formulae: string[] }>> =>
      (
        (await read(exampleRegister())).getWorksheet(name) as unknown as {
          dataValidations: { model: Record<string, { formulae: string[] }> };
        }
      ).dataValidations.model;
    const stages = await validations("Stages");
    const keys = "'Stagiaires'!$A$3:$A$2020";
    expect(stages["B3"]?.formulae).toEqual([
      `'Stagiaires'!$A$3:INDEX(${keys},MAX(1,COUNTA(${keys})))`,
    ]);
    expect(stages["A3"]?.formulae).toBeUndefined();
    const days = await validations("Prestations");
    expect(days["A3"]?.formulae[0]).toContain("'Stages'!$A$3:INDEX(");
    // Whose day it is is worked out: nothing to choose.
    expect(days["F3"]?.formulae).toBeUndefined();
  });

  it("nomme les colonnes de chaque tableau comme ses en-têtes, sans quoi Excel répare", async () => {
    for (const model of [emptyTemplate(), exampleRegister()]) {
      const parts = await partsOf(model);
      const workbook = await read(model);
      const ids = new Set<string | undefined>();
      for (const sheet of model.sheets) {
        if (sheet.kind !== "table") continue;
        const xml = Object.values(parts).find((text) =>
          text.includes(` displayName="${sheet.name}"`),
        );
        const names = [...(xml ?? "").matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)];
        const header = workbook.getWorksheet(sheet.name)?.getRow(headerLineOf(sheet));
        expect(names.map(([, name]) => name)).toEqual((header?.values as unknown[]).slice(1));
        expect(new Set(names.map(([, name]) => name?.toLowerCase())).size).toBe(names.length);
        ids.add(/ id="(\d+)"/.exec(xml ?? "")?.[1]);
      }
      expect(ids.size).toBe(sheetNames.length);
    }
  });

  it("fige les en-têtes et les répète à l'impression", async () => {
    const sheet = (await read(exampleRegister())).getWorksheet("Stages");
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 2 });
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "2:2" });
  });

  it("montre les dates, les heures et les montants comme il faut", async () => {
    const sheet = (await read(exampleRegister())).getWorksheet("Stages");
    expect(sheet?.getCell("R3").numFmt).toBe("dd/mm/yyyy");
    expect(sheet?.getCell("AE3").numFmt).toContain("€");
    expect(sheet?.getCell("U3").value).toBe(76);
    // 7:36 typed in a cell of another format would not become a time.
    expect(sheet?.getCell("U3").numFmt ?? "General").toBe("General");
  });

  it("garde comme texte un texte qui commence comme une formule", async () => {
    const model = exampleRegister();
    const odd = ["=cmd|' /C calc'!A0", "+32 2 000", "-5", "@somme", "\tretrait"];
    const sheets = model.sheets.map((sheet) =>
      sheet.kind === "table" && sheet.name === "Reprises"
        ? { ...sheet, rows: odd.map((text) => ["B-001", 45_000, 7.6, text]) }
        : sheet,
    );
    const xml = await partsOf({ sheets });
    const sheet = Object.entries(xml).find(
      ([name, text]) => name.includes("worksheets/sheet7") && text.includes("<c "),
    );
    expect(sheet?.[1]).not.toContain("<f>");
    const register = registerIn(await writeWorkbook({ sheets }));
    expect(register.reprises.map(({ source }) => source)).toEqual(odd.map((text) => text.trim()));
  });

  it("calcule ses colonnes lui-même : aucun résultat n'est gardé d'avance", async () => {
    const parts = await partsOf(exampleRegister());
    const cells = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .flatMap(([, xml]) => xml.match(/<c [^>]*><f>.*?<\/c>/g) ?? []);
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => cell.includes("<v>"))).toEqual([]);
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    const table = Object.values(parts).find((xml) => xml.includes('displayName="Prestations"'));
    expect(table).toContain("<calculatedColumnFormula>IFERROR(INDEX(Stages[[Réf. stagiaire]],");
  });

  it("n'emploie que les fonctions de tous les Excel et de LibreOffice", () => {
    const used = new Set(
      sheetNames
        .flatMap((name) => filledColumns(name))
        .flatMap(({ formula }) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []),
    );
    expect([...used].sort()).toEqual([
      "AND",
      "COUNTIFS",
      "EDATE",
      "IF",
      "IFERROR",
      "INDEX",
      "INT",
      "ISNUMBER",
      "LEFT",
      "LEN",
      "MATCH",
      "MAX",
      "MIN",
      "N",
      "NOT",
      "OR",
      "ROUND",
      "ROUNDUP",
      "ROW",
      "SUMIFS",
    ]);
    for (const name of sheetNames)
      for (const { formula } of filledColumns(name)) expect(formula.length).toBeLessThan(8000);
  });

  it("colore une signature manquante, plus de 76 h et une évaluation due", async () => {
    const xml = (await partsOf(emptyTemplate()))["xl/worksheets/sheet5.xml"] ?? "";
    const rules = [
      ...xml.matchAll(
        /<conditionalFormatting sqref="([A-Z]+)3:[^>]*>.*?<formula>(.*?)<\/formula>/g,
      ),
    ];
    const on = (column: string): string[] =>
      rules.filter(([, found]) => found === column).map(([, , formula = ""]) => formula);
    expect(on("L")[0]).toContain("Tableau de bord");
    expect(on("L")[0]).toContain("$L3=");
    expect(on("U")[0]).toContain("N($U3)&gt;N(");
    expect(on("AA").length).toBe(1);
    // Excel refuses the names of tables there.
    expect(rules.filter(([, , formula = ""]) => formula.includes("["))).toEqual([]);
  });
});
