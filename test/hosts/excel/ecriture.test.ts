import { exportXlsx, importXlsx, useExcel, workbookOf, type Workbook } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import { openWorkbook } from "../../../src/hosts/xlsx";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { matchSheet } from "../../../src/register/headers";
import { CellKind } from "../../../src/register/workbook";
import { constatsClasseur } from "../../../src/report/constats-classeur";
import { rapportOf } from "../../../src/report/rapport";
import { rapportClasseur } from "../../../src/report/rapport-classeur";
import { sourceDe } from "../../../src/report/rapport/source";
import { exampleRegister } from "../../../src/template";
import { controler } from "../../../src/validation/controle";
import { columnLetters } from "../../../src/values/cell-address";
import type { WorkbookModel } from "../../../src/workbook/model";
import { convert, itWithLibreOffice } from "../../support/libreoffice";
import { registerIn } from "../../support/read-bytes";
import { jour } from "../../support/registre";

const excel = useExcel();
jest.setTimeout(60_000);

/** The register is the open workbook: its sheets of the same names are not there, all names are free. */
const ouvert = (): Workbook => workbookOf([{ name: "Feuil1", rows: [["à garder"]] }]);

let constats: WorkbookModel;
let publique: WorkbookModel;
let interne: WorkbookModel;

beforeAll(async () => {
  const controle = controler(
    registerIn(await writeWorkbook(exampleRegister())),
    jour("31/12/2025"),
  );
  constats = constatsClasseur(controle, () => "registre.xlsx");
  publique = rapportClasseur(rapportOf(sourceDe(controle, 2025, false)));
  interne = rapportClasseur(rapportOf(sourceDe(controle, 2025, true)));
});

const MODELS = [
  ["les constats", () => constats],
  ["le rapport public", () => publique],
  ["le rapport interne", () => interne],
] as const;

async function ecrit(model: WorkbookModel, workbook = ouvert()) {
  const host = await excel.start({ workbook, payloadLimit: 5_000_000 });
  const ids = await host.window.Excel.run((context) => ecrireFeuilles(context, model));
  return { workbook, ids, batches: host.batches };
}

/** What stands in a sheet, by its cells, without those that are empty. */
function contenu(workbook: Workbook, name: string): Map<string, unknown> {
  const sheet = workbook.sheet(name);
  const used = sheet.used(workbook.wholeSheet(sheet));
  const found = new Map<string, unknown>();
  for (let row = 0; row < (used?.row ?? 0) + (used?.rows ?? 0); row += 1)
    for (let column = 0; column < (used?.column ?? 0) + (used?.columns ?? 0); column += 1) {
      const { value, formula, format = "General" } = sheet.cell(row, column);
      if (value !== "") found.set(`${String(row)}:${String(column)}`, { value, formula, format });
    }
  return found;
}

describe.each(MODELS)("%s dans le classeur ouvert", (_, modelOf) => {
  it("ont les cellules, les formats et les tables du fichier", async () => {
    const model = modelOf();
    const { workbook, ids } = await ecrit(model);
    const file = await importXlsx(await writeWorkbook(model));
    const names = model.sheets.map(({ name }) => name);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Feuil1", ...names]);
    expect(ids).toEqual(names.map((name) => workbook.sheet(name).id));
    for (const name of names) expect(contenu(workbook, name)).toEqual(contenu(file, name));
    const tables = (of: Workbook) => of.tables.map(({ name, rect }) => [name, rect]);
    expect(tables(workbook)).toEqual(tables(file));
    expect(workbook.user.values("Feuil1!A1")).toEqual([["à garder"]]);
  });

  it("montrent leur première feuille", async () => {
    const { workbook, ids } = await ecrit(modelOf());
    expect(workbook.selection.sheet.id).toBe(ids[0]);
  });

  it("s'écrivent en quelques allers-retours", async () => {
    const model = modelOf();
    const { batches } = await ecrit(model);
    expect(batches.map(({ error }) => error)).toEqual(batches.map(() => undefined));
    // Read, add, cells and looks, their charts, print: whatever the number of sheets.
    expect(batches.length).toBeLessThanOrEqual(6);
  });

  it("n'ont pas de feuille qui passerait pour une feuille du registre", () => {
    expect(modelOf().sheets.filter(({ name }) => matchSheet(name) !== undefined)).toEqual([]);
  });

  it("se relisent égales, une fois le classeur enregistré", async () => {
    const model = modelOf();
    const bytes = await exportXlsx((await ecrit(model)).workbook);
    const expected = textes(await writeWorkbook(model));
    expect(expected.size).toBeGreaterThan(20);
    expect(textes(bytes)).toEqual(expected);
  });

  itWithLibreOffice("se lisent dans LibreOffice aussi", async () => {
    const model = modelOf();
    const bytes = convert(await exportXlsx((await ecrit(model)).workbook), "xlsx");
    expect(textes(bytes)).toEqual(textes(await writeWorkbook(model)));
  });
});

/** All texts of a file, by sheet and cell, as our reader reads them. */
function textes(bytes: Uint8Array): Map<string, string> {
  const opened = openWorkbook("classeur.xlsx", bytes, nodeZip);
  if (!opened.ok) throw new Error(opened.error.kind);
  const found = new Map<string, string>();
  for (const { name, rows } of opened.value.sheets) {
    if (name === "Feuil1") continue;
    const read = rows([...Array(20).keys()], 1, 100_000);
    if (!read.ok) throw new Error(read.error.kind);
    const { lines, columns, texts } = read.value;
    columns.forEach(({ kinds, values }, column) => {
      lines.forEach((line, at) => {
        if (kinds[at] === CellKind.text)
          found.set(
            `${name}!${columnLetters(column)}${String(line)}`,
            texts[values[at] ?? -1] ?? "",
          );
      });
    });
  }
  return found;
}
