import { file, open, table, type Parts } from "./support";

const tablesOf = (parts: Parts): unknown => {
  const workbook = open(file(parts));
  return workbook.ok ? workbook.value.sheets[0]?.tables : workbook.error;
};

describe("tables", () => {
  it("have a header row, rows and columns", () => {
    expect(
      tablesOf({
        tables: { "t.xml": table("Paramètres", "B3:C9", ["Paramètre", "Valeur_x000a_ici"]) },
      }),
    ).toEqual([
      {
        name: "Paramètres",
        headerLine: 3,
        firstLine: 4,
        lastLine: 9,
        firstColumn: 1,
        lastColumn: 2,
        columnNames: ["Paramètre", "Valeur\nici"],
      },
    ]);
  });

  it("may have no header row, and a totals row that is left out", () => {
    expect(
      tablesOf({
        tables: { "t.xml": table("T", "A1:A9", ["a"], ' headerRowCount="0" totalsRowCount="1"') },
      }),
    ).toMatchObject([{ headerLine: undefined, firstLine: 1, lastLine: 8 }]);
  });

  it("come in the order of the sheet", () => {
    const after =
      '<mergeCells/><tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId1"/></tableParts>';
    const tables = { "a.xml": table("Un", "A1:A2", ["a"]), "b.xml": table("Deux", "C1:C2", ["c"]) };
    expect(tablesOf({ tables, after })).toMatchObject([{ name: "Deux" }, { name: "Un" }]);
  });

  it("come in that order in no time, whatever else stands there", () => {
    const after =
      `<odd a="${"tablePart ".repeat(6_000)}"/>` +
      '<tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId1"/></tableParts>' +
      `<extLst>${"<ext/>".repeat(20_000)}</extLst>`;
    const tables = { "a.xml": table("Un", "A1:A2", ["a"]), "b.xml": table("Deux", "C1:C2", ["c"]) };
    expect(tablesOf({ tables, after })).toMatchObject([{ name: "Deux" }, { name: "Un" }]);
  });

  it("that lie about where they are are damage of their sheet", () => {
    expect(tablesOf({ tables: { "t.xml": table("T", "nulle part", ["a"]) } })).toEqual({
      kind: "damaged",
      sheet: "Feuil1",
    });
  });
});

describe("the head of a sheet", () => {
  it("is the texts of some of its lines, in any column", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Titre</t></is></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>Réf.</t></is></c><c r="B4"><v>3</v></c><c r="XFD4" t="inlineStr"><is><t>Loin</t></is></c></row>' +
      '<row r="9"><c r="A9" t="inlineStr"><is><t>Plus bas</t></is></c></row>';
    const workbook = open(file({ rows }));
    const head = workbook.ok ? workbook.value.sheets[0]?.head(2, 8) : undefined;
    expect(head).toEqual({
      ok: true,
      value: [
        { line: 4, column: 0, text: "Réf." },
        { line: 4, column: 16_383, text: "Loin" },
      ],
    });
  });
});
