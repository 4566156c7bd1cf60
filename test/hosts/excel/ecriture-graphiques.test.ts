import { useExcel, workbookOf, type Workbook } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { rapportOf } from "../../../src/report/rapport";
import { rapportClasseur } from "../../../src/report/rapport-classeur";
import { sourceDe } from "../../../src/report/rapport/source";
import { exampleRegister } from "../../../src/template";
import { controler } from "../../../src/validation/controle";
import type { Chart, SheetChart } from "../../../src/workbook/chart";
import type { GridSheet, WorkbookModel } from "../../../src/workbook/model";
import { registerIn } from "../../support/read-bytes";
import { jour } from "../../support/registre";
import { chart as sample, SAMPLES } from "../../support/sample-charts";

type Made = ReturnType<Workbook["sheet"]>["charts"][number];
const excel = useExcel();
jest.setTimeout(30_000);

const chartsIn = ({ sheets }: WorkbookModel): SheetChart[] =>
  sheets.flatMap((sheet) => (sheet.kind === "grid" ? (sheet.charts ?? []) : []));

/** `guess`: what Excel makes of the cells of a chart, otherwise than it should. */
async function ecrit(
  model: WorkbookModel,
  guess: (series: Made["series"]) => void = () => undefined,
): Promise<Workbook> {
  const workbook = workbookOf([{ name: "Feuil1" }]);
  workbook.listen((event) => {
    if (event.kind !== "sheet-added") return;
    const { charts } = event.sheet;
    charts.push = (made: Made) => {
      guess(made.series);
      return Array.prototype.push.call(charts, made);
    };
  });
  const { window } = await excel.start({ workbook });
  await window.Excel.run((context) => ecrireFeuilles(context, model));
  return workbook;
}

/** The figures that a chart of the workbook draws, from the cells that it draws them from. */
function dessine(workbook: Workbook, at: number) {
  const chart = workbook.sheets.flatMap(({ charts }) => charts)[at];
  return chart?.series.map(({ name, values, categories }) => ({
    name,
    values: workbook.user.values(values).flat(),
    categories: workbook.user.values(categories).flat(),
  }));
}

/** The same by hand: a stack has its categories as series. */
function attendu({ kind, series, categories }: Chart) {
  const shown = (value: number | undefined) => value ?? "";
  return kind === "stack"
    ? categories.map((name, at) => ({
        name,
        values: series.map(({ values }) => shown(values[at])),
        categories: series.map((one) => one.name),
      }))
    : series.map(({ name, values }) => ({
        name,
        values: categories.map((__, at) => shown(values[at])),
        categories,
      }));
}

it.each([false, true])("les graphiques du rapport ; édition interne : %s", async (interne) => {
  const controle = controler(
    registerIn(await writeWorkbook(exampleRegister())),
    jour("31/12/2025"),
  );
  const model = rapportClasseur(rapportOf(sourceDe(controle, 2025, interne)));
  const expected = chartsIn(model);
  expect(expected.length).toBeGreaterThan(3);
  const workbook = await ecrit(model);
  const made = workbook.sheets.flatMap(({ charts }) => charts);
  expect(made.map(({ name, title }) => [name, title.text])).toEqual(
    expected.map(({ chart }) => [chart.id, chart.title]),
  );
  expected.forEach(({ chart }, at) => {
    expect(dessine(workbook, at)).toEqual(attendu(chart));
  });
});

const months = sample({
  series: [
    { name: "2025", values: [12, undefined, 3] },
    { name: "2024", values: [10, 4, 7] },
  ],
});
const results = sample({ kind: "stack", series: [{ name: "2025", values: [18, undefined, 1] }] });

const KINDS = { columns: "ColumnClustered", bars: "BarClustered", stack: "BarStacked100" };

/** A sheet of one chart, its figures in A1 and the rows under it; what is not shown is no cell. */
function feuille(chart: Chart, more: Partial<SheetChart["data"]> = {}): WorkbookModel {
  const letters = "BCDE";
  const last = String(chart.categories.length + 1);
  const sheet: GridSheet = {
    kind: "grid",
    name: "Graphique",
    widths: [30, 10, 10],
    orientation: "portrait",
    rows: [
      {
        cells: [
          undefined,
          ...chart.series.map(({ name }) => ({ content: name, style: "header" as const })),
        ],
      },
      ...chart.categories.map((content, at) => ({
        cells: [
          { content, style: "cell" as const },
          ...chart.series.map(({ values }) =>
            values[at] === undefined
              ? undefined
              : ({ content: values[at], style: "cell" } as const),
          ),
        ],
      })),
    ],
    charts: [
      {
        chart,
        data: {
          sheet: "Graphique",
          categories: `$A$2:$A$${last}`,
          series: chart.series.map((_, at) => ({
            name: `$${letters.charAt(at)}$1`,
            values: `$${letters.charAt(at)}$2:$${letters.charAt(at)}$${last}`,
          })),
          ...more,
        },
        at: { column: 0, line: 12, columns: 3, lines: 10 },
      },
    ],
  };
  return { sheets: [sheet] };
}

const negatif = sample({ series: [{ name: "2025", values: [-1, 0, 2] }] });

it.each([
  ...SAMPLES.filter(({ categories }) => categories.length > 0).map((one) => [one.id, one]),
  ["une pile de deux années", { ...results, series: [results.series, results.series].flat() }],
  ["des chiffres sous zéro", negatif],
] as [string, Chart][])("%s : le même dessin que dans le fichier", async (_, chart) => {
  const workbook = await ecrit(feuille(chart));
  expect(dessine(workbook, 0)).toEqual(attendu(chart));
  const [made] = workbook.sheet("Graphique").charts;
  const look = Object.fromEntries(made?.look ?? []);
  expect(made?.type).toBe(KINDS[chart.kind]);
  expect(look).toMatchObject({
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: false,
    "legend/visible": chart.kind === "stack" || chart.series.length > 1,
    "axes/valueAxis/tickLabelPosition": "None",
  });
  expect(look["axes/categoryAxis/reversePlotOrder"]).toBe(
    chart.kind === "columns" ? undefined : true,
  );
  // Under zero, nothing holds the axis at zero.
  expect(look["axes/valueAxis/minimum"]).toBe(
    chart === negatif || chart.kind === "stack" ? undefined : 0,
  );
  // Rows 1 to 12, all of them as high as usual or set.
  const tops = Array.from(
    { length: 12 },
    (__, row) => workbook.sheet("Graphique").rowHeights.get(row) ?? 15,
  );
  expect(made?.place.top).toBe(tops.reduce((sum, one) => sum + one, 0));
  for (const one of made?.series ?? []) {
    expect(one.look.get("hasDataLabels")).toBe(true);
    expect(one.look.get("overlap")).toBe(chart.kind === "stack" ? 100 : 0);
    expect(one.look.get("format/fill/color")).toMatch(/^#[0-9A-F]{6}$/);
  }
});

it("une année seule se voit, celle d'avant n'est qu'un contour", async () => {
  const workbook = await ecrit(feuille(months));
  const [made] = workbook.sheet("Graphique").charts;
  expect(made?.series.map(({ look }) => look.get("format/fill/color"))).toEqual(
    ["#2F6EAF", "#FFFFFF"].slice(0, months.series.length),
  );
});

it("ce qu'une part trop étroite ne peut porter n'y est pas écrit", async () => {
  const chart: Chart = {
    ...results,
    categories: ["Emploi", "Formation", "Rien"],
    series: [{ name: "2025", values: [999, 1, 0] }],
  };
  const workbook = await ecrit(feuille(chart));
  const [made] = workbook.sheet("Graphique").charts;
  expect(made?.series.map(({ look }) => look.get("points/0/hasDataLabel"))).toEqual([
    undefined,
    false,
    false,
  ]);
});

it.each<[string, (series: Made["series"]) => void]>([
  ["une série de trop", (series) => series.push({ ...(series[0] as Made["series"][number]) })],
  ["une série de moins", (series) => series.pop()],
  ["d'autres noms", (series) => series.forEach((one) => (one.name = "?"))],
])("Excel a mal deviné (%s) : le graphique montre quand même ses chiffres", async (_, guess) => {
  expect(dessine(await ecrit(feuille(months), guess), 0)).toEqual(attendu(months));
});

it("un graphique sans rien à montrer n'est pas dessiné", async () => {
  const workbook = await ecrit(feuille(sample({ categories: [], series: [] })));
  expect(workbook.sheet("Graphique").charts).toEqual([]);
});

it("des cellules qui ne sont pas celles des chiffres sont une faute du programme", async () => {
  const model = feuille(months, { categories: "$A$2:$A$3" });
  await expect(ecrit(model)).rejects.toThrow("The cells of the chart");
});
