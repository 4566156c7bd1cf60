import { useExcel } from "../../host";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { rapportOf } from "../../../src/report/rapport";
import { rapportClasseur } from "../../../src/report/rapport-classeur";
import { sourceDe } from "../../../src/report/rapport/source";
import { exampleRegister } from "../../../src/template";
import { controler } from "../../../src/validation/controle";
import type { Chart, SheetChart } from "../../../src/workbook/chart";
import type { WorkbookModel } from "../../../src/workbook/model";
import { registerIn } from "../../support/read-bytes";
import { jour } from "../../support/registre";
import { chart as sample, SAMPLES } from "../../support/sample-charts";
import { attendu, dessine, dessiner, feuille, months, results } from "./ecriture-dessin";

const excel = useExcel();
jest.setTimeout(30_000);

const chartsIn = ({ sheets }: WorkbookModel): SheetChart[] =>
  sheets.flatMap((sheet) => (sheet.kind === "grid" ? (sheet.charts ?? []) : []));

it.each([false, true])("les graphiques du rapport ; édition interne : %s", async (interne) => {
  const controle = controler(
    registerIn(await writeWorkbook(exampleRegister())),
    jour("31/12/2025"),
  );
  const model = rapportClasseur(rapportOf(sourceDe(controle, 2025, interne)));
  const expected = chartsIn(model);
  expect(expected.length).toBeGreaterThan(3);
  const workbook = await dessiner(excel, model);
  const made = workbook.sheets.flatMap(({ charts }) => charts);
  expect(made.map(({ name, title }) => [name, title.text])).toEqual(
    expected.map(({ chart }) => [chart.id, chart.title]),
  );
  expected.forEach(({ chart }, at) => {
    expect(dessine(workbook, at)).toEqual(attendu(chart));
  });
});

const KINDS = { columns: "ColumnClustered", bars: "BarClustered", stack: "BarStacked100" };

const negatif = sample({ series: [{ name: "2025", values: [-1, 0, 2] }] });

it.each([
  ...SAMPLES.filter(({ categories }) => categories.length > 0).map((one) => [one.id, one]),
  ["une pile de deux années", { ...results, series: [results.series, results.series].flat() }],
  ["des chiffres sous zéro", negatif],
] as [string, Chart][])("%s : le même dessin que dans le fichier", async (_, chart) => {
  const workbook = await dessiner(excel, feuille(chart));
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
  const workbook = await dessiner(excel, feuille(months));
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
  const workbook = await dessiner(excel, feuille(chart));
  const [made] = workbook.sheet("Graphique").charts;
  expect(made?.series.map(({ look }) => look.get("points/0/hasDataLabel"))).toEqual([
    undefined,
    false,
    false,
  ]);
});
