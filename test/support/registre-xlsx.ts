import exceljs from "exceljs";
import { columnOf, fieldsOf, sheetNames } from "../../src/register/columns";
import { partenaire, stage, stagiaire, type TestCell, type TestRegister } from "./registre";

/** The bytes of a register as a person would save it; sheets that are not named are in order. */
export async function registreXlsx(sheets: TestRegister = {}): Promise<Uint8Array> {
  const all: TestRegister = {
    Stagiaires: [stagiaire()],
    Partenaires: [partenaire()],
    Stages: [stage()],
    ...sheets,
  };
  const workbook = new exceljs.Workbook();
  for (const name of sheetNames) {
    const rows = all[name] as readonly Readonly<Record<string, TestCell>>[] | undefined;
    if (!rows) continue;
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(fieldsOf(name).map((field) => columnOf(name, field).header));
    for (const row of rows) sheet.addRow(fieldsOf(name).map((field) => row[field]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
