import { strFromU8, unzipSync } from "fflate";
import { browserZip } from "../../../../src/hosts/xlsx/browser-zip";
import {
  editWorkbook,
  type CellValue,
  type Edit,
  type EditOptions,
  type EditProblem,
} from "../../../../src/hosts/xlsx/edit";
import { nodeZip } from "../../../../src/hosts/xlsx/node-zip";

export const texte = (text: string): CellValue => ({ type: "text", text });
export const nombre = (value: number): CellValue => ({ type: "number", value });
export const date = (serial: number): CellValue => ({ type: "date", serial });
export const heures = (minutes: number): CellValue => ({ type: "hours", minutes });

/** Cells of a sheet by their addresses. */
export const cellules = (values: Readonly<Record<string, CellValue>>, sheet = "Feuil1"): Edit[] =>
  Object.entries(values).map(([cell, value]) => ({ kind: "cell", sheet, cell, value }));

export const ligne = (values: readonly (CellValue | undefined)[], sheet = "Feuil1"): Edit => ({
  kind: "row",
  sheet,
  values,
});

/** The new bytes, which must be the same in Node and in a page. */
export function edite(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: EditOptions = {},
): Uint8Array {
  const result = editWorkbook(bytes, edits, nodeZip, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const inPage = editWorkbook(bytes, edits, browserZip, options);
  expect(inPage.ok && Buffer.compare(inPage.value, result.value)).toBe(0);
  return result.value;
}

export function refus(bytes: Uint8Array, edits: readonly Edit[]): EditProblem | undefined {
  const result = editWorkbook(bytes, edits, nodeZip);
  return result.ok ? undefined : result.error;
}

export const partie = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`${name} n'est pas là.`);
  return strFromU8(part);
};

const SHEET = "xl/worksheets/sheet1.xml";

/** What stands inside `<sheetData>` of the first sheet. */
export const lignes = (bytes: Uint8Array): string =>
  /<(?:\w+:)?sheetData[^>]*>(.*)<\/(?:\w+:)?sheetData>/s.exec(partie(bytes, SHEET))?.[1] ?? "";
