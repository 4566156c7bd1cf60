import type { useExcel } from "../../host";
import { workbookOf, type Workbook } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import type { Chart, SheetChart } from "../../../src/workbook/chart";
import type { GridSheet, WorkbookModel } from "../../../src/workbook/model";
import { chart as sample } from "../../support/sample-charts";

export type Made = ReturnType<Workbook["sheet"]>["charts"][number];

export const months = sample({
  series: [
    { name: "2025", values: [12, undefined, 3] },
    { name: "2024", values: [10, 4, 7] },
  ],
});
export const results = sample({
  kind: "stack",
  series: [{ name: "2025", values: [18, undefined, 1] }],
});

/** `guess`: what Excel makes of the cells of a chart, otherwise than it should. */
export async function dessiner(
  excel: ReturnType<typeof useExcel>,
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
export function dessine(workbook: Workbook, at: number) {
  const chart = workbook.sheets.flatMap(({ charts }) => charts)[at];
  return chart?.series.map(({ name, values, categories }) => ({
    name,
    values: workbook.user.values(values).flat(),
    categories: workbook.user.values(categories).flat(),
  }));
}

/** The same by hand: a stack has its categories as series. */
export function attendu({ kind, series, categories }: Chart) {
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

/** A sheet of one chart, its figures in A1 and the rows under it; what is not shown is no cell. */
export function feuille(chart: Chart, more: Partial<SheetChart["data"]> = {}): WorkbookModel {
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
