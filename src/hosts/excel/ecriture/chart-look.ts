import { colours, partPaint, seriesFills } from "../../../workbook/appearance";
import type { Chart } from "../../../workbook/chart";
import { GAP, numberFormatOf } from "../../../workbook/chart-figures";
import { areTurned, isNarrow, valuesOf } from "./chart-figures";
import { DARK, rgb, WHITE } from "./look";

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
  const { fill, ink } = isStack
    ? partPaint(at, chart.categories.length)
    : { fill: seriesFills[at % seriesFills.length] ?? colours.white, ink: colours.ink };
  one.format.fill.setSolidColor(rgb(fill));
  one.format.line.color = isStack ? WHITE : DARK;
  one.gapWidth = GAP;
  one.overlap = isStack ? 100 : 0;
  one.hasDataLabels = true;
  const { dataLabels } = one;
  dataLabels.showValue = true;
  dataLabels.position = isStack ? "Center" : "OutsideEnd";
  dataLabels.numberFormat = numberFormatOf(chart);
  dataLabels.format.font.color = rgb(ink);
  if (areTurned(chart, width)) dataLabels.textOrientation = 90;
  if (!isStack) return;
  chart.series.forEach(({ values }, place) => {
    const value = values[at];
    const whole = values.reduce<number>((sum, other) => sum + (other ?? 0), 0);
    if (value !== undefined && isNarrow(chart, value, whole, width))
      one.points.getItemAt(place).hasDataLabel = false;
  });
}
