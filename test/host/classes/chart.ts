import { notFound } from "../errors";
import type { Rect } from "../model/area";
import { plain } from "../model/cell";
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { define, method, object, read, readWrite, ref } from "../registry";
import type { Member, Ref } from "../registry";
import type { Area, Workbook } from "../workbook";
import { oneOf } from "./range";

const ROW_HEIGHT = 15;

const place = (key: keyof Chart["place"]): Member<Chart> =>
  readWrite(
    (of) => of.place[key],
    (of, given) => {
      of.place[key] = given.number();
    },
  );

export const chartClass = define<"Chart">(
  {
    id: read(({ id }) => id, "1.7"),
    name: readWrite(
      ({ name }) => name,
      (of, given) => {
        of.name = given.text();
      },
    ),
    chartType: read(({ type }) => type, "1.7"),
    height: place("height"),
    left: place("left"),
    top: place("top"),
    width: place("width"),
    axes: object(({ look }) => ref("ChartAxes", { look, path: "axes/" })),
    legend: object(({ look }) => ref("ChartLegend", { look, path: "legend/" })),
    series: object((of) => ref("ChartSeriesCollection", of)),
    title: object((of) => ref("ChartTitle", of)),
    displayBlanksAs: readWrite(
      ({ look }) => look.get("displayBlanksAs") ?? "NotPlotted",
      ({ look }, given) => {
        look.set("displayBlanksAs", oneOf(given.text(), "NotPlotted", "Zero", "Interplotted"));
      },
      "1.8",
    ),
    plotVisibleOnly: readWrite(
      ({ look }) => look.get("plotVisibleOnly") ?? true,
      ({ look }, given) => {
        look.set("plotVisibleOnly", given.flag());
      },
      "1.8",
    ),
    setPosition: method((of, given, session) => {
      const from = given.area(session, 0, sheetOf(session.workbook, of));
      const to = (given.values[1] ?? null) === null ? from : given.area(session, 1, from.sheet);
      const last = { ...to, row: to.row + to.rows, column: to.column + to.columns };
      const [left, top] = [leftOf(from), topOf(from)];
      const [width, height] = [leftOf(last) - left, topOf(last) - top];
      Object.assign(of.place, { left, top, width, height });
    }),
    delete: method((of, _, { workbook }) => {
      const { charts } = sheetOf(workbook, of);
      charts.splice(charts.indexOf(of), 1);
    }),
  },
  { identity: ({ id }) => ({ Id: id }) },
);

function sheetOf({ sheets }: Workbook, chart: Chart): Sheet {
  const found = sheets.find(({ charts }) => charts.includes(chart));
  if (!found) throw notFound(`chart « ${chart.name} »`);
  return found;
}

function leftOf({ sheet, column }: Pick<Area, "sheet" | keyof Rect>): number {
  let left = 0;
  for (let before = 0; before < column; before += 1) left += sheet.columnWidths.get(before) ?? 48;
  return left;
}

function topOf({ sheet, row }: Pick<Area, "sheet" | keyof Rect>): number {
  let top = 0;
  for (let before = 0; before < row; before += 1) top += sheet.rowHeights.get(before) ?? ROW_HEIGHT;
  return top;
}

export const titleClass = define<"ChartTitle">({
  format: object(({ look }) => ref("ChartTitleFormat", { look, path: "title/format/" })),
  text: readWrite(
    ({ title }) => title.text,
    ({ title }, given) => {
      title.text = given.text();
    },
  ),
  visible: readWrite(
    ({ title }) => title.visible,
    ({ title }, given) => {
      title.visible = given.flag();
    },
  ),
});

const chartAt = ({ charts }: Sheet, key: string): Ref | null => {
  const found = charts.find(({ id, name }) => id === key || name === key);
  return found ? ref("Chart", found) : null;
};

export const chartsClass = define<"ChartCollection">(
  {
    count: read(({ charts }) => charts.length),
    getItem: method((of, given) => {
      const found = chartAt(of, given.text());
      if (!found) throw notFound(`chart « ${given.text()} »`);
      return found;
    }),
    getItemAt: method(({ charts }, given) => {
      const found = charts[given.number()];
      if (!found) throw notFound("such chart");
      return ref("Chart", found);
    }),
    getItemOrNullObject: method((of, given) => chartAt(of, given.text()), "1.4"),
    add: method((of, given, session) => {
      const source = given.area(session, 1, of);
      const number = session.workbook.nextId();
      const chart: Chart = {
        id: `{00000000-0002-0000-0000-${String(number).padStart(12, "0")}}`,
        name: `Graphique ${String(of.charts.length + 1)}`,
        type: given.text(),
        source: session.workbook.fullAddress(source),
        seriesBy: given.optional(given.text, 2) ?? "Auto",
        title: { text: "", visible: true },
        place: { left: 0, top: 0, width: 360, height: 216 },
        series: seriesOf(source, given.optional(given.text, 2) ?? "Auto", session.workbook),
        look: new Map(),
      };
      of.charts.push(chart);
      return ref("Chart", chart);
    }),
  },
  { holds: { type: "Chart", items: ({ charts }) => charts.map((chart) => ref("Chart", chart)) } },
);

/** The first row names the series, the first column the categories, or the other way round. */
function seriesOf(source: Area, by: string, workbook: Workbook): Chart["series"] {
  const { sheet, row, column, rows, columns } = source;
  const byRows = by === "Rows" || (by === "Auto" && columns > rows);
  const address = (part: Partial<Rect>): string => workbook.fullAddress({ ...source, ...part });
  return Array.from({ length: (byRows ? rows : columns) - 1 }, (_, place) => {
    const at = place + 1;
    const name = sheet.cell(row + (byRows ? at : 0), column + (byRows ? 0 : at)).value;
    const line = byRows
      ? { column: column + 1, columns: columns - 1, rows: 1 }
      : { row: row + 1, rows: rows - 1, columns: 1 };
    return {
      name: String(plain(name)),
      values: address({ ...line, ...(byRows ? { row: row + at } : { column: column + at }) }),
      categories: address(line),
      look: new Map(),
    };
  });
}
