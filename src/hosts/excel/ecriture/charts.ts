import type { Chart, SheetChart } from "../../../workbook/chart";
import type { Batches } from "./batches";
import { drawnSeries, sourceOf } from "./chart-data";
import { dressSeries, frameChart } from "./chart-look";
import type { Layout, Rect } from "./layout";
import { pointsOf } from "./shape";
import { isRisky } from "../../../workbook/content";

/** What a chart weighs in a batch, and a series of it: roughly. */
const CHART = 12_000;
const SERIES = 6_000;
/** Of a column that has no width of its own, in characters. */
const USUAL_WIDTH = 9;

const types = {
  columns: "ColumnClustered",
  bars: "BarClustered",
  stack: "BarStacked100",
} as const satisfies Record<Chart["kind"], string>;

/** A chart that Excel has made of cells; its series are known once the batch is answered. */
export interface MadeChart {
  readonly made: Excel.Chart;
  readonly drawn: SheetChart;
  readonly data: Excel.Worksheet;
  /** Of the chart, in points. */
  readonly width: number;
}

/** Adds the charts of a sheet, each over its place; `sheetOf` finds the sheet of their cells. */
export async function addCharts(
  sheet: Excel.Worksheet,
  { charts, widths }: Layout,
  sheetOf: (name: string) => Excel.Worksheet,
  batches: Batches,
): Promise<MadeChart[]> {
  const made: MadeChart[] = [];
  for (const drawn of charts) {
    const { chart, at } = drawn;
    if (chart.categories.length === 0) continue;
    await batches.room(0, CHART);
    const data = sheetOf(drawn.data.sheet);
    const by = chart.kind === "stack" ? "Rows" : "Columns";
    const added = sheet.charts.add(types[chart.kind], rangeIn(data, sourceOf(drawn)), by);
    added.setPosition(
      sheet.getCell(at.line, at.column),
      sheet.getCell(at.line + at.lines - 1, at.column + at.columns - 1),
    );
    frameChart(added, chart);
    added.series.load("items/name");
    const own = Array.from({ length: at.columns }, (_, step) => widths[at.column + step]);
    const width = own.reduce<number>((sum, one) => sum + pointsOf(one ?? USUAL_WIDTH), 0);
    made.push({ made: added, drawn, data, width });
  }
  return made;
}

/** Holds each chart to its own series, whatever Excel guessed from the cells: which, how many. */
export async function finishCharts(charts: readonly MadeChart[], batches: Batches): Promise<void> {
  for (const { made, drawn, data, width } of charts) {
    const wanted = drawnSeries(drawn);
    const { items } = made.series;
    await batches.room(0, SERIES * (wanted.length + 1));
    // From the last on, so that the others keep their places.
    for (let place = items.length - 1; place >= wanted.length; place -= 1) items[place]?.delete();
    wanted.forEach(({ name, values, categories }, at) => {
      const known = items[at];
      const one = known ? made.series.getItemAt(at) : made.series.add(name);
      one.setValues(rangeIn(data, values));
      one.setXAxisValues(rangeIn(data, categories));
      // A name that comes from its cell follows it.
      if (known && known.name !== name && !isRisky(name)) one.name = name;
      dressSeries(one, drawn.chart, at, width);
    });
  }
}

const rangeIn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
