import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../../src/hosts/xlsx-write";
import type { CellValue, Edit } from "../../../../src/hosts/xlsx/edit";
import { columnOf } from "../../../../src/register/columns";
import { exampleRegister } from "../../../../src/template";
import { controler } from "../../../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../../../src/validation/finding";
import { serialOfDay } from "../../../../src/values/serial";
import { day } from "../../../../src/values/units";
import { editsOf } from "../../../support/fix-edits";
import { convert, itWithLibreOffice } from "../../../support/libreoffice";
import { registerIn } from "../../../support/read-bytes";
import { jour } from "../../../support/registre";
import { differingCells } from "../../../support/sheet-anatomy";
import { structureFaults } from "../../../support/xlsx-structure";
import { changedMembers } from "../../../support/zip-members";
import { date, edite, ligne, nombre, partie, texte } from "./support";

const LE_JOUR = jour("31/12/2025");
const STAGES = "xl/worksheets/sheet5.xml";

let exemple: Uint8Array;
let constats: readonly Finding[];
let corrections: Edit[];
let corrige: Uint8Array;

const constatsDe = (bytes: Uint8Array): readonly Finding[] =>
  controler(registerIn(bytes), LE_JOUR).findings;

const nom = ({ rule, severity, target }: Finding): string => {
  const { sheet, address = "" } = placeOfTarget(target);
  return [rule, severity, sheet, address].join(" | ");
};

beforeAll(async () => {
  exemple = await writeWorkbook(exampleRegister());
  constats = constatsDe(exemple);
  corrections = editsOf(constats);
  corrige = edite(exemple, corrections);
});

describe("le registre d'exemple, corrigé comme il est proposé", () => {
  it("n'a plus ces constats, et garde les autres", () => {
    const sans = constats.filter(({ fix }) => !fix).map(nom);
    // The stage whose person is known at last is her third: that is seen now.
    const revele = "troisieme-stage | erreur | Stages | H40";
    expect(corrections).toHaveLength(6);
    expect([...constatsDe(corrige).map(nom)].sort()).toEqual([...sans, revele].sort());
  });

  it("n'a changé que les cellules corrigées de Stages", () => {
    expect(changedMembers(exemple, corrige)).toEqual([STAGES]);
    const cells = corrections.map((edit) => (edit.kind === "cell" ? edit.cell : ""));
    expect(differingCells(partie(exemple, STAGES), partie(corrige, STAGES))).toEqual(
      [...cells].sort(),
    );
  });

  it("s'ouvre dans Excel sans réparation", () => {
    expect(structureFaults(corrige)).toEqual([]);
  });

  it("se corrige un constat à la fois", () => {
    const one = corrections.reduce((bytes, edit) => edite(bytes, [edit]), exemple);
    expect(partie(one, STAGES)).toBe(partie(corrige, STAGES));
  });

  it("s'ouvre dans exceljs et dans SheetJS, qui y lisent les corrections", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(corrige as never);
    const book = SheetJS.read(corrige, { cellDates: false });
    for (const edit of corrections) {
      if (edit.kind !== "cell" || edit.value.type !== "text") continue;
      expect(workbook.getWorksheet(edit.sheet)?.getCell(edit.cell).value).toBe(edit.value.text);
      const cell = book.Sheets[edit.sheet]?.[edit.cell] as SheetJS.CellObject | undefined;
      expect(cell?.v).toBe(edit.value.text);
    }
    expect(workbook.worksheets).toHaveLength(11);
  });

  itWithLibreOffice("écrit par LibreOffice, se corrige de même", async () => {
    const autre = convert(exemple, "xlsx");
    const found = edite(autre, corrections);
    expect(constatsDe(found).map(nom)).toEqual(constatsDe(corrige).map(nom));
    const faults = structureFaults(autre);
    expect(structureFaults(found).filter((fault) => !faults.includes(fault))).toEqual([]);
    expect(changedMembers(autre, found).filter((name) => name !== "xl/workbook.xml")).toEqual([
      STAGES,
    ]);
    await Promise.resolve();
  });

  itWithLibreOffice("s'ouvre dans LibreOffice, qui y lit la même chose", async () => {
    const found = constatsDe(convert(corrige, "xlsx"));
    expect(found.map(nom)).toEqual(constatsDe(corrige).map(nom));
    await Promise.resolve();
  });
});

/** The value of a finding's cell, as it is repeated for its acceptance. */
function valeurDe({ target }: Finding): CellValue | undefined {
  const { sheet, field, row } = placeOfTarget(target);
  const value = row?.value(field as never);
  const number = typeof value === "number" ? value : 0;
  if (value === undefined) return undefined;
  switch (columnOf(sheet, field as never).type) {
    case "date":
      return date(serialOfDay(day(number)));
    case "hours":
      return nombre(number / 60);
    default:
      return texte(String(value));
  }
}

function acquittement(finding: Finding): Edit {
  const { row, header } = placeOfTarget(finding.target);
  const [rule, reference, column] = [finding.rule, row?.shownReference ?? "", header].map(texte);
  const [motif, par] = ["Vu", "Zoé"].map(texte);
  const values = [rule, reference, column, valeurDe(finding), motif, par, date(46_022)];
  return ligne(values, "Acquittements");
}

describe("une ligne ajoutée à Acquittements", () => {
  it("fait accepter l'avertissement, et ne change que la feuille et son tableau", () => {
    const warning = constats.find(({ severity }) => severity === "avertissement") as Finding;
    const after = edite(exemple, [acquittement(warning)]);
    expect(constatsDe(after).map(nom)).toEqual(
      constats
        .map(nom)
        .map((one) => (one === nom(warning) ? one.replace("avertissement", "acquitte") : one)),
    );
    expect(structureFaults(after)).toEqual([]);
    expect(changedMembers(exemple, after)).toEqual([
      "xl/tables/table9.xml",
      "xl/worksheets/sheet11.xml",
    ]);
  });

  it("en suit d'autres, avec des corrections : aucun avertissement ne reste", () => {
    const warnings = constats.filter(({ severity }) => severity === "avertissement");
    const open = warnings.filter(({ fix }) => !fix);
    const after = edite(exemple, [...open.map(acquittement), ...corrections]);
    const kept = constatsDe(after).filter(({ severity }) => severity === "avertissement");
    expect(kept.map(nom)).toEqual([]);
    expect(structureFaults(after)).toEqual([]);
  });
});
