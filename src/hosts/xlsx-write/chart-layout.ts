import type { Chart } from "../../workbook/chart";
import { figureLetters, GAP } from "../../workbook/chart-figures";

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A letter of the texts, and of the title. */
const LETTER = 6.2;
const TITLE_LETTER = 8;
const LINE = 16;
const TITLE_LINE = 22;
const EDGE = 10;
/** The square before an entry of the legend, and the room after it. */
const LEGEND_MARK = 30;
export const hasLegend = ({ kind, series }: Chart): boolean =>
  kind === "stack" || series.length > 1;

/**
 * Where the bars stand, so that the figures at their ends and the names of the categories have room:
 * Excel would let the figures of the longest bars run over them. A stack has its figures inside.
 */
export function plotLayout(chart: Chart, size: Size): string {
  if (chart.kind === "stack") return "<c:layout/>";
  const edges = chart.kind === "bars" ? aroundBars(chart, size) : aroundColumns(chart, size);
  // However small the chart, something of its bars is seen.
  const x = Math.min(edges.left / size.width, 0.45);
  const y = Math.min(edges.top / size.height, 0.45);
  const w = Math.max(1 - x - edges.right / size.width, 0.3);
  const h = Math.max(1 - y - edges.bottom / size.height, 0.3);
  const places = Object.entries({ x, y, w, h }).map(
    ([name, part]) => `<c:${name} val="${part.toFixed(4)}"/>`,
  );
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `${places.join("")}</c:manualLayout></c:layout>`
  );
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const aroundBars = (chart: Chart, size: Size): Edges => ({
  left: Math.min(longest(chart.categories) * LETTER + EDGE, size.width * 0.42),
  right: Math.min(labelWidth(chart) + EDGE, size.width * 0.25),
  top: titleHeight(chart, size) + EDGE / 2,
  bottom: legendHeight(chart, size) + EDGE,
});

const aroundColumns = (chart: Chart, size: Size): Edges => ({
  left: EDGE,
  right: EDGE,
  top: titleHeight(chart, size) + (areTurned(chart, size) ? labelWidth(chart) : LINE) + EDGE / 2,
  bottom: legendHeight(chart, size) + namesHeight(chart, size) + EDGE,
});

/** Whether the figures on the columns stand upright: side by side they would touch. */
export function areTurned(chart: Chart, size: Size): boolean {
  if (chart.kind !== "columns") return false;
  const { length } = chart.series;
  const room = slotOf(chart, size) / (length > 1 ? length + GAP / 100 : 1);
  return labelWidth(chart) + LETTER > room;
}

/** What a category takes of the width. */
const slotOf = ({ categories }: Chart, { width }: Size): number =>
  (width - 2 * EDGE) / Math.max(1, categories.length);

/** Under the columns; a word wider than its column makes Excel lean them all. */
function namesHeight(chart: Chart, size: Size): number {
  const room = Math.floor(slotOf(chart, size) / LETTER);
  const words = chart.categories.flatMap((name) => name.split(" "));
  if (longest(words) > room)
    return Math.min(longest(chart.categories) * LETTER * 0.75 + LINE, size.height * 0.35);
  return Math.max(1, ...chart.categories.map((name) => Math.ceil(name.length / room))) * LINE;
}

const titleHeight = ({ title }: Chart, { width }: Size): number =>
  Math.ceil((title.length * TITLE_LETTER) / Math.max(1, width - 2 * EDGE)) * TITLE_LINE + EDGE;

function legendHeight(chart: Chart, { width }: Size): number {
  if (!hasLegend(chart)) return 0;
  const entries = chart.series.map(({ name }) => name.length * LETTER + LEGEND_MARK);
  return Math.ceil(entries.reduce((sum, one) => sum + one, 0) / width) * LINE + EDGE;
}

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length));

const labelWidth = (chart: Chart): number =>
  Math.max(
    0,
    ...chart.series.flatMap(({ values }) => values.map((value) => figureWidth(chart, value ?? 0))),
  );

/** As wide as the figure of a value. */
export const figureWidth = (chart: Chart, value: number): number =>
  figureLetters(chart, value) * LETTER;
