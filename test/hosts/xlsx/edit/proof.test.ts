import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import type { CellValue, Edit } from "../../../../src/hosts/xlsx/edit";
import { differingCells } from "../../../support/sheet-anatomy";
import { changedMembers } from "../../../support/zip-members";
import { cellsOf, type Read } from "../support";
import { edite, partie } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const ALLOWED = ["xl/styles.xml", "xl/workbook.xml", SHEET];

// Left out: what XML cannot hold, which exceljs and SheetJS read in ways of their own.
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((one) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|_x/.test(one));
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((one) => (one === 0 ? 0 : one));
const serial = fc.integer({ min: 61, max: 109_574 });

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.record({ type: fc.constant("text" as const), text }),
  fc.record({ type: fc.constant("number" as const), value: number }),
  fc.record({ type: fc.constant("date" as const), serial }),
  fc.record({ type: fc.constant("hours" as const), minutes: fc.integer({ min: 1, max: 600 }) }),
);

type Old = CellValue | { readonly type: "formula"; readonly result: number } | undefined;
const old: fc.Arbitrary<Old> = fc.option(
  fc.oneof(
    value,
    fc.record({
      type: fc.constant("formula" as const),
      result: fc.integer({ min: 1, max: 999 }),
    }),
  ),
  { nil: undefined },
);
const grid = fc.array(fc.array(old, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 7,
});
type Grid = readonly (readonly Old[])[];

const address = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

const place = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 8 }))
  .map(([row, column]) => address(row, column));
const changes = fc.uniqueArray(fc.tuple(place, value), {
  selector: ([cell]) => cell,
  minLength: 1,
  maxLength: 8,
});
type Changes = readonly (readonly [cell: string, value: CellValue])[];

/** What our reader is to give for an edited cell. */
function lu(cell: string, one: CellValue, before: readonly Read[]): Read {
  switch (one.type) {
    case "text":
      return [cell, "text", one.text];
    case "number":
      return [cell, "number", one.value];
    case "date":
      return [cell, "dateNumber", one.serial];
    case "hours": {
      const wasTime = before.some(([at, kind]) => at === cell && kind === "timeNumber");
      return wasTime
        ? [cell, "timeNumber", one.minutes / 1440]
        : [cell, "number", one.minutes / 60];
    }
  }
}

const order = ([cell]: Read): number =>
  Number(/\d+/.exec(cell)?.[0]) * 100 + (cell.charCodeAt(0) - 65);
const enOrdre = (cells: readonly Read[]): Read[] => [...cells].sort((a, b) => order(a) - order(b));

/** Edits cells of the first sheet, and proves that they alone changed. */
function prouve(bytes: Uint8Array, sheet: string, edits: Changes): Uint8Array {
  const before = cellsOf(bytes) as Read[];
  const list = edits.map(([cell, one]): Edit => ({ kind: "cell", sheet, cell, value: one }));
  const after = edite(bytes, list);
  const cells = edits.map(([cell]) => cell);
  const kept = before.filter(([cell]) => !cells.includes(cell));
  expect(cellsOf(after)).toEqual(
    enOrdre([...kept, ...edits.map(([cell, one]) => lu(cell, one, before))]),
  );
  expect(changedMembers(bytes, after).filter((name) => !ALLOWED.includes(name))).toEqual([]);
  const differing = differingCells(partie(bytes, SHEET), partie(after, SHEET));
  expect(differing.filter((cell) => !cells.includes(cell))).toEqual([]);
  return after;
}

async function parExceljs(cells: Grid): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Feuil1");
  cells.forEach((row, r) => {
    row.forEach((one, c) => {
      if (!one) return;
      const cell = sheet.getCell(r + 1, c + 1);
      if (one.type === "text") cell.value = one.text;
      if (one.type === "number") cell.value = one.value;
      if (one.type === "formula") cell.value = { formula: "1+1", result: one.result };
      if (one.type === "date") Object.assign(cell, { value: one.serial, numFmt: "dd/mm/yyyy" });
      if (one.type === "hours")
        Object.assign(cell, { value: one.minutes / 1440, numFmt: "[h]:mm" });
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function parSheetjs(cells: Grid): Uint8Array {
  const sheet: SheetJS.WorkSheet = { "!ref": "A1:F7" };
  cells.forEach((row, r) => {
    row.forEach((one, c) => {
      if (!one) return;
      const at = address(r, c);
      if (one.type === "text") sheet[at] = { t: "s", v: one.text };
      if (one.type === "number") sheet[at] = { t: "n", v: one.value };
      if (one.type === "formula") sheet[at] = { t: "n", v: one.result, f: "1+1" };
      if (one.type === "date") sheet[at] = { t: "n", v: one.serial, z: "dd/mm/yyyy" };
      if (one.type === "hours") sheet[at] = { t: "n", v: one.minutes / 1440, z: "[h]:mm" };
    });
  });
  const book = SheetJS.utils.book_new(sheet, "Feuil1");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookSST: true }) as ArrayBuffer);
}

/** The values as SheetJS reads them. */
function luParSheetjs(bytes: Uint8Array): [string, unknown][] {
  const book = SheetJS.read(bytes, { cellDates: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  return Object.entries(sheet).flatMap(([at, cell]) => {
    const { t, v } = cell as SheetJS.CellObject;
    return at.startsWith("!") || t === "z" ? [] : [[at, v] as [string, unknown]];
  });
}

const valeurs = (cells: readonly Read[]): [string, unknown][] =>
  cells.map(([at, , one]) => [at, one]);
const tries = (cells: readonly [string, unknown][]): [string, unknown][] =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1));

describe("seules les cellules corrigées changent", () => {
  it("dans un fichier d'exceljs, qui le relit", async () => {
    await fc.assert(
      fc.asyncProperty(grid, changes, async (cells, edits) => {
        const after = prouve(await parExceljs(cells), "Feuil1", edits);
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load(after as never);
        for (const [cell, one] of edits)
          if (one.type === "text")
            expect(workbook.worksheets[0]?.getCell(cell).value).toBe(one.text);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it("dans un fichier de SheetJS, qui le relit de même", () => {
    fc.assert(
      fc.property(grid, changes, (cells, edits) => {
        const after = prouve(parSheetjs(cells), "Feuil1", edits);
        const found = tries(luParSheetjs(after));
        expect(found).toEqual(tries(valeurs(cellsOf(after) as Read[])));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("dans un fichier de LibreOffice", () => {
    const bytes = new Uint8Array(readFileSync("test/fixtures/xlsx/libreoffice.xlsx"));
    fc.assert(
      fc.property(changes, (edits) => {
        prouve(bytes, "Prestations", edits);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("dans un fichier de LibreOffice du système de 1904, où les dates sont d'autres nombres", () => {
    const bytes = new Uint8Array(readFileSync("test/fixtures/xlsx/libreoffice-1904.xlsx"));
    const edits: Edit[] = [
      { kind: "cell", sheet: "Prestations", cell: "B2", value: { type: "date", serial: 45_800 } },
    ];
    const after = edite(bytes, edits);
    expect((cellsOf(after) as Read[]).find(([cell]) => cell === "B2")).toEqual([
      "B2",
      "dateNumber",
      45_800 - 1462,
    ]);
    expect(differingCells(partie(bytes, SHEET), partie(after, SHEET))).toEqual(["B2"]);
  });

  it("et les lignes ajoutées, sous la dernière", () => {
    const row = fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(grid, fc.array(row, { minLength: 1, maxLength: 4 }), (cells, rows) => {
        const bytes = parSheetjs(cells);
        const before = cellsOf(bytes) as Read[];
        const width = Math.max(...rows.map(({ length }) => length));
        const within = before.filter(([cell]) => cell.charCodeAt(0) - 65 < width);
        fc.pre(within.length > 0);
        const last = Math.max(...within.map(([cell]) => Number(cell.slice(1))));
        const after = edite(
          bytes,
          rows.map((values): Edit => ({ kind: "row", sheet: "Feuil1", values })),
        );
        const added = rows.flatMap((values, i) =>
          values.flatMap((one, column) =>
            one ? [lu(address(last + i, column), one, before)] : [],
          ),
        );
        expect(cellsOf(after)).toEqual(enOrdre([...before, ...added]));
        expect(differingCells(partie(bytes, SHEET), partie(after, SHEET))).toEqual(
          added.map(([cell]) => cell).sort(),
        );
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("l'une après l'autre, comme toutes ensemble", () => {
    fc.assert(
      fc.property(grid, changes, (cells, edits) => {
        const bytes = parSheetjs(cells);
        const [first] = edits;
        const together = prouve(bytes, "Feuil1", edits);
        const last = edits.reduce((one, edit) => prouve(one, "Feuil1", [edit]), bytes);
        expect(first === undefined ? undefined : cellsOf(last)).toEqual(cellsOf(together));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
