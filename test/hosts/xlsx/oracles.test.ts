import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import * as fc from "fast-check";
import { cellsOf, file, type Read } from "./support";

/** What a cell of a generated sheet holds. */
type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "formula"; readonly result: number };

// Control characters and lone surrogates are left out: XML cannot hold them, and each writer does
// something of its own with them. So is a return, which XML turns into a line feed.
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((one) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|_x/.test(one));

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text }),
  fc.record({
    kind: fc.constant("number" as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one)),
  }),
  fc.record({ kind: fc.constant("boolean" as const), boolean: fc.boolean() }),
  // Whole days after February 1900, which all agree on.
  fc.record({ kind: fc.constant("date" as const), serial: fc.integer({ min: 61, max: 109_574 }) }),
  // Not 0: exceljs loses the result 0 of a formula when it reads.
  fc.record({ kind: fc.constant("formula" as const), result: fc.integer({ min: 1, max: 999 }) }),
);
const grid = fc.array(
  fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 5 }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
type Grid = readonly (readonly (Value | undefined)[])[];

const address = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

/** The cells that a grid holds, as our reader should give them. */
const expected = (cells: Grid): Read[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c): Read[] => {
      if (!cell) return [];
      const at = address(r, c);
      switch (cell.kind) {
        case "text":
          return [[at, "text", cell.text]];
        case "number":
          return [[at, "number", cell.number]];
        case "boolean":
          return [[at, "boolean", Number(cell.boolean)]];
        case "date":
          return [[at, "dateNumber", cell.serial]];
        case "formula":
          return [[at, "number", cell.result]];
      }
    }),
  );

async function writtenByExceljs(cells: Grid): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Feuil1");
  cells.forEach((row, r) => {
    row.forEach((one, c) => {
      if (!one) return;
      const cell = sheet.getCell(r + 1, c + 1);
      if (one.kind === "text") cell.value = one.text;
      if (one.kind === "number") cell.value = one.number;
      if (one.kind === "boolean") cell.value = one.boolean;
      if (one.kind === "formula") cell.value = { formula: "1+1", result: one.result };
      if (one.kind === "date") {
        cell.value = one.serial;
        cell.numFmt = "dd/mm/yyyy";
      }
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writtenBySheetjs(cells: Grid): Uint8Array {
  const sheet: SheetJS.WorkSheet = { "!ref": "A1:E6" };
  cells.forEach((row, r) => {
    row.forEach((one, c) => {
      if (!one) return;
      const at = address(r, c);
      if (one.kind === "text") sheet[at] = { t: "s", v: one.text };
      if (one.kind === "number") sheet[at] = { t: "n", v: one.number };
      if (one.kind === "boolean") sheet[at] = { t: "b", v: one.boolean };
      if (one.kind === "formula") sheet[at] = { t: "n", v: one.result, f: "1+1" };
      if (one.kind === "date") sheet[at] = { t: "n", v: one.serial, z: "dd/mm/yyyy" };
    });
  });
  const book = SheetJS.utils.book_new(sheet, "Feuil1");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookSST: true }) as ArrayBuffer);
}

/** The same cells as exceljs and SheetJS read them: kinds and values without our names. */
async function readByExceljs(bytes: Uint8Array): Promise<[string, unknown][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const found: [string, unknown][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      const { value: raw } = cell;
      if (raw === null) return;
      // A date comes as a Date in UTC; a formula with its result.
      const known =
        raw instanceof Date
          ? raw.getTime() / 86_400_000 + 25_569
          : typeof raw === "object" && "result" in raw
            ? raw.result
            : raw;
      found.push([cell.address, known]);
    });
  });
  return found;
}

function readBySheetjs(bytes: Uint8Array): [string, unknown][] {
  const book = SheetJS.read(bytes, { cellDates: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  return Object.entries(sheet).flatMap(([at, cell]) => {
    if (at.startsWith("!")) return [];
    const { t, v } = cell as SheetJS.CellObject;
    return t === "z" ? [] : [[at, v] as [string, unknown]];
  });
}

const plain = (cells: readonly Read[]): [string, unknown][] =>
  cells.map(([at, kind, one]) => [at, kind === "boolean" ? one === 1 : one]);

const sorted = (cells: readonly [string, unknown][]): [string, unknown][] =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the oracles", () => {
  it("files that exceljs wrote are read as they were meant, and as exceljs reads them", async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const bytes = await writtenByExceljs(cells);
        const found = cellsOf(bytes);
        expect(found).toEqual(expected(cells));
        expect(sorted(await readByExceljs(bytes))).toEqual(sorted(plain(found as Read[])));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("files that SheetJS wrote are read as they were meant, and as SheetJS reads them", () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const bytes = writtenBySheetjs(cells);
        const found = cellsOf(bytes);
        expect(found).toEqual(expected(cells));
        expect(sorted(readBySheetjs(bytes))).toEqual(sorted(plain(found as Read[])));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("a hand-made file is read alike by the three", async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7.6</v></c><c r="C1" t="b"><v>1</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>ici</t></is></c><c r="C4" s="1"><v>45728</v></c>' +
      '<c r="D4" t="str"><f>A1</f><v>deux</v></c></row>';
    const bytes = file({
      rows,
      strings: "<si><r><t>un </t></r><r><t>deux</t></r></si>",
      styles: [0, 14],
    });
    const found = sorted(plain(cellsOf(bytes) as Read[]));
    expect(found).toEqual([
      ["A1", "un deux"],
      ["A4", "ici"],
      ["B1", 7.6],
      ["C1", true],
      ["C4", 45_728],
      ["D4", "deux"],
    ]);
    expect(sorted(readBySheetjs(bytes))).toEqual(found);
    const byExceljs = (await readByExceljs(bytes)).map(([at, one]) =>
      // exceljs keeps the runs of a rich text apart.
      typeof one === "object" && one !== null && "richText" in one
        ? [at, (one.richText as { text: string }[]).map((run) => run.text).join("")]
        : [at, one],
    );
    expect(sorted(byExceljs as [string, unknown][])).toEqual(found);
  });

  // Left out on purpose: durations ([h]:mm), which exceljs reads as dates; dates written t="d", which
  // it reads as 1905; prefixed XML, on which it fails. Those are tested by hand beside this file.
});
