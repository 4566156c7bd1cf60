import { strToU8 } from "fflate";
import { readFileSync } from "node:fs";
import type { Edit } from "../../../../src/hosts/xlsx/edit";
import { zipByHand } from "../../../support/zip-by-hand";
import { file, partsOf, table, worksheet, zip, type Parts } from "../support";
import { cellules, edite, ligne, nombre, refus, texte } from "./support";

const t = (text: string): string => ` t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = `<row r="1"><c r="A1"${t("a")}</row><row r="2"><c r="A2"><v>1</v></c></row>`;
const A2 = cellules({ A2: nombre(2) });

describe("ce qui ne peut être corrigé est dit", () => {
  it.each<[string, readonly Edit[], unknown]>([
    [
      "une feuille qui n'est pas là",
      [...A2, ligne([nombre(1)], "Acquittements")],
      { kind: "no-sheet", sheet: "Acquittements" },
    ],
    [
      "deux valeurs pour une cellule",
      [...A2, ...cellules({ A2: nombre(3) })],
      { kind: "edited-twice", sheet: "Feuil1", cell: "A2" },
    ],
    ...["", "A", "7", "a2", "A0", "$A$2", "A2:A3", "XFE1", "A1048577", "ZZZZ1"].map(
      (cell): [string, readonly Edit[], unknown] => [
        `une adresse qui n'en est pas une : « ${cell} »`,
        cellules({ [cell]: nombre(1) }),
        { kind: "no-cell", sheet: "Feuil1", cell },
      ],
    ),
  ])("%s", (_, edits, problem) => {
    expect(refus(file({ rows }), edits)).toEqual(problem);
  });

  it("une cellule fusionnée qu'on ne voit pas ; la première, on la voit", () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>';
    const bytes = file({ rows, after });
    expect(refus(bytes, A2)).toEqual({ kind: "merged-cell", sheet: "Feuil1", cell: "A2" });
    expect(refus(bytes, cellules({ A1: nombre(2), B2: nombre(1) }))).toBeUndefined();
  });

  it("l'en-tête et les totaux d'un tableau, qui les redit", () => {
    const parts: Parts = {
      rows,
      tables: { "t.xml": table("T", "A1:A3", ["a"], ' totalsRowCount="1"') },
      after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    };
    for (const cell of ["A1", "A3"])
      expect(refus(file(parts), cellules({ [cell]: texte("b") }))).toEqual({
        kind: "table-frame",
        sheet: "Feuil1",
        cell,
      });
    expect(refus(file(parts), cellules({ A2: texte("b"), B1: texte("b") }))).toBeUndefined();
  });

  it("un classeur signé", () => {
    const others = { "_xmlsignatures/origin.sigs": new Uint8Array() };
    expect(refus(file({ rows, others }), A2)).toEqual({ kind: "signed" });
  });

  it("une archive qu'on ne peut pas copier sans risque", () => {
    const parts = partsOf({ rows }) as Record<string, Uint8Array>;
    expect(refus(zipByHand(parts, { localExtra: [1, 16] }), A2)).toEqual({ kind: "odd-archive" });
    expect(refus(zipByHand(parts, { localExtra: [7, 16] }), A2)).toBeUndefined();
  });

  it("un fichier que le lecteur refuse", () => {
    expect(refus(new Uint8Array(), A2)).toEqual({ kind: "empty-file" });
    expect(refus(strToU8("a;b;c"), A2)).toEqual({ kind: "not-a-workbook" });
    expect(refus(file({ rows }).subarray(0, 900), A2)).toEqual({ kind: "cut" });
  });

  it.each([
    ["une ligne deux fois", rows + '<row r="2"/>'],
    ["une cellule deux fois", rows + '<row r="3"><c r="A3"/><c r="A3"/></row>'],
    ["une balise mal fermée", `${rows}<row r="3"><c r="A3"></row>`],
  ])("une feuille abîmée, par son nom : %s", (_, damage) => {
    expect(refus(file({ rows: damage }), A2)).toEqual({ kind: "damaged", sheet: "Feuil1" });
  });

  it("une feuille suivie d'un texte, abîmée elle aussi", () => {
    const sheet = `${worksheet(rows)}texte`;
    expect(refus(file({ sheet }), A2)).toEqual({ kind: "damaged", sheet: "Feuil1" });
  });

  it("une feuille qui n'est pas en UTF-8", () => {
    const latin = partsOf({ rows });
    const part = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(latin[part] as Uint8Array);
    const declared = xml.replace('encoding="UTF-8"', "encoding='ISO-8859-1'");
    const utf16 = new Uint8Array(
      new Uint16Array([...`\ufeff${xml}`].map((c) => c.charCodeAt(0))).buffer,
    );
    const encoding = { kind: "encoding", part };
    expect(refus(zip({ ...latin, [part]: strToU8(declared) }), A2)).toEqual(encoding);
    expect(refus(zip({ ...latin, [part]: utf16 }), A2)).toEqual(encoding);
  });
});

describe("le fichier donné", () => {
  const fixture = readFileSync("test/fixtures/xlsx/libreoffice.xlsx");

  it.each<[string, Uint8Array]>([
    ["des octets", new Uint8Array(fixture)],
    ["un Buffer de Node", Buffer.from(fixture)],
    ["une partie d'une mémoire plus grande", Buffer.concat([Buffer.alloc(9), fixture]).subarray(9)],
  ])("n'est jamais changé : %s", (_, bytes) => {
    const copy = Uint8Array.from(bytes);
    edite(bytes, [
      ...cellules({ B2: nombre(1) }, "Prestations"),
      ligne([nombre(1)], "Prestations"),
    ]);
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });
});
