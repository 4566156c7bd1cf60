import type { Chart, SheetChart } from "../../workbook/chart";
import { GAP } from "../../workbook/chart-figures";
import { hasLegend, plotLayout, type Size } from "./chart-layout";
import { seriesOf } from "./chart-series";
import { INK, lettersOf, properties, shapeOf, TITLE, TITLE_SIZE, writable } from "./chart-style";
import { XML_START } from "./relationships";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** The part of a chart, the elements in the order of their schema; `number`: its own in the workbook. */
export const chartXml = (drawn: SheetChart, size: Size, number: number): string =>
  `${XML_START}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main">` +
  '<c:date1904 val="0"/><c:lang val="fr-BE"/><c:roundedCorners val="0"/><c:chart>' +
  `${titleOf(drawn.chart)}<c:autoTitleDeleted val="0"/>` +
  `<c:plotArea>${plotLayout(drawn.chart, size)}${barChart(drawn, size, axesOf(number))}` +
  `${categoryAxis(drawn.chart, axesOf(number))}${valueAxis(drawn.chart, axesOf(number))}` +
  `${shapeOf(undefined, undefined)}</c:plotArea>${hasLegend(drawn.chart) ? legend : ""}` +
  // Drawn from a hidden sheet as well, and nothing in place of what is not shown.
  '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
  `${shapeOf("FFFFFF", undefined)}${lettersOf({ color: INK })}</c:chartSpace>`;

interface Axes {
  readonly categories: string;
  readonly values: string;
}

const axesOf = (number: number): Axes => ({
  categories: String(number * 10 + 1),
  values: String(number * 10 + 2),
});

function titleOf({ title }: Chart): string {
  const letters = { color: TITLE, size: TITLE_SIZE, bold: true };
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>" +
    `<a:p><a:pPr>${properties("defRPr", letters)}</a:pPr>` +
    `<a:r>${properties("rPr", letters)}<a:t>${writable(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

const barChart = (drawn: SheetChart, size: Size, axes: Axes): string => {
  const { kind } = drawn.chart;
  const [grouping, overlap] = kind === "stack" ? ["percentStacked", "100"] : ["clustered", "0"];
  return (
    `<c:barChart><c:barDir val="${kind === "columns" ? "col" : "bar"}"/>` +
    `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${seriesOf(drawn, size)}` +
    `<c:gapWidth val="${String(GAP)}"/><c:overlap val="${overlap}"/>` +
    `<c:axId val="${axes.categories}"/><c:axId val="${axes.values}"/></c:barChart>`
  );
};

/** The first category stands on top; what one bar is needs no name beside it. */
const categoryAxis = ({ kind, series }: Chart, axes: Axes): string =>
  `<c:catAx><c:axId val="${axes.categories}"/>` +
  `<c:scaling><c:orientation val="${kind === "columns" ? "minMax" : "maxMin"}"/></c:scaling>` +
  `<c:delete val="${kind === "stack" && series.length < 2 ? "1" : "0"}"/>` +
  `<c:axPos val="${kind === "columns" ? "b" : "l"}"/>` +
  '<c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `${shapeOf(undefined, "BFBFBF")}${lettersOf({ color: INK })}` +
  `<c:crossAx val="${axes.values}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
  '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>' +
  '<c:noMultiLvlLbl val="1"/></c:catAx>';

/** Not shown, since each bar has its figure; from 0, without which a bar would lie. */
const valueAxis = ({ kind, series }: Chart, axes: Axes): string => {
  const below = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return (
    `<c:valAx><c:axId val="${axes.values}"/><c:scaling><c:orientation val="minMax"/>` +
    `${below ? "" : '<c:min val="0"/>'}</c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${kind === "columns" ? "l" : "b"}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${axes.categories}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
};

const legend =
  '<c:legend><c:legendPos val="b"/><c:overlay val="0"/>' +
  `${lettersOf({ color: INK })}</c:legend>`;
