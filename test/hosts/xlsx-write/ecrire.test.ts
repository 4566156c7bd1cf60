import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { emptyTemplate, exampleRegister, type WorkbookModel } from "../../../src/template";
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
    expect(dataValidations.model["D2"]?.formulae).toEqual([
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
    expect(stages["A3"]).toBeUndefined();
    const days = await validations("Prestations");
    expect(days["A3"]?.formulae[0]).toContain("'Stages'!$A$3:INDEX(");
    // Whose day it is is worked out: nothing to choose.
    expect(days["F3"]).toBeUndefined();
  });

  it("nomme les colonnes de chaque tableau comme ses en-têtes, sans quoi Excel répare", async () => {
    for (const model of [emptyTemplate(), exampleRegister()]) {
      const parts = await partsOf(model);
      const workbook = await read(model);
      const ids = new Set<string | undefined>();
      for (const sheet of model.sheets) {
        if (sheet.kind === "page") continue;
        const xml = Object.values(parts).find((text) =>
          text.includes(` displayName="${sheet.name}"`),
        );
        const names = [...(xml ?? "").matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)];
        const header = workbook.getWorksheet(sheet.name)?.getRow(sheet.title === undefined ? 1 : 2);
        expect(names.map(([, name]) => name)).toEqual((header?.values as unknown[]).slice(1));
        expect(new Set(names.map(([, name]) => name?.toLowerCase())).size).toBe(names.length);
        ids.add(/ id="(\d+)"/.exec(xml ?? "")?.[1]);
      }
      expect(ids.size).toBe(model.sheets.length - 1);
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
      ([name, text]) => name.includes("worksheets/sheet6") && text.includes("<c "),
    );
    expect(sheet?.[1]).not.toContain("<f>");
    const register = registerIn(await writeWorkbook({ sheets }));
    expect(register.reprises.map(({ source }) => source)).toEqual(odd.map((text) => text.trim()));
  });

  it("calcule la personne de chaque jour, et montre son résultat avant tout calcul", async () => {
    const sheet = (await read(exampleRegister())).getWorksheet("Prestations");
    expect(sheet?.getCell("F3").value).toMatchObject({ result: "B-004" });
    const parts = await partsOf(exampleRegister());
    const table = Object.values(parts).find((xml) => xml.includes('displayName="Prestations"'));
    expect(table).toContain("<calculatedColumnFormula>IFERROR(INDEX(Stages[Réf. stagiaire],");
  });
});
