import { readFileSync } from "node:fs";
import { open, read } from "./support";

const bytesOf = (name: string): Uint8Array => readFileSync(`test/fixtures/xlsx/${name}.xlsx`);

/** The cells of both files; only the dates differ, by the 1,462 days between the two epochs. */
const cells = (march12: number, formula: number): unknown => [
  ["A1", "text", "Réf. stage"],
  ["B1", "text", "Date"],
  ["C1", "text", "Heures"],
  ["D1", "text", "Remarque"],
  ["A2", "text", "S-1"],
  ["B2", "dateNumber", march12],
  ["C2", "timeNumber", 0.316666666666667],
  ["D2", "text", "un gras mot"],
  ["A3", "text", "S-1"],
  ["B3", "dateNumber", march12 + 1.3541666667],
  ["C3", "timeNumber", 1.5],
  // LibreOffice writes a boolean as the number 1 in a format of its own.
  ["D3", "number", 1],
  ["A4", "text", "S-1"],
  ["B4", "dateNumber", formula],
  ["C4", "number", 7.6],
  ["D4", "error", 0],
];

describe("files that LibreOffice wrote", () => {
  it("of the 1900 system", () => {
    expect(read(bytesOf("libreoffice"))).toEqual(cells(45_728, 45_729));
  });

  it("of the 1904 system", () => {
    const workbook = open(bytesOf("libreoffice-1904"));
    expect(workbook.ok && workbook.value.date1904).toBe(true);
    expect(read(bytesOf("libreoffice-1904"))).toEqual(cells(44_266, 45_729));
  });
});
