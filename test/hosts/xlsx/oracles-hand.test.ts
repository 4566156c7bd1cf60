import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import * as fc from "fast-check";
import { file, read, type Read } from "./support";

/** A cell as it is written by hand, and what it must be for the three readers. */
interface Cell {
  readonly xml: (address: string) => string;
  readonly kind: string;
  readonly value: unknown;
  /** The rich or plain shared string that it needs. */
  readonly shared?: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// Left out: what XML cannot hold, returns (line ends are made one way by us and by SheetJS, not by
// exceljs), and "_x", which exceljs does not always decode.
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((one) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|_x/.test(one));

const spaced = (one: string): string => `<t xml:space="preserve">${escape(one)}</t>`;

const shared = text.map((one): Cell => ({
  xml: (at) => `<c r="${at}" t="s"><v>#</v></c>`,
  kind: "text",
  value: one,
  shared: spaced(one),
}));
const rich = fc.tuple(text, text).map(([first, second]): Cell => ({
  xml: (at) => `<c r="${at}" t="s"><v>#</v></c>`,
  kind: "text",
  value: first + second,
  shared: `<r>${spaced(first)}</r><r><rPr><b/></rPr>${spaced(second)}</r>`,
}));
const inline = text.map((one): Cell => ({
  xml: (at) => `<c r="${at}" t="inlineStr"><is>${spaced(one)}</is></c>`,
  kind: "text",
  value: one,
}));
/** Digits as any writer may choose them: too many, or with an exponent. */
const digits = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => String(one === 0 ? 0 : one)),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map((one) => one.toExponential(16).toUpperCase()),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((one) => one.toFixed(17)),
  fc.integer().map(String),
);
const number = digits.map((one): Cell => ({
  xml: (at) => `<c r="${at}"><v>${one}</v></c>`,
  kind: "number",
  value: Number(one),
}));
const boolean = fc.boolean().map((one): Cell => ({
  xml: (at) => `<c r="${at}" t="b"><v>${one ? "1" : "0"}</v></c>`,
  kind: "boolean",
  value: Number(one),
}));
// Whole days after February 1900, which all agree on; exceljs makes a Date of them. No durations
// and no t="d": exceljs reads both as other days.
const date = fc.integer({ min: 61, max: 109_574 }).map((one): Cell => ({
  xml: (at) => `<c r="${at}" s="1"><v>${String(one)}</v></c>`,
  kind: "dateNumber",
  value: one,
}));
const errors = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];
const error = fc.constantFrom(...errors).map((one): Cell => ({
  xml: (at) => `<c r="${at}" t="e"><v>${one}</v></c>`,
  kind: "error",
  value: 0,
}));
// Results other than 0, false and nothing, which exceljs loses when it reads.
const formula = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((one): Cell => ({
    xml: (at) => `<c r="${at}"><f>1+1</f><v>${String(one)}</v></c>`,
    kind: "number",
    value: one,
  })),
  text.map((one): Cell => ({
    xml: (at) => `<c r="${at}" t="str"><f>A9</f><v xml:space="preserve">${escape(one)}</v></c>`,
    kind: "text",
    value: one,
  })),
  fc.constantFrom(...errors).map((one): Cell => ({
    xml: (at) => `<c r="${at}" t="e"><f>1/0</f><v>${one}</v></c>`,
    kind: "error",
    value: 0,
  })),
);
const cell = fc.oneof(shared, rich, inline, number, boolean, date, error, formula);
const grid = fc.array(
  fc.array(fc.option(cell, { nil: undefined }), { minLength: 1, maxLength: 5 }),
  { minLength: 1, maxLength: 6 },
);

function written(cells: readonly (readonly (Cell | undefined)[])[]): {
  readonly bytes: Uint8Array;
  readonly expected: Read[];
} {
  const strings: string[] = [];
  const expected: Read[] = [];
  const rows = cells.map((row, r) => {
    const line = String(r + 1);
    const inside = row.map((one, c) => {
      if (!one) return "";
      const at = `${String.fromCharCode(65 + c)}${line}`;
      expected.push([at, one.kind, one.value]);
      if (one.shared === undefined) return one.xml(at);
      strings.push(`<si>${one.shared}</si>`);
      return one.xml(at).replace("#", String(strings.length - 1));
    });
    return `<row r="${line}">${inside.join("")}</row>`;
  });
  const bytes = file({ rows: rows.join(""), strings: strings.join(""), styles: [0, 14] });
  return { bytes, expected };
}

/** Values as an oracle gives them; of an error only that it is one, since each names them its way. */
const plain = (cells: readonly Read[]): Map<string, unknown> =>
  new Map(
    cells.map(([at, kind, value]) => [
      at,
      kind === "error" ? "error" : kind === "boolean" ? value === 1 : value,
    ]),
  );

function bySheetjs(bytes: Uint8Array): Map<string, unknown> {
  const book = SheetJS.read(bytes, { cellDates: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const found = Object.entries(sheet).filter(([at]) => !at.startsWith("!"));
  return new Map(
    found.map(([at, one]) => {
      const { t, v } = one as SheetJS.CellObject;
      return [at, t === "e" ? "error" : v];
    }),
  );
}

function ofExceljs(value: ExcelJS.CellValue): unknown {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object" || value === null) return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return "error";
  return "result" in value ? ofExceljs(value.result) : undefined;
}

async function byExceljs(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  const found = new Map<string, unknown>();
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell(({ address, value }) => found.set(address, ofExceljs(value)));
  });
  return found;
}

describe("files written by hand, of any cells", () => {
  it("are read as they were meant, and alike by SheetJS", () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const { bytes, expected } = written(cells);
        expect(read(bytes)).toEqual(expected);
        expect(bySheetjs(bytes)).toEqual(plain(expected));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("are read alike by exceljs", async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (cells) => {
        const { bytes, expected } = written(cells);
        expect(read(bytes)).toEqual(expected);
        expect(await byExceljs(bytes)).toEqual(plain(expected));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
