import {
  define,
  method,
  object,
  readWrite,
  ref,
  type ClassName,
  type Given,
  type LookPart,
  type Member,
} from "../registry";

/** What Excel would draw is kept under its name, for a test to read. */
export const kept = <T extends LookPart>(
  name: string,
  without: unknown,
  value: (given: Given) => unknown,
  since = "1.1",
): Member<T> =>
  readWrite(
    ({ look, path }) => look.get(`${path}${name}`) ?? without,
    ({ look, path }, given) => {
      look.set(`${path}${name}`, value(given));
    },
    since,
  );

const flag = (given: Given): boolean => given.flag();
const text = (given: Given): string => given.text();
const number = (given: Given): number => given.number();

export const below = (type: ClassName, name: string, since = "1.1"): Member<LookPart> =>
  object(({ look, path }) => ref(type, { look, path: `${path}${name}/` }), since);

export const axesClass = define<"ChartAxes">({
  categoryAxis: below("ChartAxis", "categoryAxis"),
  valueAxis: below("ChartAxis", "valueAxis"),
});

export const axisClass = define<"ChartAxis">({
  format: below("ChartAxisFormat", "format"),
  majorGridlines: below("ChartGridlines", "majorGridlines"),
  maximum: kept("maximum", 0, number),
  minimum: kept("minimum", 0, number),
  majorTickMark: kept("majorTickMark", "Outside", text, "1.7"),
  minorTickMark: kept("minorTickMark", "None", text, "1.7"),
  reversePlotOrder: kept("reversePlotOrder", false, flag, "1.7"),
  tickLabelPosition: kept("tickLabelPosition", "NextToAxis", text, "1.7"),
  tickLabelSpacing: kept("tickLabelSpacing", 1, number, "1.7"),
  visible: kept("visible", true, flag, "1.7"),
});

export const axisFormatClass = define<"ChartAxisFormat">({
  font: below("ChartFont", "font"),
  line: below("ChartLineFormat", "line"),
});

export const gridlinesClass = define<"ChartGridlines">({ visible: kept("visible", true, flag) });

export const legendClass = define<"ChartLegend">({
  visible: kept("visible", true, flag),
  position: kept("position", "Right", text),
});

export const titleFormatClass = define<"ChartTitleFormat">({ font: below("ChartFont", "font") });

export const labelFormatClass = define<"ChartDataLabelFormat">({
  font: below("ChartFont", "font"),
});

export const fontClass = define<"ChartFont">({
  bold: kept("bold", false, flag),
  color: kept("color", "#000000", text),
  size: kept("size", 10, number),
});

export const labelsClass = define<"ChartDataLabels">({
  format: below("ChartDataLabelFormat", "format"),
  numberFormat: kept("numberFormat", "General", text, "1.8"),
  position: kept("position", "OutsideEnd", text),
  showValue: kept("showValue", true, flag),
  textOrientation: kept("textOrientation", 0, number, "1.8"),
});

export const seriesFormatClass = define<"ChartSeriesFormat">({
  fill: below("ChartFill", "fill"),
  line: below("ChartLineFormat", "line"),
});

export const fillClass = define<"ChartFill">({
  clear: method(({ look, path }) => {
    look.set(`${path}color`, "none");
  }),
  setSolidColor: method(({ look, path }, given) => {
    look.set(`${path}color`, given.text());
  }),
});

export const lineClass = define<"ChartLineFormat">({
  clear: method(({ look, path }) => {
    look.set(`${path}color`, "none");
  }),
  color: kept("color", "#000000", text),
  weight: kept("weight", 0.75, number, "1.7"),
});

export const pointsClass = define<"ChartPointsCollection">({
  getItemAt: method(({ look, path }, given) =>
    ref("ChartPoint", { look, path: `${path}${String(given.number())}/` }),
  ),
});

export const pointClass = define<"ChartPoint">({
  hasDataLabel: kept("hasDataLabel", false, flag, "1.7"),
});
