import { strToU8, unzipSync, zipSync } from "fflate";
import { cellsOf, file, open, partsOf, read, worksheet, zip, type Parts } from "./support";
import { browserZip } from "../../../src/hosts/xlsx/browser-zip";

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const problemOf = (bytes: Uint8Array): unknown => {
  const cells = read(bytes);
  return Array.isArray(cells) ? "read" : cells;
};
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Changes fields of the central directory, where a file says what it is. */
function declare(
  bytes: Uint8Array,
  part: string,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(
      copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    );
    if (name === part) change(view, at);
  }
  return copy;
}

describe("what is no workbook is refused", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a CSV", strToU8("a;b\n1;2\n"), "not-a-workbook"],
    ["a page", strToU8("<html></html>"), "not-a-workbook"],
    ["one byte", strToU8("P"), "not-a-workbook"],
    ["an old .xls", Uint8Array.from([...ole, ...utf16("Workbook")]), "old-format"],
    ["a password", Uint8Array.from([...ole, 0, 0, ...utf16("EncryptedPackage")]), "encrypted"],
    [
      "an .ods",
      zip({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      "open-document",
    ],
    ["an .xlsb", zip({ "xl/workbook.bin": strToU8("x") }), "binary-workbook"],
    ["a zip of something else", zip({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["an empty zip", zipSync({}), "not-a-workbook"],
    [
      "a document of Word",
      zip({
        "_rels/.rels": partsOf({})["_rels/.rels"] as Uint8Array,
        "word/document.xml": strToU8("<w/>"),
      }),
      "not-a-workbook",
    ],
    ["a zip cut at its end", file({ rows }).subarray(0, 900), "cut"],
    ["a zip cut in its directory", file({ rows }).slice(0, -30), "cut"],
    ["only the start of a zip", Uint8Array.of(0x50, 0x4b, 3, 4), "cut"],
  ])("%s", (_, bytes, kind) => {
    expect(problemOf(bytes)).toEqual({ kind });
  });

  it("an entry behind a password", () => {
    const bytes = declare(file({ rows }), "xl/workbook.xml", (view, at) => {
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    });
    expect(problemOf(bytes)).toEqual({ kind: "encrypted" });
  });

  it.each([
    "xl/workbook.xml",
    "_rels/.rels",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/_rels/workbook.xml.rels",
  ])("a DOCTYPE in %s", (name) => {
    const parts = partsOf({ rows });
    const xml = new TextDecoder().decode(parts[name] as Uint8Array);
    const bytes = zip({
      ...parts,
      [name]: strToU8(xml.replace("?>", "?>\n<!-- x --><!DOCTYPE a [<!ENTITY b 'c'>]>")),
    });
    expect(problemOf(bytes)).toEqual({ kind: "forbidden-doctype" });
  });

  it("a DOCTYPE in a sheet", () => {
    const sheet = worksheet(rows).replace("?>", "?><!DOCTYPE a>");
    expect(problemOf(file({ sheet }))).toEqual({ kind: "forbidden-doctype" });
  });
});

describe("a bomb is refused before it is inflated", () => {
  const size = 100 * 2 ** 20;
  const bomb = zip({ ...partsOf({}), "xl/worksheets/sheet1.xml": new Uint8Array(size) });

  it("that says how large it is", () => {
    expect(open(bomb)).toEqual({ ok: false, error: { kind: "too-large" } });
  });

  it("that says it is small: no more than it says comes out", () => {
    const hidden = declare(bomb, "xl/worksheets/sheet1.xml", (view, at) => {
      view.setUint32(at + 24, 1_000, true);
    });
    expect(cellsOf(hidden)).toEqual({ kind: "damaged", sheet: "Feuil1" });
    expect(cellsOf(hidden, { by: browserZip })).toEqual({ kind: "damaged", sheet: "Feuil1" });
  });

  it("that says more than can come out", () => {
    const bytes = declare(file({ rows }), "xl/worksheets/sheet1.xml", (view, at) => {
      view.setUint32(at + 24, 0x7fffffff, true);
    });
    expect(open(bytes)).toEqual({ ok: false, error: { kind: "too-large" } });
  });
});

describe("a damaged part is told, with the name of its sheet", () => {
  const sheet = { kind: "damaged", sheet: "Feuil1" };

  it.each<[string, Parts]>([
    ["a sheet without its end", { sheet: worksheet(rows).slice(0, -14) }],
    ["something behind the sheet", { sheet: `${worksheet(rows)}<more/>` }],
    ["a sheet cut in a row", { sheet: worksheet(rows).slice(0, -40) }],
    ["a sheet without its root", { sheet: "<sheetData/>" }],
    ["a sheet without sheetData", { sheet: worksheet("").replace("<sheetData></sheetData>", "") }],
    ["a cell that is not closed", { rows: '<row r="1"><c r="A1"><v>1</v></row>' }],
    ["a value that is not closed", { rows: '<row r="1"><c r="A1"><v>1</c></row>' }],
    ["a row that is not closed", { rows: '<row r="1"><c r="A1"><v>1</v></c>' }],
    ["an attribute without its end", { rows: '<row r="1"><c r="A1><v>1</v></c></row>' }],
    ["a row number that is none", { rows: '<row r="un"><c r="A1"><v>1</v></c></row>' }],
    ["a row beyond the last", { rows: '<row r="1048577"><c r="A1048577"><v>1</v></c></row>' }],
    ["a column beyond the last", { rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }],
    ["a boolean that is none", { rows: '<row r="1"><c r="A1" t="b"><v>2</v></c></row>' }],
    ["a type that nobody knows", { rows: '<row r="1"><c r="A1" t="zz"><v>2</v></c></row>' }],
    [
      "an entity that nobody knows",
      { rows: '<row r="1"><c r="A1" t="str"><v>&odd;</v></c></row>' },
    ],
  ])("%s", (_, parts) => {
    expect(problemOf(file(parts))).toEqual(sheet);
  });

  it("a wrong checksum", () => {
    const bytes = declare(file({ rows }), "xl/worksheets/sheet1.xml", (view, at) => {
      view.setUint32(at + 16, 1, true);
    });
    expect(problemOf(bytes)).toEqual(sheet);
  });

  it("a size that is not the real one", () => {
    const bytes = declare(file({ rows }), "xl/worksheets/sheet1.xml", (view, at) => {
      view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true);
    });
    expect(problemOf(bytes)).toEqual(sheet);
  });

  it("a part of the workbook itself, without a name", () => {
    const parts = partsOf({ rows });
    const bytes = zip({ ...parts, "xl/styles.xml": strToU8("<styleSheet><numFmts>") });
    expect(problemOf(bytes)).toEqual({ kind: "damaged" });
  });

  it("a sheet that is nowhere", () => {
    const parts = unzipSync(file({ rows }));
    delete parts["xl/worksheets/sheet1.xml"];
    expect(problemOf(zip(parts))).toEqual(sheet);
  });
});
