import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import { file, open, partsOf, read, relationships, table, worksheet, zip } from "./support";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const expected = [["A1", "number", 1]];

describe("what is odd is read like anything else", () => {
  it("a sheet and a defined name `__proto__`", () => {
    const parts = partsOf({ rows });
    const xml = new TextDecoder()
      .decode(parts["xl/workbook.xml"] as Uint8Array)
      .replace("Feuil1", "__proto__")
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="__proto__">__proto__!$A$1</definedName></definedNames>',
      );
    const bytes = zip({ ...parts, "xl/workbook.xml": strToU8(xml) });
    expect(read(bytes)).toEqual(expected);
    const workbook = open(bytes);
    expect(workbook.ok && workbook.value.sheets[0]?.name).toBe("__proto__");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)["A1"]).toBeUndefined();
  });

  it("1,048,576 declared rows with one cell", () => {
    const sheet = worksheet(rows, '<tableParts><tablePart r:id="rId1"/></tableParts>').replace(
      "<sheetData>",
      '<dimension ref="A1:XFD1048576"/><sheetData>',
    );
    expect(read(file({ sheet, tables: { "t.xml": table("T", "A1:A1048576", ["a"]) } }))).toEqual(
      expected,
    );
  });

  it("a cell in the last row, and empty rows before it", () => {
    const last = '<row r="7" ht="15"/><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    expect(read(file({ rows: rows + last }))).toEqual([...expected, ["A1048576", "number", 2]]);
  });

  it("9 validations of whole columns, and a merge of the whole sheet", () => {
    const validation = (column: string): string =>
      `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`;
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      `<dataValidations count="9">${[..."ABCDEFGHI"].map(validation).join("")}</dataValidations>`;
    expect(read(file({ rows, after }))).toEqual(expected);
  });

  it("macros, a chart, a pivot table", () => {
    const others = {
      "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 1, 2),
      "xl/charts/chart1.xml": strToU8("<c:chartSpace/>"),
      "xl/drawings/drawing1.xml": strToU8("<xdr:wsDr/>"),
      "xl/pivotTables/pivotTable1.xml": strToU8("<pivotTableDefinition/>"),
      "xl/pivotCache/pivotCacheDefinition1.xml": strToU8("<!DOCTYPE odd><never-read>"),
      "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
        relationships([
          ["drawing", "../drawings/drawing1.xml"],
          ["pivotTable", "../pivotTables/pivotTable1.xml"],
        ]),
      ),
    };
    expect(read(file({ rows, others }))).toEqual(expected);
  });

  it("a chart sheet before the sheet", () => {
    const parts = partsOf({ rows });
    const xml = new TextDecoder()
      .decode(parts["xl/workbook.xml"] as Uint8Array)
      .replace("<sheets>", '<sheets><sheet name="Graphique" sheetId="9" r:id="rId9"/>');
    const rels = relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]).replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    const bytes = zip({
      ...parts,
      "xl/workbook.xml": strToU8(xml),
      "xl/_rels/workbook.xml.rels": strToU8(rels),
    });
    const workbook = open(bytes);
    expect(workbook.ok && workbook.value.sheets.map(({ name }) => name)).toEqual(["Feuil1"]);
    expect(read(bytes)).toEqual(expected);
  });

  it("many columns: only those asked are kept", () => {
    const cells = Array.from({ length: 200 }, (_, i) => `<c><v>${String(i)}</v></c>`).join("");
    const workbook = open(file({ rows: `<row r="1">${cells}</row>` }));
    const found = workbook.ok ? workbook.value.sheets[0]?.rows([150, 3], 1, 1) : undefined;
    expect(found?.ok && found.value.columns.map(({ values }) => Array.from(values))).toEqual([
      [150],
      [3],
    ]);
  });

  it("lines that are not asked are left out", () => {
    const three = [1, 2, 3]
      .map((n) => `<row r="${String(n)}"><c r="A${String(n)}"><v>${String(n)}</v></c></row>`)
      .join("");
    const workbook = open(file({ rows: three }));
    const found = workbook.ok ? workbook.value.sheets[0]?.rows([0], 2, 2) : undefined;
    expect(found?.ok && Array.from(found.value.lines)).toEqual([2]);
  });

  it("tells how far the reading is, sheet after sheet, up to the whole", () => {
    const many = Array.from(
      { length: 3_000 },
      (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>1</v></c></row>`,
    );
    const told: number[] = [];
    const workbook = openWorkbook("a.xlsx", file({ rows: many.join("") }), nodeZip, {
      onProgress: (fraction) => told.push(fraction),
    });
    if (workbook.ok) workbook.value.sheets[0]?.rows([0], 1, 1_048_576);
    expect(told.length).toBeGreaterThan(50);
    expect(told.length).toBeLessThan(102);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
  });
});
