import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import * as XLSX from "@e965/xlsx";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import type { Chart, SheetChart } from "../../../src/workbook/chart";
import type { GridCell, GridSheet, WorkbookModel } from "../../../src/workbook/model";
import { convert, itWithLibreOffice } from "../../support/libreoffice";
import { structureFaults } from "../../support/xlsx-structure";
import {
  childOf,
  childrenOf,
  descendantsOf,
  parseXml,
  textOf,
  type XmlElement,
} from "../../support/xlsx-structure/xml";

const DATA = "Données de l'année";

const months: Chart = {
  id: "mois",
  kind: "columns",
  title: 'Stages <commencés> & « l\'an "dernier" »',
  sentence: "En juillet, le chiffre n'est pas montré & <rien> n'est dessiné.",
  format: "count",
  categories: ["mai", "juin", "juillet", "août"],
  series: [
    { name: "2025", values: [12, 0, undefined, 3] },
    { name: "2024", values: [10, 4, 7, undefined] },
  ],
};

const trades: Chart = {
  ...months,
  id: "metiers",
  kind: "bars",
  title: "Métiers",
  format: "hours",
  categories: ["Commis de cuisine", "Agent d'entretien des espaces verts"],
  series: [{ name: "2025", values: [1842.6, 76] }],
};

const results: Chart = {
  ...months,
  id: "issues",
  kind: "stack",
  title: "Issues",
  categories: ["Emploi", "Formation", "Interrompu", "Sans suite", "Inconnu"],
  series: [{ name: "2025", values: [18, 27, undefined, 1, 0] }],
};

/** The data of charts, one under the other, each under its names; a value not shown is no cell. */
function dataOf(charts: readonly Chart[], name = DATA): [GridSheet, SheetChart["data"][]] {
  const rows: { cells: (GridCell | undefined)[] }[] = [];
  const places = charts.map(({ categories, series }) => {
    const first = rows.length + 2;
    const last = rows.length + 1 + categories.length;
    rows.push({ cells: [undefined, ...series.map((one) => cellOf(one.name))] });
    categories.forEach((category, at) => {
      rows.push({ cells: [cellOf(category), ...series.map(({ values }) => cellOf(values[at]))] });
    });
    const range = (letter: string): string =>
      `$${letter}$${String(first)}:$${letter}$${String(last)}`;
    return {
      sheet: name,
      categories: range("A"),
      series: series.map((_, at) => ({
        name: `$${"BC".charAt(at)}$${String(first - 1)}`,
        values: range("BC".charAt(at)),
      })),
    };
  });
  return [grid(name, { rows }), places];
}

const cellOf = (content: string | number | undefined): GridCell | undefined =>
  content === undefined ? undefined : { content, style: "cell" };

const grid = (name: string, more: Partial<GridSheet> = {}): GridSheet => ({
  kind: "grid",
  name,
  widths: [40, 12, 12],
  rows: [],
  orientation: "portrait",
  ...more,
});

const at = (line: number): SheetChart["at"] => ({ column: 0, line, columns: 3, lines: 14 });

/** A sheet of charts, and that of their data. */
function drawn(charts: readonly Chart[], more: Partial<GridSheet> = {}): WorkbookModel {
  const [data, places] = dataOf(charts);
  const placed = charts.map((chart, place) => ({
    chart,
    data: places[place] as SheetChart["data"],
    at: at(place * 15),
  }));
  return { sheets: [grid("Rapport", { charts: placed, ...more }), data] };
}

async function partsOf(model: WorkbookModel): Promise<Map<string, XmlElement>> {
  const bytes = Object.entries(unzipSync(await writeWorkbook(model))).filter(
    ([name]) => !name.endsWith("/"),
  );
  return new Map(bytes.map(([name, content]) => [name, parseXml(strFromU8(content))]));
}

const chartOf = async (chart: Chart): Promise<XmlElement> =>
  (await partsOf(drawn([chart]))).get("xl/charts/chart1.xml") as XmlElement;

const textsOf = (root: XmlElement | undefined, name: string): string[] =>
  descendantsOf(root, name).map(textOf);

const valOf = (root: XmlElement | undefined, ...path: string[]): string | undefined =>
  childOf(root, ...path)?.attributes["val"];

/** The points of a cache by their places; what has none is undefined. */
function cacheOf(holder: XmlElement | undefined): (string | undefined)[] {
  const [cache] = [...descendantsOf(holder, "strCache"), ...descendantsOf(holder, "numCache")];
  const found = new Map(
    childrenOf(cache, "pt").map((point) => [point.attributes["idx"], textOf(point)]),
  );
  return Array.from({ length: Number(valOf(cache, "ptCount")) }, (_, place) =>
    found.get(String(place)),
  );
}

/** What the cells hold that a formula names, as another reader finds them; an empty one is undefined. */
function cellsAt(workbook: XLSX.WorkBook, formula: string): (string | undefined)[] {
  const [, quoted = "", range = ""] = /^'((?:[^']|'')*)'!(.*)$/.exec(formula) ?? [];
  const sheet = workbook.Sheets[quoted.replace(/''/g, "'")] as XLSX.WorkSheet;
  const { s, e } = XLSX.utils.decode_range(range.replace(/\$/g, ""));
  const cells = [];
  for (let c = s.c; c <= e.c; c += 1)
    for (let r = s.r; r <= e.r; r += 1) {
      const cell = sheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
      cells.push(cell?.v === undefined ? undefined : String(cell.v));
    }
  return cells;
}

const three = [months, trades, results];

describe("les graphiques d'un classeur", () => {
  it("ajoute les parties, leurs relations et leurs types", async () => {
    const parts = await partsOf(drawn(three));
    expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const targets = (name: string): unknown[] =>
      childrenOf(parts.get(name), "Relationship").map(({ attributes }) => attributes["Target"]);
    expect(targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(["../drawings/drawing1.xml"]);
    expect(targets("xl/drawings/_rels/drawing1.xml.rels")).toEqual([
      "../charts/chart1.xml",
      "../charts/chart2.xml",
      "../charts/chart3.xml",
    ]);
    const types = childrenOf(parts.get("[Content_Types].xml"), "Override").filter(
      ({ attributes }) => /chart|drawing/.test(attributes["PartName"] ?? ""),
    );
    expect(types.length).toBe(4);
  });

  it("n'a rien qu'Excel réparerait", async () => {
    const link = { text: "Voir", file: "autre.xlsx", sheet: "Stages", cell: "A1" };
    const rows = [{ cells: [{ content: link, style: "cell" as const }] }];
    const model = drawn(three, { rows, headerLine: 1 });
    const names = [{ name: "total_2025", sheet: DATA, cell: "B2" }];
    expect(structureFaults(await writeWorkbook({ ...model, names }))).toEqual([]);
    for (const chart of three)
      expect(structureFaults(await writeWorkbook(drawn([chart])))).toEqual([]);
  });

  it("met le dessin à sa place dans la feuille, après le pied de page", async () => {
    const sheet = (await partsOf(drawn([months]))).get("xl/worksheets/sheet1.xml");
    expect(sheet?.children.map(({ name }) => name).slice(-2)).toEqual(["headerFooter", "drawing"]);
  });

  it("garde en mémoire ce que disent les cellules, et renvoie à elles", async () => {
    const model = drawn(three);
    const workbook = XLSX.read(await writeWorkbook(model));
    const parts = await partsOf(model);
    const holders = [...parts]
      .filter(([name]) => name.startsWith("xl/charts/"))
      .flatMap(([, root]) => descendantsOf(root, "ser"))
      .flatMap(({ children }) => children.filter(({ name }) => /^(tx|cat|val)$/.test(name)));
    expect(holders.length).toBe(3 * (2 + 1 + 5));
    for (const holder of holders) {
      const [formula = ""] = textsOf(holder, "f");
      expect(cacheOf(holder)).toEqual(cellsAt(workbook, formula));
    }
  });

  it("dessine toutes les catégories et toutes les valeurs de chaque série", async () => {
    const series = descendantsOf(await chartOf(months), "ser");
    expect(series.map((one) => cacheOf(childOf(one, "tx")))).toEqual([["2025"], ["2024"]]);
    expect(series.map((one) => cacheOf(childOf(one, "cat")))).toEqual([
      months.categories,
      months.categories,
    ]);
    expect(series.map((one) => cacheOf(childOf(one, "val")))).toEqual([
      ["12", "0", undefined, "3"],
      ["10", "4", "7", undefined],
    ]);
  });

  it("ne dessine rien à la place d'une valeur qui n'est pas montrée, ni 0", async () => {
    for (const hidden of [undefined, NaN, Infinity]) {
      const series = [{ name: "2025", values: [1, hidden, 0, 3] }];
      const root = await chartOf({ ...months, series });
      const cache = descendantsOf(root, "numCache")[0];
      expect(valOf(cache, "ptCount")).toBe("4");
      expect(childrenOf(cache, "pt").map(({ attributes }) => attributes["idx"])).toEqual([
        "0",
        "2",
        "3",
      ]);
      expect(valOf(root, "chart", "dispBlanksAs")).toBe("gap");
    }
  });

  it("fait une barre de 100 % dont les parts sont les catégories", async () => {
    const root = await chartOf(results);
    const bar = childOf(root, "chart", "plotArea", "barChart");
    expect([valOf(bar, "grouping"), valOf(bar, "overlap"), valOf(bar, "barDir")]).toEqual([
      "percentStacked",
      "100",
      "bar",
    ]);
    const series = childrenOf(bar, "ser");
    expect(series.map((one) => cacheOf(childOf(one, "tx"))[0])).toEqual(results.categories);
    expect(series.map((one) => cacheOf(childOf(one, "val")))).toEqual([
      ["18"],
      ["27"],
      [undefined],
      ["1"],
      ["0"],
    ]);
    expect(series.map((one) => textsOf(childOf(one, "val"), "f")[0])).toEqual(
      [2, 3, 4, 5, 6].map((line) => `'Données de l''année'!$B$${String(line)}`),
    );
  });

  it("tait dans une barre le chiffre d'une part trop étroite", async () => {
    const series = [{ name: "2025", values: [500, 480, undefined, 1, 0] }];
    const taken = descendantsOf(await chartOf({ ...results, series }), "ser").map((one) =>
      valOf(childOf(one, "dLbls", "dLbl"), "delete"),
    );
    expect(taken).toEqual([undefined, undefined, undefined, "1", "1"]);
  });

  it("met une barre de 100 % par année, l'une sous l'autre", async () => {
    const series = [...results.series, { name: "2024", values: [10, 20, 5, 1, 2] }];
    const root = await chartOf({ ...results, series });
    const [first] = descendantsOf(root, "ser");
    expect(textsOf(childOf(first, "val"), "f")).toEqual([
      "('Données de l''année'!$B$2,'Données de l''année'!$C$2)",
    ]);
    expect(cacheOf(childOf(first, "cat"))).toEqual(["2025", "2024"]);
    expect(cacheOf(childOf(first, "val"))).toEqual(["18", "10"]);
  });

  it("met la première catégorie en haut des barres couchées", async () => {
    const orientation = async (chart: Chart): Promise<unknown> =>
      valOf(await chartOf(chart), "chart", "plotArea", "catAx", "scaling", "orientation");
    expect(await orientation(trades)).toBe("maxMin");
    expect(await orientation(months)).toBe("minMax");
  });

  it("n'a une légende que s'il y a deux séries ou des parts", async () => {
    const legends = [];
    for (const chart of three)
      legends.push(childOf(await chartOf(chart), "chart", "legend") !== undefined);
    expect(legends).toEqual([true, false, true]);
  });

  it.each([
    ["count", 7, "#,##0"],
    ["hours", 7.6, '#,##0.0# "h"'],
    ["hours", 7, '#,##0 "h"'],
    ["money", 7.5, '#,##0.00 "€"'],
    ["money", 7, '#,##0 "€"'],
    ["share", 0.5, "0 %"],
  ] as const)("écrit les chiffres %s, comme %d, en %s", async (format, value, code) => {
    const series = [{ name: "2025", values: [value, undefined, value, value] }];
    const root = await chartOf({ ...months, format, series });
    const label = childOf(descendantsOf(root, "ser")[0], "dLbls");
    expect(childOf(label, "numFmt")?.attributes["formatCode"]).toBe(code);
    expect(textsOf(root, "formatCode")).toEqual([code]);
    expect(valOf(label, "showVal")).toBe("1");
  });

  it("met debout les chiffres qui se toucheraient", async () => {
    const turned = async (values: number[]): Promise<unknown> => {
      const chart = { ...months, format: "money" as const, series: [{ name: "2025", values }] };
      const [one] = descendantsOf(await chartOf(chart), "ser");
      return childOf(one, "dLbls", "txPr", "bodyPr")?.attributes["rot"];
    };
    expect(await turned([1, 2, 3, 4])).toBeUndefined();
    expect(await turned([1, 2, 3, 4_000_000_000.25])).toBe("-5400000");
  });

  it("part de zéro, sauf s'il y a moins que rien", async () => {
    const least = async (value: number): Promise<unknown> =>
      valOf(
        await chartOf({ ...trades, series: [{ name: "2025", values: [5, value] }] }),
        ...["chart", "plotArea", "valAx", "scaling", "min"],
      );
    expect([await least(4), await least(-4)]).toEqual(["0", undefined]);
  });

  it("garde les signes d'un titre, et dit le graphique en une phrase", async () => {
    const parts = await partsOf(drawn([months]));
    const title = childOf(parts.get("xl/charts/chart1.xml"), "chart", "title");
    expect(textsOf(title, "t")).toEqual([months.title]);
    const frame = descendantsOf(parts.get("xl/drawings/drawing1.xml"), "cNvPr")[0];
    expect(frame?.attributes).toEqual({ id: "2", name: months.title, descr: months.sentence });
  });

  it("laisse de côté ce qu'aucun fichier ne peut garder", async () => {
    const chart = {
      ...months,
      title: "Un\u0001 titre\uffff",
      categories: ["a\u0002", "b", "", "d"],
    };
    const root = await chartOf(chart);
    expect(textsOf(childOf(root, "chart", "title"), "t")).toEqual(["Un titre"]);
    expect(cacheOf(descendantsOf(root, "cat")[0])).toEqual(["a", "b", undefined, "d"]);
  });

  it("place le graphique sur les cellules demandées", async () => {
    const drawing = (await partsOf(drawn([months, trades]))).get("xl/drawings/drawing1.xml");
    const anchors = childrenOf(drawing, "twoCellAnchor").map((anchor) =>
      ["from", "to"].map((end) =>
        ["col", "row"].map((name) => Number(textOf(childOf(anchor, end, name)))),
      ),
    );
    expect(anchors).toEqual([
      [
        [0, 0],
        [3, 14],
      ],
      [
        [0, 15],
        [3, 29],
      ],
    ]);
  });

  it("donne un dessin à chaque feuille qui a des graphiques", async () => {
    const [one] = drawn([months, trades]).sheets;
    const [data, [place]] = dataOf([results], `Coûts & "frais"`);
    const chart = { chart: results, data: place as SheetChart["data"], at: at(2) };
    const sheets = [
      ...drawn([months, trades]).sheets,
      data,
      grid("Vide"),
      grid("Suite", { charts: [chart] }),
    ];
    expect(one?.kind).toBe("grid");
    const parts = await partsOf({ sheets });
    const second = parts.get("xl/drawings/_rels/drawing2.xml.rels");
    expect(
      childrenOf(second, "Relationship").map(({ attributes }) => attributes["Target"]),
    ).toEqual(["../charts/chart3.xml"]);
    expect(descendantsOf(parts.get("xl/worksheets/sheet5.xml"), "drawing").length).toBe(1);
    expect(descendantsOf(parts.get("xl/worksheets/sheet4.xml"), "drawing").length).toBe(0);
    expect(structureFaults(await writeWorkbook({ sheets }))).toEqual([]);
  });

  it("tient même dans une place minuscule", async () => {
    const model = drawn(three);
    const sheets = model.sheets.map((sheet) =>
      sheet.kind === "grid" && sheet.charts
        ? {
            ...sheet,
            charts: sheet.charts.map((one) => ({
              ...one,
              at: { column: 1, line: 1, columns: 1, lines: 1 },
            })),
          }
        : sheet,
    );
    const parts = await partsOf({ sheets });
    const places = [...parts.values()].flatMap((root) =>
      ["x", "y", "w", "h"].flatMap((name) =>
        descendantsOf(root, "manualLayout").map((layout) => Number(valOf(layout, name))),
      ),
    );
    expect(places.length).toBe(8);
    for (const place of places) expect(place > 0 && place < 1).toBe(true);
  });

  it("refuse des cellules qui ne sont pas celles des chiffres", async () => {
    const model = drawn([{ ...months, categories: ["mai"] }]);
    const sheets = model.sheets.map((sheet) =>
      sheet.kind === "grid" && sheet.charts
        ? { ...sheet, charts: sheet.charts.map((one) => ({ ...one, chart: months })) }
        : sheet,
    );
    await expect(writeWorkbook({ sheets })).rejects.toThrow("mois");
  });

  it("a les mêmes octets à chaque fois", async () => {
    expect(await writeWorkbook(drawn(three))).toEqual(await writeWorkbook(drawn(three)));
  });

  it("laisse lire le classeur par exceljs", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeWorkbook(drawn(three))) as never);
    expect(workbook.getWorksheet(DATA)?.getCell("B2").value).toBe(12);
  });

  itWithLibreOffice("s'ouvre et s'imprime", async () => {
    const pdf = convert(await writeWorkbook(drawn(three)), "pdf");
    expect(strFromU8(pdf.slice(0, 5), true)).toBe("%PDF-");
    const workbook = XLSX.read(convert(await writeWorkbook(drawn(three)), "xlsx"), {
      bookFiles: true,
    }) as XLSX.WorkBook & { keys: string[] };
    expect(workbook.keys.filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBe(3);
  });
});

describe("les noms de cellules", () => {
  const names = [
    { name: "total_2025", sheet: DATA, cell: "B2" },
    { name: "total_2024", sheet: DATA, cell: "$C$2" },
  ];
  const definedIn = async (model: WorkbookModel): Promise<(string | undefined)[][]> =>
    descendantsOf((await partsOf(model)).get("xl/workbook.xml"), "definedName").map((name) => [
      name.attributes["name"],
      textOf(name),
    ]);
  const own = [
    ["total_2025", "'Données de l''année'!$B$2"],
    ["total_2024", "'Données de l''année'!$C$2"],
  ];

  it("mènent à une seule cellule", async () => {
    expect(await definedIn({ ...drawn([months]), names })).toEqual(own);
    const workbook = XLSX.read(await writeWorkbook({ ...drawn([months]), names }));
    expect(workbook.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual(own);
  });

  it("vont avec les titres imprimés, même d'une feuille qui a une apostrophe", async () => {
    const { sheets } = drawn([months]);
    const model = { names, sheets: sheets.map((sheet) => ({ ...sheet, headerLine: 1 })) };
    expect(await definedIn(model)).toEqual([
      ["_xlnm.Print_Titles", "'Rapport'!$1:$1"],
      ["_xlnm.Print_Titles", "'Données de l''année'!$1:$1"],
      ...own,
    ]);
    expect(structureFaults(await writeWorkbook(model))).toEqual([]);
  });

  it("n'ajoutent rien quand il n'y en a pas", async () => {
    expect(await definedIn(drawn([months]))).toEqual([]);
    const { children } = (await partsOf(drawn([months]))).get("xl/workbook.xml") as XmlElement;
    expect(children.map(({ name }) => name)).not.toContain("definedNames");
  });
});
