import { strFromU8, strToU8, unzipSync, type Zippable } from "fflate";
import { changedMembers } from "../../../support/zip-members";
import { structureFaults } from "../../../support/xlsx-structure";
import { file, partsOf, zip } from "../support";
import { cellules, edite, lignes, nombre, partie, refus, texte } from "./support";

const CHAIN = "xl/calcChain.xml";
const WORKBOOK = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

/** Each row has its cell A: a content, or with its attributes. */
const rowsOf = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"${cell}</c></row>`)
    .join("");

const f = (formula: string): string => `><f>${formula}</f><v>1</v>`;

const replaced = (parts: Zippable, part: string, from: string, to: string): string =>
  strFromU8(parts[part] as Uint8Array).replace(from, to);

/** A workbook of two sheets with formulas, and the chain of their calculation. */
function withChain(links: string): Uint8Array {
  const parts = partsOf({ rows: rowsOf([f("1+1"), f("A1*2"), "><v>3</v>"]) });
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const text = {
    [WORKBOOK]: replaced(
      parts,
      WORKBOOK,
      "</sheets>",
      '<sheet name="Autre" sheetId="7" r:id="rId8"/></sheets><calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ),
    [RELATIONS]: replaced(
      parts,
      RELATIONS,
      "</Relationships>",
      relation("rId8", "worksheet", "worksheets/sheet2.xml") +
        `${relation("rId9", "calcChain", "calcChain.xml")}</Relationships>`,
    ),
    [TYPES]: replaced(
      parts,
      TYPES,
      "</Types>",
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${main}.worksheet+xml"/>` +
        `<Override PartName="/xl/calcChain.xml" ContentType="${main}.calcChain+xml"/></Types>`,
    ),
    "xl/worksheets/sheet2.xml": strFromU8(parts[SHEET] as Uint8Array),
    [CHAIN]: `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${links}</calcChain>`,
  };
  const more = Object.entries(text).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zip({ ...parts, ...Object.fromEntries(more) });
}

const chaine = (bytes: Uint8Array): string =>
  /<calcChain[^>]*>(.*)<\/calcChain>/.exec(partie(bytes, CHAIN))?.[1] ?? "";

describe("une formule remplacée par une valeur", () => {
  it("disparaît de sa cellule", () => {
    const after = edite(file({ rows: rowsOf([f("1+1")]) }), cellules({ A1: nombre(2) }));
    expect(lignes(after)).toBe('<row r="1"><c r="A1"><v>2</v></c></row>');
  });

  it.each([
    [
      "chacune dit sa feuille",
      '<c r="A2" i="1" l="1"/><c r="A1" i="1"/><c r="A1" i="7"/>',
      ["A1"],
      '<c r="A2" i="1" l="1"/><c r="A1" i="7"/>',
    ],
    [
      "la première de sa feuille",
      '<c r="A2" i="1" l="1"/><c r="A1" s="1"/><c r="A1" i="7"/>',
      ["A2"],
      '<c r="A1" s="1" i="1"/><c r="A1" i="7"/>',
    ],
    [
      "toutes celles d'une feuille",
      '<c r="A1" i="7"/><c r="A1" i="1"/><c r="A2"/><c r="A2" i="7"></c><c r="A3"/>',
      ["A1", "A2"],
      '<c r="A1" i="7"/><c r="A2" i="7"></c><c r="A3"/>',
    ],
    ["aucune", '<c r="A1" i="1"/><c r="A2"/>', ["A3"], '<c r="A1" i="1"/><c r="A2"/>'],
  ])("quitte la chaîne du calcul : %s", (_, before, cells, after) => {
    const values = Object.fromEntries(cells.map((cell) => [cell, nombre(5)]));
    const bytes = withChain(before);
    const found = edite(bytes, cellules(values));
    expect(chaine(found)).toBe(after);
    const changed = before === after ? [SHEET] : [SHEET, CHAIN];
    expect(changedMembers(bytes, found).sort()).toEqual([...changed].sort());
  });

  it("quitte la chaîne avec celles d'une autre feuille", () => {
    const bytes = withChain('<c r="A1" i="1"/><c r="A2"/><c r="A1" i="7"/><c r="A2"/>');
    const edits = [...cellules({ A1: nombre(1) }), ...cellules({ A1: nombre(1) }, "Autre")];
    expect(chaine(edite(bytes, edits))).toBe('<c r="A2" i="1"/><c r="A2" i="7"/>');
  });

  it("ne cherche pas une chaîne qui n'est pas là", () => {
    const parts = unzipSync(withChain('<c r="A1" i="1"/>'));
    const bytes = zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== CHAIN)));
    expect(changedMembers(bytes, edite(bytes, cellules({ A1: nombre(1) })))).toEqual([SHEET]);
  });

  it("étant la dernière, emporte la chaîne", () => {
    const bytes = withChain('<c r="A1" i="1"/>');
    expect(structureFaults(bytes)).toEqual(structureFaults(withChain('<c r="A2" i="1"/>')));
    const after = edite(bytes, cellules({ A1: nombre(1) }));
    expect(changedMembers(bytes, after)).toEqual([TYPES, RELATIONS, SHEET, CHAIN]);
    expect(() => partie(after, CHAIN)).toThrow();
    expect(partie(after, RELATIONS) + partie(after, TYPES)).not.toContain("calcChain");
    expect(structureFaults(after)).toEqual(structureFaults(bytes));
  });
});

describe("une formule dont d'autres cellules dépendent", () => {
  const shared = rowsOf([
    '><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v>',
    '><f t="shared" si="0"/><v>1</v>',
    "><v>3</v>",
  ]);

  it.each(['ref="A1:A2" si="0">B1+1</f>', 'si="0">B1+1</f>', 'ref="A1:A2" si="0"/>'])(
    "partagée, n'est pas remplacée : %s",
    (master) => {
      const rows = shared.replace('ref="A1:A2" si="0">B1+1</f>', master);
      expect(refus(file({ rows }), cellules({ A1: nombre(2) }))).toEqual({
        kind: "shared-formula",
        sheet: "Feuil1",
        cell: "A1",
      });
    },
  );

  it.each(['<f t="shared" si="0"/>', '<f t="shared" si="0"></f>'])(
    "partagée d'une autre cellule, est remplacée : %s",
    (child) => {
      const rows = shared.replace('<f t="shared" si="0"/>', child);
      expect(lignes(edite(file({ rows }), cellules({ A2: nombre(2) })))).toBe(
        rows.replace(`${child}<v>1</v>`, "<v>2</v>"),
      );
    },
  );

  it.each(["array", "dataTable"])("de type %s, n'est pas remplacée, ni ses résultats", (type) => {
    const rows = rowsOf([
      `><f t="${type}" ref="A1:A2">B1:B2</f><v>1</v>`,
      "><v>2</v>",
      "><v>3</v>",
    ]);
    for (const cell of ["A1", "A2"])
      expect(refus(file({ rows }), cellules({ [cell]: nombre(2) }))).toEqual({
        kind: "array-formula",
        sheet: "Feuil1",
        cell,
      });
    expect(lignes(edite(file({ rows }), cellules({ A3: nombre(4) })))).toContain("<v>4</v>");
  });
});

describe("le calcul à l'ouverture", () => {
  const parts = partsOf({ rows: rowsOf([f("A2*2"), "><v>3</v>"]) });
  const withProperties = (properties: string, after = "</sheets>"): Uint8Array =>
    zip({
      ...parts,
      [WORKBOOK]: strToU8(replaced(parts, WORKBOOK, "</sheets>", after + properties)),
    });
  const edits = cellules({ A2: nombre(4) });
  const demande = (bytes: Uint8Array): string =>
    /<\/sheets>.*(?=<\/workbook>)/.exec(partie(edite(bytes, edits), WORKBOOK))?.[0] ?? "";

  it.each([
    ["", '</sheets><calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr calcId="9"/>', '</sheets><calcPr calcId="9" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '</sheets><calcPr fullCalcOnLoad="1"/>'],
    ["<calcPr fullCalcOnLoad = 'false' />", "</sheets><calcPr fullCalcOnLoad = '1' />"],
    ['<calcPr fullCalcOnLoad="true"/>', '</sheets><calcPr fullCalcOnLoad="true"/>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><extLst/>',
      '</sheets><definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><extLst/>',
    ],
  ])("est demandé au classeur qui a « %s »", (properties, expected) => {
    expect(demande(withProperties(properties))).toBe(expected);
  });

  it("ne touche que le classeur, et pas s'il est déjà demandé", () => {
    const changed = (properties: string): string[] => {
      const bytes = withProperties(properties);
      return changedMembers(bytes, edite(bytes, edits));
    };
    expect(changed('<calcPr fullCalcOnLoad="1"/>')).toEqual([SHEET]);
    expect(changed("")).toEqual([WORKBOOK, SHEET]);
  });

  it("n'est pas demandé sans formule, ni si on ne le veut pas", () => {
    const without = file({ rows: rowsOf(["><v>1</v>", "><v>3</v>"]) });
    expect(changedMembers(without, edite(without, edits))).toEqual([SHEET]);
    const bytes = zip(parts);
    expect(changedMembers(bytes, edite(bytes, edits, { recalculate: false }))).toEqual([SHEET]);
  });

  it("n'est pas demandé pour les formules d'une mise en forme", () => {
    const after = '<extLst><ext><x14:f xmlns:x14="x">A1</x14:f></ext></extLst>';
    const without = file({ rows: rowsOf(["><v>1</v>", "><v>3</v>"]), after });
    expect(changedMembers(without, edite(without, edits))).toEqual([SHEET]);
  });

  it("n'est pas demandé quand rien n'est corrigé", () => {
    expect(edite(zip(parts), [])).toEqual(zip(parts));
  });

  it("est demandé quand la formule est sur une autre feuille", () => {
    const bytes = withChain('<c r="A1" i="7"/>');
    const values = { A1: nombre(1), A2: texte("") };
    expect(partie(edite(bytes, cellules(values)), WORKBOOK)).toContain('fullCalcOnLoad="1"');
  });
});
