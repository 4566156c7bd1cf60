import { rapportTexts } from "../messages/fr/rapport";
import { rapportClasseurTexts as texts } from "../messages/fr/rapport-classeur";
import { columnLetters } from "../values/cell-address";
import type { Chart, SheetChart } from "../workbook/chart";
import type { GridCell, GridRow, GridSheet } from "../workbook/model";
import { BLANK, wide } from "./rapport-cellules";
import type { Rapport } from "./rapport/model";

const WIDTHS = [46, 14, 14, 24, 66];
const WIDTH = WIDTHS.length;
/** Lines that a chart takes on the sheet. */
const CHART_LINES = 16;
/** So that two charts fill a page. */
const SCALE = 62;

/** Each chart beside the cells that it draws, two a page. */
export function feuilleGraphiques({ titre, centre, sections }: Rapport): GridSheet {
  const rows: GridRow[] = [wide(`${titre} – ${centre}`, "title", WIDTH)];
  const charts: SheetChart[] = [];
  for (const chart of sections.flatMap(({ graphiques }) => graphiques)) {
    if (chart.categories.length === 0) continue;
    addChart(rows, charts, chart);
    if (charts.length % 2 === 0) rows.push({ cells: [], endsPage: true });
  }
  return {
    kind: "grid",
    name: texts.charts,
    widths: WIDTHS,
    orientation: "landscape",
    scale: SCALE,
    rows,
    charts,
  };
}

/** The cells at the left, the chart over the columns at their right. */
function addChart(rows: GridRow[], charts: SheetChart[], given: Chart): void {
  const chart = {
    ...given,
    categories: given.categories.map((label, at) => marked(given, label, at)),
  };
  const { title, series, sentence } = chart;
  rows.push(BLANK, wide(title, "label", WIDTH), {
    cells: ["", ...series.map(({ name }) => name)].map(titleCell),
  });
  const head = rows.length;
  chart.categories.forEach((label, at) => {
    rows.push({
      cells: [
        { content: label, style: "cell" },
        ...series.map(({ values }) => value(values[at], chart)),
      ],
    });
  });
  const range = (column: number): string =>
    `${address(column, head + 1)}:${address(column, rows.length)}`;
  charts.push({
    chart,
    data: {
      sheet: texts.charts,
      categories: range(0),
      series: series.map((_, at) => ({ name: address(at + 1, head), values: range(at + 1) })),
    },
    at: { column: 3, line: head - 1, columns: 2, lines: CHART_LINES },
  });
  rows.push(wide(sentence, "note", 3));
  while (rows.length < head + CHART_LINES) rows.push(BLANK);
}

const titleCell = (content: string, place: number): GridCell => ({
  content,
  style: "header",
  ...(place > 0 ? { format: "number" } : {}),
});

const address = (column: number, line: number): string =>
  `$${columnLetters(column)}$${String(line)}`;

/** Excel would draw a mark in a figure's cell as 0: it stands beside the label. */
function marked({ hiddenMarks }: Chart, label: string, at: number): string {
  const mark = hiddenMarks?.[0]?.[at];
  return mark === undefined || mark === rapportTexts.none ? label : `${label} (${mark})`;
}

const value = (content: number | undefined, { format }: Chart): GridCell => ({
  ...(content === undefined ? {} : { content }),
  style: "cell",
  format: format === "money" ? "money" : "count",
});
