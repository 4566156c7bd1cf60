import { strToU8 } from "fflate";
import type { Edit } from "../../../../src/hosts/xlsx/edit";
import { changedMembers } from "../../../support/zip-members";
import { cellsOf, file, relationships, table, worksheet, type Parts } from "../support";
import { cellules, date, edite, ligne, lignes, nombre, partie, refus, texte } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/t.xml";

const t = (text: string): string => ` t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row r="2"><c r="B2"${t("Réf.")}<c r="C2"${t("Le")}<c r="D2"${t("Double")}</row>`;
const first = `<row r="3"><c r="B3" s="2"${t("S-1")}<c r="C3" s="1"><v>45728</v></c><c r="D3"><f>T[[#This Row],[Le]]*2</f></c></row>`;

/** A table of B to D with a calculated column, and its filter. */
const tableau = (ref: string, { formula = "T[[#This Row],[Le]]*2", more = "" } = {}): string =>
  table("T", ref, ["Réf.", "Le", "Double"], more)
    .replace("<tableColumns>", `<autoFilter ref="${ref}"/><tableColumns>`)
    .replace(
      ' name="Double"/>',
      ` name="Double"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`,
    );

const parts = (ref: string, rows: string, more: Partial<Parts> = {}): Parts => ({
  rows,
  styles: [0, 14, 0],
  tables: { "t.xml": tableau(ref) },
  after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  ...more,
});

const ajout = ligne([texte("S-2"), date(45_729)]);
const ajoutee = (line: number): string =>
  `<row r="${String(line)}"><c r="B${String(line)}" s="2"${t("S-2")}` +
  `<c r="C${String(line)}" s="1"><v>45729</v></c>` +
  `<c r="D${String(line)}"><f>T[[#This Row],[Le]]*2</f></c></row>`;

describe("une ligne ajoutée à un tableau", () => {
  const before = file(parts("B2:D3", head + first));
  const after = edite(before, [ajout], { recalculate: false });

  it("suit la dernière, avec ses styles et la formule de sa colonne", () => {
    expect(lignes(after)).toBe(head + first + ajoutee(4));
  });

  it("agrandit le tableau et son filtre, et ne change rien d'autre", () => {
    expect(partie(after, TABLE)).toBe(tableau("B2:D4"));
    expect(changedMembers(before, after)).toEqual([SHEET, TABLE]);
  });

  it("laisse vide ce qui n'est pas donné, avec son style", () => {
    expect(lignes(edite(before, [ligne([undefined, date(1)])]))).toContain(
      '<row r="4"><c r="B4" s="2"/><c r="C4" s="1"><v>1</v></c><c r="D4"><f>',
    );
  });

  it("prend une valeur donnée plutôt que la formule", () => {
    const values = [texte("S-2"), undefined, nombre(9)];
    expect(lignes(edite(before, [ligne(values)]))).toContain('<c r="D4"><v>9</v></c>');
  });

  it("est suivie d'une autre, et d'une cellule corrigée", () => {
    const edits = [ajout, ...cellules({ B3: texte("S-0") }), ajout];
    expect(lignes(edite(before, edits))).toBe(
      head + first.replace("S-1", "S-0") + ajoutee(4) + ajoutee(5),
    );
    expect(partie(edite(before, edits), TABLE)).toBe(tableau("B2:D5"));
  });

  it("passe par-dessus des cellules vides qui ont un style", () => {
    const styled =
      '<row r="4" ht="20"><c r="A4"><v>7</v></c><c r="C4" s="2"/><c r="D4" s="2"/></row>';
    const found = edite(file(parts("B2:D3", head + first + styled)), [ajout]);
    expect(lignes(found)).toBe(
      head + first + ajoutee(4).replace('<row r="4">', '<row r="4" ht="20"><c r="A4"><v>7</v></c>'),
    );
  });

  it("perd le style des cellules sur lesquelles elle passe, où celle du dessus n'en a pas", () => {
    const plain = first.replace('<c r="B3" s="2"', '<c r="B3"');
    const styled = '<row r="4"><c r="B4" s="2"/></row>';
    const found = edite(file(parts("B2:D3", head + plain + styled)), [ligne([])]);
    expect(lignes(found)).toContain('<row r="4"><c r="B4"/><c r="C4" s="1"/><c r="D4"><f>');
  });

  it("entre dans la chaîne du calcul avec sa formule", () => {
    const chain = (links: string): string =>
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${links}</calcChain>`;
    const others = {
      "xl/calcChain.xml": strToU8(chain('<c r="D3" i="1"/>')),
      "xl/_rels/workbook.xml.rels": strToU8(
        relationships([
          ["worksheet", "worksheets/sheet1.xml"],
          ["sharedStrings", "sharedStrings.xml"],
          ["styles", "styles.xml"],
          ["calcChain", "calcChain.xml"],
        ]),
      ),
    };
    const bytes = file(parts("B2:D3", head + first, { others }));
    const links = (edits: readonly Edit[]): string =>
      partie(edite(bytes, edits), "xl/calcChain.xml");
    expect(links([ajout, ajout])).toBe(
      chain('<c r="D3" i="1"/><c r="D4" i="1"/><c r="D5" i="1"/>'),
    );
    expect(links([ajout, ...cellules({ D3: nombre(1) })])).toBe(chain('<c r="D4" i="1"/>'));
  });

  it("agrandit l'étendue que dit la feuille", () => {
    const sheet = worksheet(head + first, parts("", "").after).replace(
      "<sheetData>",
      '<dimension ref="B2:D3"/><sheetData>',
    );
    const found = edite(file(parts("B2:D3", "", { sheet })), [ajout]);
    expect(partie(found, SHEET)).toContain('<dimension ref="B2:D4"/>');
  });

  it("remplit la ligne vide d'un tableau neuf, qui ne grandit pas", () => {
    const empty = '<row r="3"><c r="B3" s="2"/><c r="D3"><f>T[[#This Row],[Le]]*2</f></c></row>';
    const bytes = file(parts("B2:D3", head + empty));
    const found = edite(bytes, [ajout], { recalculate: false });
    expect(lignes(found)).toBe(
      head +
        empty.replace(
          '<c r="B3" s="2"/>',
          `<c r="B3" s="2"${t("S-2")}<c r="C3" s="3"><v>45729</v></c>`,
        ),
    );
    expect(changedMembers(bytes, found)).toEqual(["xl/styles.xml", SHEET]);
    expect(partie(edite(bytes, [ajout, ajout]), TABLE)).toBe(tableau("B2:D4"));
  });

  it("remplit la ligne d'un tableau qu'Excel a vidé", () => {
    const tables = { "t.xml": tableau("B2:D3", { more: ' insertRow="1"' }) };
    const found = edite(file(parts("B2:D3", head, { tables })), [ligne([texte("S-1")])]);
    expect(lignes(found)).toBe(head + `<row r="3"><c r="B3"${t("S-1")}</row>`);
    expect(partie(found, TABLE)).toBe(tableau("B2:D3", { more: ' insertRow="0"' }));
  });

  it("remplit une ligne dont les textes sont vides, même au-dessus de totaux", () => {
    const empty = `<row r="3"><c r="B3"${t("")}</row>`;
    const tables = { "t.xml": tableau("B2:D4", { more: ' totalsRowCount="1"' }) };
    const found = edite(file(parts("B2:D4", head + empty, { tables })), [ligne([texte("S-1")])]);
    expect(lignes(found)).toBe(head + `<row r="3"><c r="B3"${t("S-1")}</row>`);
  });

  it("est dans le tableau qui a le nom de la feuille, s'il y en a plusieurs", () => {
    const other = table("Feuil1", "F2:F2", ["Note"]).replace('id="1"', 'id="2"');
    const bytes = file(
      parts("B2:D3", head.replace("</row>", `<c r="F2"${t("Note")}</row>`) + first, {
        tables: { "t.xml": tableau("B2:D3"), "u.xml": other },
        after:
          '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
      }),
    );
    const found = edite(bytes, [ligne([texte("ici")])]);
    expect(partie(found, "xl/tables/u.xml")).toContain('ref="F2:F3"');
    expect(lignes(found)).toContain(`</c><c r="F3"${t("ici")}</row>`);
  });
});

describe("la formule d'une colonne calculée", () => {
  const repetee = (formula: string): boolean => {
    const tables = { "t.xml": tableau("B2:D3", { formula }) };
    const after = edite(file(parts("B2:D3", head + first, { tables })), [ajout]);
    return lignes(after).includes(`<c r="D4"><f>${formula}</f></c>`);
  };

  it.each([
    "T[[#This Row],[Le]]*2",
    "T[[#This Row],[l''âge &lt; 3]]&amp;\"A1\"",
    "SUM('Feuille 1'!$B$3,C$3,$C$2:$C$9)",
    "LOG10(T[[#This Row],[Le]])",
    "SUM($1:$3)",
    "ROW()/1000000",
    "taux2025_a*2",
  ])("est répétée : %s", (formula) => {
    expect(repetee(formula)).toBe(true);
  });

  it("n'est pas répétée si elle remplit plusieurs cellules", () => {
    const array = tableau("B2:D3").replace("Formula>", 'Formula array="1">');
    const bytes = file(parts("B2:D3", head + first, { tables: { "t.xml": array } }));
    expect(lignes(edite(bytes, [ajout]))).not.toContain("D4");
  });

  it.each(["C3*2", "SUM($C3)", "'Feuille 1'!B3", "Feuil1!AB12", "SUM(2:3)", "SUM($C$2:C3)"])(
    "n'est pas répétée si elle dépend de sa place : %s",
    (formula) => {
      expect(repetee(formula)).toBe(false);
    },
  );
});

describe("une ligne ajoutée à une feuille sans tableau", () => {
  const rows = `<row r="1"><c r="A1"${t("Titre")}</row><row r="3"><c r="A3"${t("Réf.")}<c r="B3"${t("Le")}</row>`;
  const data = `<row r="4"><c r="A4"${t("S-1")}</row><row r="9"><c r="B9" s="2"/><c r="H9"><v>1</v></c></row>`;

  it("suit la dernière qui a quelque chose dans ses colonnes", () => {
    const before = file({ rows: rows + data, styles: [0, 14] });
    const after = edite(before, [ajout, ajout]);
    expect(cellsOf(after)).toEqual([
      ["A1", "text", "Titre"],
      ["A3", "text", "Réf."],
      ["B3", "text", "Le"],
      ["A4", "text", "S-1"],
      ["A5", "text", "S-2"],
      ["B5", "dateNumber", 45_729],
      ["A6", "text", "S-2"],
      ["B6", "dateNumber", 45_729],
      ["H9", "number", 1],
    ]);
  });

  it("n'a pas de place sans en-tête", () => {
    expect(refus(file({ rows: "" }), [ajout])).toEqual({ kind: "no-header", sheet: "Feuil1" });
  });

  it("n'a pas de place sous la dernière ligne d'une feuille", () => {
    const last = `<row r="1048576"><c r="A1048576"${t("fin")}</row>`;
    expect(refus(file({ rows: last }), [ajout])).toEqual({ kind: "sheet-full", sheet: "Feuil1" });
  });
});

describe("une ligne qui ne peut être ajoutée", () => {
  const problem = (kind: string, cell?: string): unknown =>
    cell === undefined ? { kind, sheet: "Feuil1" } : { kind, sheet: "Feuil1", cell };

  it("sous la dernière ligne d'une feuille", () => {
    const last = (row: string): string =>
      row.replace(/(?<=r="[B-D]?)[23]/g, (n) => `104857${n === "2" ? 5 : 6}`);
    const bytes = file(parts("B1048575:D1048576", last(head) + last(first)));
    expect(refus(bytes, [ajout])).toEqual(problem("sheet-full"));
  });

  it("sous des totaux", () => {
    const tables = { "t.xml": tableau("B2:D4", { more: ' totalsRowCount="1"' }) };
    const bytes = file(parts("B2:D4", head + first, { tables }));
    expect(refus(bytes, [ajout])).toEqual(problem("totals-row"));
  });

  it.each([
    ["une note", `<row r="4"><c r="C4"${t("note")}</row>`],
    ["une formule sans résultat", '<row r="4"><c r="D4"><f>1+1</f></c></row>'],
  ])("là où il y a déjà %s", (_, row) => {
    expect(refus(file(parts("B2:D3", head + first + row)), [ajout])).toEqual(
      problem("occupied", "B4"),
    );
  });

  it("là où il y a un autre tableau, même vide", () => {
    const other = table("U", "C4:C5", ["Note"], ' headerRowCount="0"').replace('id="1"', 'id="2"');
    const tables = { "t.xml": tableau("B2:D3"), "u.xml": other };
    const after =
      '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>';
    const bytes = file(parts("B2:D3", head + first, { tables, after }));
    expect(refus(bytes, [ajout])).toEqual(problem("occupied", "C4"));
  });

  it("là où des cellules sont fusionnées", () => {
    const after = `<mergeCells count="1"><mergeCell ref="A4:C4"/></mergeCells>`;
    const bytes = file(parts("B2:D3", head + first, { after }));
    expect(refus(bytes, [ajout])).toEqual(problem("merged-cell", "B4"));
  });

  it("quand elle a plus de valeurs que le tableau de colonnes", () => {
    const values = Array.from({ length: 4 }, () => nombre(1));
    expect(refus(file(parts("B2:D3", head + first)), [ligne(values)])).toEqual(
      problem("too-many-values"),
    );
  });

  it("quand une autre correction veut la même cellule", () => {
    const edits = [ajout, ...cellules({ B4: texte("autre") })];
    expect(refus(file(parts("B2:D3", head + first)), edits)).toEqual(problem("edited-twice", "B4"));
  });
});
