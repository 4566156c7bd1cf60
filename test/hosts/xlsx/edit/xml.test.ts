import { strToU8, unzipSync, type Zippable } from "fflate";
import { changedMembers } from "../../../support/zip-members";
import { cellsOf, file, partsOf, table, zip } from "../support";
import { cellules, date, edite, ligne, lignes, nombre, partie, texte } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>7</v></c></row>' +
  '<row r="3"><c r="A3"><v>1</v></c></row>';
const tables = { "t.xml": table("T", "A1:C3", ["deux", "vide", "7"]) };
const after =
  '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
const parts = partsOf({ rows, tables, after, strings: "<si><t>deux</t></si>", styles: [0, 49] });

const edits = [
  ...cellules({ A3: texte("é <1>"), B3: nombre(2), D2: nombre(3), C3: date(45_728) }),
  ligne([nombre(4), date(45_729)]),
];
const expected = [
  ["A1", "text", "deux"],
  ["C1", "number", 7],
  ["D2", "number", 3],
  ["A3", "text", "é <1>"],
  ["B3", "number", 2],
  ["C3", "dateNumber", 45_728],
  ["A4", "number", 4],
  ["B4", "dateNumber", 45_729],
];

/** The same workbook with its parts written in another way. */
function written(change: (name: string, xml: string) => string): Zippable {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(change(name, new TextDecoder().decode(bytes as Uint8Array))),
    ]),
  );
}

const declaration = /^(\ufeff?<\?xml.*?\?>)?/;

describe("le XML d'autres programmes", () => {
  it.each<[string, (name: string, xml: string) => string]>([
    [
      "des préfixes",
      (name, xml) =>
        name.startsWith("xl/") && !name.includes("rels")
          ? xml.replace(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=")
          : xml,
    ],
    [
      "OOXML strict",
      (_, xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
    ],
    ["des apostrophes", (_, xml) => xml.replaceAll('"', "'")],
    ["une marque d'ordre des octets", (_, xml) => `\ufeff${xml}`],
    ["aucune déclaration", (_, xml) => xml.replace(declaration, "")],
    ["des lignes et des blancs entre les balises", (_, xml) => xml.replaceAll("><", ">\r\n  <")],
    [
      "des blancs dans les balises",
      (_, xml) =>
        xml.replaceAll('"/>', '" />').replaceAll("</c>", "</c >").replaceAll("</row>", "</row\n>"),
    ],
    [
      "des commentaires qui contiennent des cellules",
      (name, xml) =>
        name === SHEET
          ? xml
              .replace(/<row r="(\d)"/g, '<!-- <row r="2"> --><row r="$1"')
              .replaceAll("<c ", '<!-- <c r="A3"><f>9</f> --><c ')
          : xml,
    ],
    [
      "une ligne et des cellules sans adresse",
      (name, xml) =>
        name === SHEET
          ? xml.replace('<row r="1"><c r="A1"', "<row><c").replace('<c r="A3"', "<c")
          : xml,
    ],
    [
      "une ligne sans numéro, que dit sa cellule",
      (name, xml) => (name === SHEET ? xml.replace('<row r="3">', "<row>") : xml),
    ],
    [
      "des lettres accentuées avant les cellules",
      (name, xml) =>
        name === SHEET ? xml.replace("<sheetData>", '<sheetPr codeName="Été…"/><sheetData>') : xml,
    ],
    [
      "des extensions dans une ligne",
      (name, xml) =>
        name === SHEET ? xml.replaceAll("</row>", "<extLst><ext>é</ext></extLst></row>") : xml,
    ],
  ])("%s", (_, change) => {
    const before = zip(written(change));
    const found = edite(before, edits);
    expect(cellsOf(found)).toEqual(expected);
    expect(changedMembers(before, found)).toEqual(["xl/styles.xml", SHEET, "xl/tables/t.xml"]);
    const start = (bytes: Uint8Array): unknown => unzipSync(bytes)[SHEET]?.slice(0, 6);
    expect(start(found)).toEqual(start(before));
  });

  it("garde les préfixes dans ce qui est ajouté", () => {
    const prefixed = written((name, xml) =>
      name === SHEET ? xml.replace(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=") : xml,
    );
    const found = lignes(edite(zip(prefixed), cellules({ A2: texte("a"), A3: nombre(1) })));
    expect(found).toContain(
      '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>',
    );
    expect(found).toContain('<x:c r="A3"><x:v>1</x:v></x:c>');
  });

  it("avec des formules à préfixe est corrigé comme un autre", () => {
    const prefixed = written((name, xml) =>
      name === SHEET
        ? xml
            .replace("<v>1</v>", "<f>1+0</f><v>1</v>")
            .replace(/<(\/?)(?!\?)/g, "<$1x:")
            .replace("xmlns=", "xmlns:x=")
        : xml,
    );
    const found = edite(zip(prefixed), cellules({ A3: nombre(8) }));
    expect(lignes(found)).toContain('<x:c r="A3"><x:v>8</x:v></x:c>');
  });

  it("en lignes désordonnées reste comme il est", () => {
    const two = '<row r="9"><c r="A9"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const found = edite(
      file({ rows: two }),
      cellules({ A2: nombre(3), A9: nombre(8), A5: nombre(5) }),
    );
    expect(cellsOf(found)).toEqual([
      ["A2", "number", 3],
      ["A5", "number", 5],
      ["A9", "number", 8],
    ]);
  });

  it("d'un tableau dont une remarque ressemble à un attribut", () => {
    const xml = table("T", "A1:C3", ["deux", "vide", "7"]).replace(
      ' ref="A1:C3"',
      ` comment="voir ref='A1:C3'" autoref='A1:C3' ref="A1:C3"`,
    );
    const found = edite(zip({ ...parts, "xl/tables/t.xml": strToU8(xml) }), edits);
    expect(partie(found, "xl/tables/t.xml")).toBe(xml.replace(' ref="A1:C3"', ' ref="A1:C4"'));
  });
});
