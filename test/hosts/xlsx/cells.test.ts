import * as fc from "fast-check";
import { file, open, read, type Parts } from "./support";

const one = (cell: string, parts: Parts = {}): unknown => {
  const cells = read(file({ rows: `<row r="1">${cell}</row>`, ...parts }));
  return Array.isArray(cells) ? cells[0]?.slice(1) : cells;
};

describe("a cell", () => {
  it.each([
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', ["text", "un"]],
    ["a rich text", '<c r="A1" t="s"><v>1</v></c>', ["text", "deux mots"]],
    ["a text without its phonetic guide", '<c r="A1" t="s"><v>2</v></c>', ["text", "課"]],
    ["an empty shared text", '<c r="A1" t="s"><v>3</v></c>', ["text", ""]],
    ["a text with its spaces", '<c r="A1" t="s"><v>4</v></c>', ["text", " bord "]],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>ici</t></is></c>', ["text", "ici"]],
    [
      "a rich inline text",
      '<c r="A1" t="inlineStr"><is><r><t>i</t></r><r><rPr><b/></rPr><t>ci</t></r></is></c>',
      ["text", "ici"],
    ],
    ["the text of a formula", '<c r="A1" t="str"><f>B1</f><v>a &amp; b</v></c>', ["text", "a & b"]],
    ["the closed text of a formula", '<c r="A1" t="str"><f>B1</f><v/></c>', ["text", ""]],
    ["the empty text of a formula", '<c r="A1" t="str"><f>B1</f><v></v></c>', ["text", ""]],
    ["true", '<c r="A1" t="b"><v>1</v></c>', ["boolean", 1]],
    ["false", '<c r="A1" t="b"><v>0</v></c>', ["boolean", 0]],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', ["error", 0]],
    ["an error of a formula", '<c r="A1" t="e"><f>A2</f><v>#N/A</v></c>', ["error", 0]],
    ["a number", '<c r="A1"><v>7.6</v></c>', ["number", 7.6]],
    ["a number that says it is one", '<c r="A1" t="n"><v>-3</v></c>', ["number", -3]],
    ["a number among blanks", '<c r="A1"><v> 12 </v></c>', ["number", 12]],
    ["the number of a formula", '<c r="A1"><f>1+1</f><v>2</v></c>', ["number", 2]],
    ["a formula without a result", '<c r="A1"><f>1+1</f></c>', ["noResult", 0]],
    ["a formula with an empty result", '<c r="A1"><f>1+1</f><v></v></c>', ["noResult", 0]],
    ["a formula with a closed result", '<c r="A1"><f>1+1</f><v/></c>', ["noResult", 0]],
    ["a shared formula", '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', ["number", 4]],
    ["a shared formula without a result", '<c r="A1"><f t="shared" si="0"/></c>', ["noResult", 0]],
    [
      "a formula that holds markup",
      '<c r="A1"><f>IF(A2&lt;1,"&gt;",0)</f><v>5</v></c>',
      ["number", 5],
    ],
    [
      "a value before its formula's extension",
      '<c r="A1"><v>6</v><extLst><ext/></extLst></c>',
      ["number", 6],
    ],
  ])("%s", (_, cell, expected) => {
    const strings =
      "<si><t>un</t></si><si><r><t>deux</t></r><r><rPr><b/></rPr><t> mots</t></r></si>" +
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t/></si><si><t xml:space="preserve"> bord </t></si>';
    expect(one(cell, { strings })).toEqual(expected);
  });

  it.each([
    '<c r="A1"/>',
    '<c r="A1" s="0"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="s"><v></v></c>',
  ])("that holds nothing is not there: %s", (cell) => {
    expect(one(cell)).toBeUndefined();
  });

  it.each([
    ["2025-03-12", 45_728],
    ["2025-03-12T18:00:00", 45_728.75],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
  ])("that is an ISO date is its serial: %s", (text, serial) => {
    expect(one(`<c r="A1" t="d"><v>${text}</v></c>`)).toEqual(["dateNumber", serial]);
  });

  it("that is an ISO date of the 1904 system is its serial there", () => {
    const cell = '<c r="A1" t="d"><v>1904-01-02</v></c>';
    expect(one(cell, { date1904: true })).toEqual(["dateNumber", 1]);
  });

  it("that is an ISO time is a part of a day", () => {
    expect(one('<c r="A1" t="d"><v>07:36:00</v></c>')).toEqual(["timeNumber", 27_360 / 86_400]);
  });

  it.each(["2025-02-30", "hier", "2025-13-01", "07:99", "25:00", "2025-03-12T24:00"])(
    "that is no ISO date is damage: %s",
    (text) => {
      expect(read(file({ rows: `<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>` }))).toEqual({
        kind: "damaged",
        sheet: "Feuil1",
      });
    },
  );

  it.each([
    "0.1",
    "1.0049999999999999",
    "22.799999999999997",
    "123456789012345",
    "1234567890123456789",
    "0.31666666666666665",
    "1e5",
    "1.5E-7",
    "-2.5e+10",
    "5e-324",
    "000123",
    "1.",
  ])("that is a number is the nearest double: %s", (text) => {
    expect(one(`<c r="A1"><v>${text}</v></c>`)).toEqual(["number", Number(text)]);
  });

  it("that is any number is the nearest double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const cells = read(
          file({ rows: `<row r="1"><c r="A1"><v>${String(value)}</v></c></row>` }),
        );
        expect(cells).toEqual([["A1", "number", value === 0 ? expect.closeTo(0) : value]]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["abc", "1,5", "--1", "1e", "0x10", "1e400", "-1E400"])(
    "that is no number is damage: %s",
    (text) => {
      expect(read(file({ rows: `<row r="1"><c r="A1"><v>${text}</v></c></row>` }))).toEqual({
        kind: "damaged",
        sheet: "Feuil1",
      });
    },
  );

  it("whose shared text does not exist is damage", () => {
    const parts = {
      rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      strings: "<si><t>un</t></si>",
    };
    expect(read(file(parts))).toEqual({ kind: "damaged", sheet: "Feuil1" });
  });
});

describe("shared texts", () => {
  it.each([
    ["an empty one first", "<si/><si><t>b</t></si>", ["", "b"]],
    ["an empty one between", "<si><t>a</t></si><si/><si><t>c</t></si>", ["a", "", "c"]],
    ["spaces between", "<si><t>a</t></si>\n <si><t>b</t></si>", ["a", "b"]],
    ["attributes", '<si a="1"><t>a</t></si><si><t xml:space="preserve">b</t></si>', ["a", "b"]],
  ])("are counted as they stand, with %s", (_, strings, texts) => {
    const cells = texts.map((_text, i) => `<c t="s"><v>${String(i)}</v></c>`).join("");
    const found = read(file({ rows: `<row r="1">${cells}</row>`, strings }));
    expect(Array.isArray(found) && found.map(([, , text]) => text as unknown)).toEqual(texts);
  });
});

describe("rows and columns", () => {
  it("are told by the cells, or follow one another", () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D3"><v>4</v></c></row>' +
      '<row><c r="A9"><v>5</v></c></row>';
    expect(read(file({ rows }))).toEqual([
      ["B2", "number", 1],
      ["C2", "number", 2],
      ["A3", "number", 3],
      ["D3", "number", 4],
      ["A9", "number", 5],
    ]);
  });

  it("come in order, whatever that of the file", () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(read(file({ rows }))).toEqual([
      ["A1", "number", 1],
      ["A3", "number", 3],
    ]);
  });

  it("are those asked, even where a row has no number of its own", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row><c r="A9"><v>9</v></c></row>';
    const workbook = open(file({ rows }));
    const lines = (from: number, to: number): unknown => {
      const found = workbook.ok ? workbook.value.sheets[0]?.rows([0], from, to) : undefined;
      return found?.ok ? Array.from(found.value.lines) : found?.error;
    };
    expect([lines(9, 9), lines(1, 3)]).toEqual([[9], [1]]);
  });

  it("may be asked twice", () => {
    const workbook = open(
      file({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' }),
    );
    const found = workbook.ok ? workbook.value.sheets[0]?.rows([1, 0, 1], 1, 1) : undefined;
    expect(found?.ok && found.value.columns.map(({ values }) => values[0])).toEqual([2, 1, 2]);
  });

  it.each([
    ["a cell of another row", '<row r="1"><c r="A7"><v>1</v></c></row>'],
    ["a cell in small letters", '<row r="1"><c r="a1"><v>1</v></c></row>'],
    ["a cell with something more", '<row r="1"><c r="A1#"><v>1</v></c></row>'],
    ["a cell without a row", '<row r="1"><c r="A"><v>1</v></c></row>'],
    ["a cell without a column", '<row r="1"><c r="1"><v>1</v></c></row>'],
    ["the same cell twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["cells out of order", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      "the same row twice",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    ],
    ["a style that is no number", '<row r="1"><c r="A1" s="abc"><v>1</v></c></row>'],
  ])("that nobody could place are damage: %s", (_, rows) => {
    expect(read(file({ rows }))).toEqual({ kind: "damaged", sheet: "Feuil1" });
  });

  it("an unclosed cell that was not asked takes no row with it in silence", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
    const workbook = open(file({ rows }));
    expect(workbook.ok && workbook.value.sheets[0]?.rows([1], 1, 9)).toEqual({
      ok: false,
      error: { kind: "damaged", sheet: "Feuil1" },
    });
  });

  it("are many", () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>${String(i)}</v></c></row>`,
    );
    expect(read(file({ rows: rows.join("") }))).toHaveLength(5_000);
  });
});
