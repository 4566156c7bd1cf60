import { strFromU8, strToU8 } from "fflate";
import type { SheetChart } from "../../workbook/chart";
import type { GridSheet, WorkbookModel } from "../../workbook/model";
import type { Size } from "./chart-layout";
import { chartXml } from "./chart-xml";
import { chartId, drawingXml } from "./drawing-xml";
import { cellsOf } from "./ranges";
import { withRelationships } from "./relationships";

type Parts = Record<string, Uint8Array>;

const TYPES = "[Content_Types].xml";
const TYPE = "application/vnd.openxmlformats-officedocument.";
const SHEET_DRAWING = "rDrawing1";
/** Of a column that has no width of its own, in characters. */
const USUAL_WIDTH = 9;
/** Of a line of text, in pixels. */
const LINE = 20;

/** Adds the charts of the sheets, which exceljs does not know. */
export function addCharts(parts: Parts, { sheets }: WorkbookModel): void {
  let drawings = 0;
  let before = 0;
  sheets.forEach((sheet, at) => {
    const charts = sheet.kind === "grid" ? (sheet.charts ?? []) : [];
    if (sheet.kind !== "grid" || charts.length === 0) return;
    drawings += 1;
    addDrawing(parts, drawings, charts, before);
    charts.forEach((drawn, place) => {
      addChart(parts, before + place + 1, drawn, sizeOf(sheet, drawn));
    });
    showDrawing(parts, `sheet${String(at + 1)}.xml`, drawings);
    before += charts.length;
  });
}

/** `before`: the charts of the sheets before this one. */
function addDrawing(
  parts: Parts,
  number: number,
  charts: readonly SheetChart[],
  before: number,
): void {
  const name = `drawing${String(number)}.xml`;
  parts[`xl/drawings/${name}`] = strToU8(drawingXml(charts));
  const rels = charts.map((_, place) => ({
    id: chartId(place),
    type: "chart" as const,
    target: `../charts/chart${String(before + place + 1)}.xml`,
  }));
  parts[`xl/drawings/_rels/${name}.rels`] = strToU8(withRelationships(undefined, rels));
  declare(parts, `/xl/drawings/${name}`, `${TYPE}drawing+xml`);
}

function addChart(parts: Parts, number: number, drawn: SheetChart, size: Size): void {
  checkCells(drawn);
  const name = `xl/charts/chart${String(number)}.xml`;
  parts[name] = strToU8(chartXml(drawn, size, number));
  declare(parts, `/${name}`, `${TYPE}drawingml.chart+xml`);
}

/** A range of another size would draw other figures than those of the chart. */
function checkCells({ chart, data }: SheetChart): void {
  const { length } = chart.categories;
  const found = [data.categories, ...data.series.map(({ values }) => values)].map(
    (range) => cellsOf(range).length,
  );
  if (data.series.length !== chart.series.length || found.some((cells) => cells !== length))
    throw new Error(`The cells of the chart ${chart.id} are not those of its figures.`);
}

function declare(parts: Parts, part: string, type: string): void {
  const types = strFromU8(parts[TYPES] as Uint8Array);
  parts[TYPES] = strToU8(
    types.replace(
      "</Types>",
      (end) => `<Override PartName="${part}" ContentType="${type}"/>${end}`,
    ),
  );
}

function showDrawing(parts: Parts, sheet: string, number: number): void {
  const path = `xl/worksheets/${sheet}`;
  const rels = `xl/worksheets/_rels/${sheet}.rels`;
  const known = parts[rels] ? strFromU8(parts[rels]) : undefined;
  const target = `../drawings/drawing${String(number)}.xml`;
  const added = [{ id: SHEET_DRAWING, type: "drawing" as const, target }];
  parts[rels] = strToU8(withRelationships(known, added));
  parts[path] = strToU8(withDrawing(strFromU8(parts[path] as Uint8Array)));
}

/** The schema's place for it: what may follow stands after the margins, which every sheet has. */
const withDrawing = (sheet: string): string =>
  sheet.replace(
    /(<pageMargins\b.*?)(?=<(?:drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>)/s,
    (start) => `${start}<drawing r:id="${SHEET_DRAWING}"/>`,
  );

/** What a chart takes on its sheet, where a line has no more than its texts. */
function sizeOf({ widths, rows }: GridSheet, { at }: SheetChart): Size {
  const over = (start: number, length: number): number[] =>
    Array.from({ length }, (_, step) => start + step);
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
  return {
    width: sum(over(at.column, at.columns).map((place) => (widths[place] ?? USUAL_WIDTH) * 7 + 5)),
    height: sum(over(at.line, at.lines).map((place) => (rows[place]?.lines ?? 1) * LINE)),
  };
}
