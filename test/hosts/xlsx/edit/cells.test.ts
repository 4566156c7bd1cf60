import type { CellValue } from "../../../../src/hosts/xlsx/edit";
import { changedMembers } from "../../../support/zip-members";
import { cellsOf, file, worksheet, type Parts } from "../support";
import { cellules, edite, lignes, nombre, partie, texte } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const B2 = '<c r="B2" s="1" t="s"><v>0</v></c>';
const D2 = '<c r="D2"><v>3.5</v></c>';
const A6 = '<c r="A6"><v>1</v></c>';
const rows =
  `<row r="2" spans="2:4" ht="20" customHeight="1">${B2}<c r="C2" s="2"/>${D2}</row>` +
  `<!-- rien --><row r="4"/><row r="6" s="2" customFormat="1">${A6}</row>`;
const parts: Parts = { rows, strings: "<si><t>un</t></si>", styles: [0, 0, 49, 14] };

/** The rows after one edit. */
const apres = (cell: string, value: CellValue): string =>
  lignes(edite(file(parts), cellules({ [cell]: value })));

describe("une cellule corrigée", () => {
  it.each<[string, CellValue, string, string]>([
    ["B2", nombre(7.6), B2, '<c r="B2" s="1"><v>7.6</v></c>'],
    ["D2", texte("Été & co"), D2, '<c r="D2" t="inlineStr"><is><t>Été &amp; co</t></is></c>'],
    ["C2", nombre(1), '<c r="C2" s="2"/>', '<c r="C2" s="2"><v>1</v></c>'],
    ["B2", texte(""), B2, '<c r="B2" s="1"/>'],
  ])("%s garde son style et laisse ses voisines : %j", (cell, value, from, to) => {
    expect(apres(cell, value)).toBe(rows.replace(from, to));
  });

  it.each([
    ["A2", "avant la première", B2, `<c r="A2"><v>1</v></c>${B2}`, 'spans="1:4"'],
    ["F2", "après la dernière", D2, `${D2}<c r="F2"><v>1</v></c>`, 'spans="2:6"'],
  ])("%s est ajoutée à sa place dans la ligne : %s", (cell, _, from, to, spans) => {
    expect(apres(cell, nombre(1))).toBe(rows.replace(from, to).replace('spans="2:4"', spans));
  });

  it("est ajoutée dans une ligne vide", () => {
    const filled = '<row r="4"><c r="C4"><v>1</v></c></row>';
    expect(apres("C4", nombre(1))).toBe(rows.replace('<row r="4"/>', filled));
  });

  it("prend le style de sa ligne, où il y en a un", () => {
    const added = '<c r="C6" s="2" t="inlineStr"><is><t>a</t></is></c>';
    expect(apres("C6", texte("a"))).toBe(rows.replace(A6, A6 + added));
  });

  it("ne prend pas le style d'une ligne qui ne vaut que pour ses cellules", () => {
    const sans = rows.replace(' customFormat="1"', "");
    const after = edite(file({ ...parts, rows: sans }), cellules({ C6: nombre(1) }));
    expect(lignes(after)).toBe(sans.replace(A6, `${A6}<c r="C6"><v>1</v></c>`));
  });

  it("prend le style de sa colonne, où il y en a un", () => {
    const sheet = worksheet(rows).replace(
      "<sheetData>",
      '<cols><col min="3" max="5" width="9" style="2"/></cols><sheetData>',
    );
    const after = edite(file({ ...parts, sheet }), cellules({ E2: texte("a"), F2: texte("b") }));
    expect(lignes(after)).toContain(
      '<c r="E2" s="2" t="inlineStr"><is><t>a</t></is></c>' +
        '<c r="F2" t="inlineStr"><is><t>b</t></is></c>',
    );
  });

  it.each([
    ["A1", "la première", '<row r="2"', '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"'],
    ["B5", "entre deux", '<row r="6"', '<row r="5"><c r="B5"><v>1</v></c></row><row r="6"'],
    ["B3", "un commentaire", '<row r="4"', '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"'],
    ["Z9", "la dernière", /$/, '<row r="9"><c r="Z9"><v>1</v></c></row>'],
    ["XFD1048576", "le coin", /$/, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
  ])("%s a sa ligne, où il n'y en avait pas : %s", (cell, _, from, to) => {
    expect(apres(cell, nombre(1))).toBe(rows.replace(from, to));
  });

  it.each(["<sheetData></sheetData>", "<sheetData/>"])(
    "est la seule d'une feuille : %s",
    (data) => {
      const sheet = worksheet("").replace("<sheetData></sheetData>", data);
      const after = edite(file({ sheet }), cellules({ B2: nombre(2), A9: nombre(9) }));
      expect(partie(after, SHEET)).toBe(
        worksheet('<row r="2"><c r="B2"><v>2</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>'),
      );
    },
  );
});

describe("plusieurs cellules", () => {
  const toutes = cellules({
    F2: nombre(6),
    B2: nombre(2),
    A2: nombre(1),
    E2: nombre(5),
    A1: nombre(0),
    D7: nombre(7),
    B4: texte("b"),
    A4: texte("a"),
  });

  it("sont toutes à leur place, dans n'importe quel ordre", () => {
    const after = edite(file(parts), toutes);
    expect(edite(file(parts), [...toutes].reverse())).toEqual(after);
    expect(cellsOf(after)).toEqual([
      ["A1", "number", 0],
      ["A2", "number", 1],
      ["B2", "number", 2],
      ["D2", "number", 3.5],
      ["E2", "number", 5],
      ["F2", "number", 6],
      ["A4", "text", "a"],
      ["B4", "text", "b"],
      ["A6", "number", 1],
      ["D7", "number", 7],
    ]);
  });

  it("une à une ou ensemble, c'est le même fichier", () => {
    const one = toutes.reduce((bytes, edit) => edite(bytes, [edit]), file(parts));
    expect(lignes(one)).toBe(lignes(edite(file(parts), toutes)));
  });

  it("ne changent que la feuille", () => {
    const before = file(parts);
    expect(changedMembers(before, edite(before, toutes))).toEqual([SHEET]);
  });

  it("n'étant aucune, rendent le même fichier", () => {
    expect(edite(file(parts), [])).toEqual(file(parts));
  });

  it("peuvent être dites deux fois, si elles disent la même chose", () => {
    expect(edite(file(parts), [...toutes, ...toutes])).toEqual(edite(file(parts), toutes));
  });
});

describe("l'étendue que dit la feuille", () => {
  const etendue = (ref: string, cell: string): string | undefined => {
    const sheet = worksheet(rows).replace("<sheetData>", `<dimension ref="${ref}"/><sheetData>`);
    const after = edite(file({ ...parts, sheet }), cellules({ [cell]: nombre(1) }));
    return /<dimension ref="([^"]*)"\/>/.exec(partie(after, SHEET))?.[1];
  };

  it.each([
    ["A2:D6", "C4", "A2:D6"],
    ["B2:D6", "A9", "A2:D9"],
    ["A1", "A1", "A1"],
    ["B2:D6", "AA1", "B1:AA6"],
    ["nulle part", "A9", "nulle part"],
  ])("%s devient, avec %s, %s", (before, cell, after) => {
    expect(etendue(before, cell)).toBe(after);
  });
});
