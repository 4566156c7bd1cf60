import { file, open, read, table, type Parts } from "./support";
import { decodeUtf8 } from "../../../src/hosts/xlsx/unicode";
import { attempt } from "../../../src/hosts/xlsx/refusal";

const one = (cell: string, parts: Parts): unknown => {
  const cells = read(file({ rows: `<row r="1">${cell}</row>`, ...parts }));
  return Array.isArray(cells) ? (cells[0] as unknown[]).slice(1) : cells;
};

describe("a moment of a strict file is shown as its format tells", () => {
  const formats = { 164: "[h]:mm" };

  it.each([
    ["a duration of a day and a half", 1, "1900-01-01T12:00:00.000", "timeNumber", 1.5],
    ["a time of day", 2, "1899-12-31T06:00:00.000", "timeNumber", 0.25],
    ["a time alone, in a time format", 1, "06:00:00", "timeNumber", 0.25],
    ["a date", 3, "2025-03-12", "dateNumber", 45_728],
    ["a date without a format of its own", 0, "2025-03-12", "dateNumber", 45_728],
  ])("%s", (_, style, text, kind, value) => {
    const cell = `<c r="A1" s="${String(style)}" t="d"><v>${text}</v></c>`;
    expect(one(cell, { styles: [0, 164, 20, 14], formats })).toEqual([kind, value]);
  });

  it("in the 1904 system too", () => {
    const cell = '<c r="A1" s="1" t="d"><v>1904-01-02T12:00:00</v></c>';
    const parts = { styles: [0, 164], formats, date1904: true };
    expect(one(cell, parts)).toEqual(["timeNumber", 1.5]);
  });
});

describe("the section of a format that shows numbers tells", () => {
  it.each([
    ['[=0]"";[h]:mm', "timeNumber"],
    ['[=0]"-";hh:mm;@', "timeNumber"],
    ['[=0]"";dd/mm/yyyy', "dateNumber"],
    ['[=0]"";0.00', "number"],
    // The first that shows numbers holds: the others are for negative ones and for zero.
    ["0.00;[h]:mm", "number"],
    ["[h]:mm;0.00", "timeNumber"],
    ["dd/mm/yyyy;;", "dateNumber"],
    [";;;", "number"],
    ["", "number"],
  ])("%s", (code, kind) => {
    const parts = { styles: [0, 164], formats: { 164: code } };
    expect(one('<c r="A1" s="1"><v>0.5</v></c>', parts)).toEqual([kind, 0.5]);
  });
});

describe("what cannot be understood is told", () => {
  it.each([' totalsRowCount="x"', ' headerRowCount=""', ' headerRowCount="-1"'])(
    "a table with%s",
    (more) => {
      const workbook = open(file({ tables: { "t.xml": table("T", "A1:A9", ["a"], more) } }));
      expect(workbook).toEqual({ ok: false, error: { kind: "damaged", sheet: "Feuil1" } });
    },
  );

  it("a table with something that is no attribute before those that are", () => {
    const workbook = open(
      file({ tables: { "t.xml": table("T", "A1", []).replace("<table ", "<table odd ") } }),
    );
    expect(workbook).toEqual({ ok: false, error: { kind: "damaged", sheet: "Feuil1" } });
  });

  it("bytes that are no UTF-8", () => {
    const work = (): string => decodeUtf8(Uint8Array.of(0x61, 0xff));
    expect(attempt(work)).toEqual({ ok: false, error: { kind: "damaged" } });
  });

  it("more text than the platform can hold", () => {
    const work = (): string => decodeUtf8(new Uint8Array(2 ** 29));
    expect(attempt(work)).toEqual({ ok: false, error: { kind: "too-large" } });
  });
});
