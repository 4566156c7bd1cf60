import type { Chart } from "../../../workbook/chart";
import { areTurned, GAP, isNarrow, numberFormatOf, valuesOf } from "./chart-figures";
import { DARK, INK } from "./look";

const WHITE = "#FFFFFF";
/** Dark, then white in a dark outline, so that they stay apart in grey. */
const FILLS = ["#2F6EAF", WHITE, "#C9D9EC", "#7F9DC2"];
/** Above the longest bar, for the figure at its end. */
const ROOM = 1.15;

/** What is around the bars: the title, the legend, and axes of which only the names are shown. */
export function frameChart(drawn: Excel.Chart, chart: Chart): void {
  const { kind, series } = chart;
  drawn.name = chart.id;
  drawn.title.text = chart.title;
  Object.assign(drawn.title.format.font, { bold: true, size: 12, color: DARK });
  // Drawn from a hidden sheet as well, and nothing in place of what is not shown.
  drawn.plotVisibleOnly = false;
  drawn.displayBlanksAs = "NotPlotted";
  drawn.legend.visible = kind === "stack" || series.length > 1;
  if (kind === "stack" || series.length > 1) drawn.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.majorTickMark = "None";
  categoryAxis.tickLabelSpacing = 1;
  // What one bar is needs no name beside it; the first category stands on top.
  categoryAxis.tickLabelPosition = kind === "stack" && series.length < 2 ? "None" : "Low";
  if (kind !== "columns") categoryAxis.reversePlotOrder = true;
  // Each bar has its figure. An axis that is deleted would lose its bounds: it is made invisible.
  valueAxis.majorGridlines.visible = false;
  valueAxis.majorTickMark = "None";
  valueAxis.tickLabelPosition = "None";
  valueAxis.format.line.clear();
  if (kind === "stack") return;
  const [least, most] = [Math.min(0, ...valuesOf(chart)), Math.max(0, ...valuesOf(chart))];
  // From 0, without which a bar would lie.
  if (least === 0) valueAxis.minimum = 0;
  if (most > 0) valueAxis.maximum = most * ROOM;
}

/** The bars of a series, and the figures on them; `width`: of the chart, in points. */
export function dressSeries(one: Excel.ChartSeries, chart: Chart, at: number, width: number): void {
  const isStack = chart.kind === "stack";
  const part = isStack ? partLook(at, chart.categories.length) : undefined;
  one.format.fill.setSolidColor(part?.fill ?? FILLS[at % FILLS.length] ?? WHITE);
  one.format.line.color = isStack ? WHITE : DARK;
  one.gapWidth = GAP;
  one.overlap = isStack ? 100 : 0;
  one.hasDataLabels = true;
  const { dataLabels } = one;
  dataLabels.showValue = true;
  dataLabels.position = isStack ? "Center" : "OutsideEnd";
  dataLabels.numberFormat = numberFormatOf(chart);
  dataLabels.format.font.color = part?.letters ?? INK;
  if (areTurned(chart, width)) dataLabels.textOrientation = 90;
  if (!isStack) return;
  chart.series.forEach(({ values }, place) => {
    const value = values[at];
    const whole = values.reduce<number>((sum, other) => sum + (other ?? 0), 0);
    if (value !== undefined && isNarrow(chart, value, whole, width))
      one.points.getItemAt(place).hasDataLabel = false;
  });
}

/** The parts of a stack, from dark to light, with the letters that can be read on each. */
function partLook(
  place: number,
  count: number,
): { readonly fill: string; readonly letters: string } {
  const part = count < 2 ? 0 : place / (count - 1);
  const channels = DARKEST.map((dark, at) => Math.round(dark + part * ((PALEST[at] ?? 0) - dark)));
  const fill = channels.map((one) => one.toString(16).toUpperCase().padStart(2, "0")).join("");
  return { fill: `#${fill}`, letters: isDark(channels) ? WHITE : "#000000" };
}

const DARKEST = [0x1f, 0x38, 0x64];
const PALEST = [0xc9, 0xd9, 0xec];

/** Dark enough for white letters, as black ones are read on what is lighter: the eye weighs green most. */
const isDark = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red * 0.3 + green * 0.59 + blue * 0.11 < 118;
