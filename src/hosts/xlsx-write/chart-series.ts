import type { Chart, SheetChart } from "../../workbook/chart";
import { numberFormatOf } from "../../workbook/chart-figures";
import { areTurned, figureWidth, type Size } from "./chart-layout";
import { INK, lettersOf, partStyle, seriesShape, writable, type Letters } from "./chart-style";
import { cellsOf, onSheet } from "./ranges";

/** A series as Excel knows it: what it is called, and its values, each from cells. */
interface Drawn {
  readonly name: Texts;
  readonly categories: Texts;
  readonly values: Numbers;
  readonly shape: string;
  readonly labels: string;
}

interface Texts {
  readonly ref: string;
  readonly texts: readonly string[];
}

interface Numbers {
  readonly ref: string;
  readonly numbers: readonly (number | undefined)[];
  readonly format: string;
}

export const seriesOf = (drawn: SheetChart, size: Size): string =>
  (drawn.chart.kind === "stack" ? parts(drawn, size) : bars(drawn, size)).map(element).join("");

const bars = ({ chart, data }: SheetChart, size: Size): Drawn[] =>
  chart.series.map(({ name, values }, at) => {
    const cells = data.series[at] as SheetChart["data"]["series"][number];
    return {
      name: { ref: onSheet(data.sheet, cells.name), texts: [name] },
      categories: { ref: onSheet(data.sheet, data.categories), texts: chart.categories },
      values: {
        ref: onSheet(data.sheet, cells.values),
        numbers: values.map(finite),
        format: numberFormatOf(chart),
      },
      shape: seriesShape(at),
      labels: labels(chart, "outEnd", { color: INK, turned: areTurned(chart, size) }),
    };
  });

/** A stack has a series for each category, with one value for each series of the chart. */
function parts({ chart, data }: SheetChart, size: Size): Drawn[] {
  const all = (ranges: readonly string[]): string => {
    const refs = ranges.map((range) => onSheet(data.sheet, range)).join(",");
    return ranges.length > 1 ? `(${refs})` : refs;
  };
  const names = cellsOf(data.categories);
  const values = data.series.map((one) => cellsOf(one.values));
  const whole = chart.series.map((one) => sumOf(one.values));
  return chart.categories.map((category, at) => {
    const { shape, letters } = partStyle(at, chart.categories.length);
    const numbers = chart.series.map((one) => finite(one.values[at]));
    const narrow = numbers.map((value, place) => isNarrow(chart, size, value, whole[place] ?? 0));
    return {
      name: { ref: onSheet(data.sheet, names[at] as string), texts: [category] },
      categories: {
        ref: all(data.series.map(({ name }) => name)),
        texts: chart.series.map(({ name }) => name),
      },
      values: {
        ref: all(values.map((cells) => cells[at] as string)),
        numbers,
        format: numberFormatOf(chart),
      },
      shape,
      labels: labels(chart, "ctr", letters, narrow),
    };
  });
}

/** Half of nothing is no figure. */
const finite = (value: number | undefined): number | undefined =>
  Number.isFinite(value) ? value : undefined;

const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Whether the figure of a part would run over its neighbours; that of nothing always does. */
const isNarrow = (
  chart: Chart,
  { width }: Size,
  value: number | undefined,
  whole: number,
): boolean =>
  value === 0 || (value !== undefined && (value / whole) * width * 0.9 < figureWidth(chart, value));

/** The figures on the bars; `narrow` says which are left out. */
const labels = (
  chart: Chart,
  position: "outEnd" | "ctr",
  letters: Letters,
  narrow: readonly boolean[] = [],
): string => {
  const left = narrow.map((out, at) =>
    out ? `<c:dLbl><c:idx val="${String(at)}"/><c:delete val="1"/></c:dLbl>` : "",
  );
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (what) => `<c:show${what} val="${what === "Val" ? "1" : "0"}"/>`,
  );
  const format = `<c:numFmt formatCode="${writable(numberFormatOf(chart))}" sourceLinked="0"/>`;
  return (
    `<c:dLbls>${left.join("")}${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${lettersOf(letters)}<c:dLblPos val="${position}"/>${shown.join("")}</c:dLbls>`
  );
};

const element = ({ name, categories, values, shape, labels }: Drawn, at: number): string =>
  `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/><c:tx>${textsOf(name)}</c:tx>` +
  `${shape}<c:invertIfNegative val="0"/>${labels}` +
  `<c:cat>${textsOf(categories)}</c:cat><c:val>${numbersOf(values)}</c:val></c:ser>`;

const textsOf = ({ ref, texts }: Texts): string =>
  `<c:strRef><c:f>${writable(ref)}</c:f><c:strCache>${points(texts.map((text) => text || undefined))}` +
  "</c:strCache></c:strRef>";

const numbersOf = ({ ref, numbers, format }: Numbers): string =>
  `<c:numRef><c:f>${writable(ref)}</c:f><c:numCache><c:formatCode>${writable(format)}</c:formatCode>` +
  `${points(numbers)}</c:numCache></c:numRef>`;

/** An empty cell has no point. */
const points = (values: readonly (string | number | undefined)[]): string =>
  `<c:ptCount val="${String(values.length)}"/>` +
  values
    .map((value, at) =>
      value === undefined
        ? ""
        : `<c:pt idx="${String(at)}"><c:v>${writable(String(value))}</c:v></c:pt>`,
    )
    .join("");
