import { notFound } from "../errors";
import type { ChartSeries } from "../model/chart";
import { define, method, object, read, readWrite, ref } from "../registry";
import type { Given, Member } from "../registry";

export const seriesCollectionClass = define<"ChartSeriesCollection">(
  {
    add: method(({ series }, given) => {
      const name = given.optional(given.text, 0) ?? `Série ${String(series.length + 1)}`;
      const added = { name, values: "", categories: "", look: new Map<string, unknown>() };
      series.push(added);
      return ref("ChartSeries", added);
    }, "1.7"),
    count: read(({ series }) => series.length),
    getItemAt: method(({ series }, given) => {
      const found = series[given.number()];
      if (!found) throw notFound("such series");
      return ref("ChartSeries", found);
    }),
  },
  {
    holds: {
      type: "ChartSeries",
      items: ({ series }) => series.map((one) => ref("ChartSeries", one)),
    },
  },
);

const drawn = (
  name: string,
  without: unknown,
  value: (given: Given) => unknown,
  since: string,
): Member<ChartSeries> =>
  readWrite(
    ({ look }) => look.get(name) ?? without,
    ({ look }, given) => {
      look.set(name, value(given));
    },
    since,
  );

export const seriesClass = define<"ChartSeries">({
  name: readWrite(
    ({ name }) => name,
    (of, given) => {
      of.name = given.text();
    },
  ),
  gapWidth: drawn("gapWidth", 150, (given) => given.number(), "1.7"),
  hasDataLabels: drawn("hasDataLabels", false, (given) => given.flag(), "1.7"),
  overlap: drawn("overlap", 0, (given) => given.number(), "1.8"),
  dataLabels: object(({ look }) => ref("ChartDataLabels", { look, path: "dataLabels/" }), "1.8"),
  format: object(({ look }) => ref("ChartSeriesFormat", { look, path: "format/" })),
  points: object(({ look }) => ref("ChartPointsCollection", { look, path: "points/" })),
  setValues: method((of, given, session) => {
    of.values = session.workbook.fullAddress(given.area(session));
  }, "1.7"),
  setXAxisValues: method((of, given, session) => {
    of.categories = session.workbook.fullAddress(given.area(session));
  }, "1.7"),
  delete: method((of, _, { workbook }) => {
    for (const { charts } of workbook.sheets)
      for (const { series } of charts)
        if (series.includes(of)) series.splice(series.indexOf(of), 1);
  }, "1.7"),
});
