import * as fc from "fast-check";
import type { CellValue } from "../../../../src/hosts/xlsx/edit";
import { changedMembers } from "../../../support/zip-members";
import { cellsOf, file, partsOf, zip } from "../support";
import { cellules, date, edite, heures, lignes, nombre, partie, refus, texte } from "./support";

const STYLES = "xl/styles.xml";
const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const plain = file({ rows });

/** The kind and the value of A1 once it is edited. */
const lue = (value: CellValue, bytes = plain): unknown => {
  const cells = cellsOf(edite(bytes, cellules({ A1: value })));
  return Array.isArray(cells) ? (cells[0] as unknown[]).slice(1) : cells;
};

describe("un texte", () => {
  it.each([
    "=1+1",
    "+32 2 123 45 67",
    "-5",
    "@nom",
    "'apostrophe",
    "0012",
    " au bord ",
    "deux  espaces",
    "deux\nlignes",
    "une\ttabulation",
    "<b>&amp;</b>",
    "]]>",
    'des "guillemets"',
    "😀",
    "un retour\rseul",
    "\u0001 et \u0008",
    "_x000D_",
    "_x005F_x0041_",
    "_x0041\u0001",
    "a_x_x00e9_b",
    "\ufffe",
    "la moitié \ud83d d'une paire",
  ])("reste ce qu'il est : %j", (text) => {
    expect(lue(texte(text))).toEqual(["text", text]);
  });

  it("reste ce qu'il est, quel qu'il soit", () => {
    const any = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
    // The reader, as Excel, takes a return before a line feed for one line break.
    const plainText = any.filter((text) => !text.includes("\r\n"));
    fc.assert(
      fc.property(plainText, (text) => {
        expect(lue(texte(text))).toEqual(["text", text]);
      }),
      { numRuns: 300 },
    );
  });

  it("garde ses blancs dans tout lecteur", () => {
    const after = edite(plain, cellules({ A1: texte(" a ") }));
    expect(lignes(after)).toContain('<t xml:space="preserve"> a </t>');
  });

  it("tient dans une cellule ou n'est pas écrit", () => {
    expect(lue(texte("a".repeat(32_767)))).toEqual(["text", "a".repeat(32_767)]);
    const trop = cellules({ A1: texte("a".repeat(32_768)) });
    expect(refus(plain, trop)).toEqual({ kind: "unwritable-value", sheet: "Feuil1", cell: "A1" });
  });
});

describe("un nombre", () => {
  it.each([0, 7.6, -12.34, 1e21, 5e-324, 123_456_789_012_345])("%d est lu comme tel", (value) => {
    expect(lue(nombre(value))).toEqual(["number", value]);
  });

  it("n'a pas de zéro négatif", () => {
    expect(lignes(edite(plain, cellules({ A1: nombre(-0) })))).toContain("<v>0</v>");
  });

  it.each([nombre(NaN), nombre(Infinity), date(-1), date(NaN), date(2_958_466)])(
    "qui n'en est pas un est refusé : %j",
    (value) => {
      const wrong = { kind: "unwritable-value", sheet: "Feuil1", cell: "A1" };
      expect(refus(plain, cellules({ A1: value }))).toEqual(wrong);
    },
  );

  it("dans une cellule qui montre des dates est montré comme un nombre", () => {
    const bytes = file({ rows: rows.replace(' r="A1"', ' r="A1" s="1"'), styles: [0, 14] });
    expect(lue(nombre(7.6), bytes)).toEqual(["number", 7.6]);
  });
});

describe("une date", () => {
  const dated = file({ rows: rows.replace(' r="A1"', ' r="A1" s="1"'), styles: [0, 22] });

  it("garde le format de date de sa cellule, et ne change que la feuille", () => {
    const after = edite(dated, cellules({ A1: date(45_728) }));
    expect(lignes(after)).toBe('<row r="1"><c r="A1" s="1"><v>45728</v></c></row>');
    expect(changedMembers(dated, after)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("est la même dans le système de 1904", () => {
    const in1904 = file({ rows, styles: [14], date1904: true });
    expect(lue(date(45_728), in1904)).toEqual(["dateNumber", 45_728 - 1462]);
    expect(lue(date(1462), in1904)).toEqual(["dateNumber", 0]);
    const before = cellules({ A1: date(1461) });
    expect(refus(in1904, before)).toMatchObject({ kind: "unwritable-value" });
  });

  const styled = (styles: string): Uint8Array =>
    zip({
      ...partsOf({ rows: '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1"/></row>' }),
      [STYLES]: new TextEncoder().encode(
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${styles}</styleSheet>`,
      ),
    });
  const xfs =
    '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0"/>' +
    '<xf numFmtId="49" fontId="3" fillId="2" quotePrefix="1" xfId="0"><alignment wrapText="1"/></xf></cellXfs><cellStyles/>';

  it("dans une cellule d'un autre format en reçoit une copie, montrée comme une date", () => {
    const before = styled(xfs);
    const values = { A1: date(45_728), B1: date(45_729), C1: date(45_730) };
    const after = edite(before, cellules(values));
    expect(partie(after, STYLES)).toBe(
      partie(before, STYLES)
        .replace('cellXfs count="2"', 'cellXfs count="4"')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="14" fontId="3" fillId="2" quotePrefix="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
            '<xf numFmtId="14" fontId="0" applyNumberFormat="1"/></cellXfs>',
        ),
    );
    expect(cellsOf(after)).toEqual([
      ["A1", "dateNumber", 45_728],
      ["B1", "dateNumber", 45_729],
      ["C1", "dateNumber", 45_730],
    ]);
    expect(changedMembers(before, after)).toEqual([STYLES, "xl/worksheets/sheet1.xml"]);
  });

  it("ne peut être montrée dans un classeur sans styles", () => {
    expect(refus(styled("<cellXfs/>"), cellules({ A1: date(45_728) }))).toEqual({
      kind: "no-styles",
    });
  });
});

describe("des heures", () => {
  it.each([
    ["des nombres", 0, ["number", 7.6]],
    ["des durées", 46, ["timeNumber", 456 / 1440]],
    ["des dates", 14, ["number", 7.6]],
    ["du texte", 49, ["number", 7.6]],
  ])("sont écrites comme la cellule montre %s", (_, format, expected) => {
    expect(lue(heures(456), file({ rows, styles: [format] }))).toEqual(expected);
  });
});
