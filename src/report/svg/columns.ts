import type { Html } from "../html/escape";
import type { ColumnFrame } from "./column-frame";
import { columnRows } from "./column-rows";
import { head } from "./head";
import { lengthOf, type Plot, type PlotSeries } from "./plot";
import { pointText } from "./point-text";
import { line, rect, text, type Drawing } from "./shapes";
import { LINE } from "./text-width";

const TALLEST = 200;
/** In place of that, where no column has a height. */
const FLAT = 8;
const GAP = 8;
/** From a column to the figure above it. */
const ABOVE = 6;

/** Upright bars. */
export function columns(plot: Plot, frame: ColumnFrame, width: number): Drawing {
  const { left, slot, labels, figures, rows } = frame;
  const series = inTime(plot);
  const { shapes, height } = head(width, rows ? [] : series, figures.note);
  const tallest = plot.values.some((value) => value > 0) ? TALLEST : FLAT;
  const base = height + (rows ? 1 : LINE) + tallest;
  const below = base + LINE * Math.max(...labels.map(({ lines }) => lines.length)) + GAP;
  const table = rows ? columnRows(plot, frame, below) : undefined;
  return {
    width,
    height: below + (table?.height ?? 0),
    shapes: [
      ...shapes,
      ...series.flatMap((one, place) => seriesShapes(plot, one, place, base, frame)),
      line("axis", [left, base], [left + slot * labels.length, base]),
      ...labels.map((label, category) =>
        text(
          "label",
          { x: left + slot * (category + 0.5), y: base + LINE, anchor: "middle" },
          label,
        ),
      ),
      ...(table?.shapes ?? []),
    ],
  };
}

/** The year before comes first, as time goes. */
const inTime = ({ series }: Plot): readonly PlotSeries[] => [...series].reverse();

function seriesShapes(
  plot: Plot,
  { points, style }: PlotSeries,
  place: number,
  base: number,
  { left, slot, pitch, bar, figures, rows }: ColumnFrame,
): Html[] {
  const fromMiddle = pitch * (place - (plot.series.length - 1) / 2);
  return points.flatMap((point, category) => {
    const x = left + slot * (category + 0.5) + fromMiddle;
    const height = TALLEST * lengthOf(point.value, plot);
    const y = base - height;
    return [
      ...(point.value === undefined
        ? []
        : [rect(style, { x: x - bar / 2, y, width: bar, height })]),
      ...(rows ? [] : [pointText(point, style, figures, { x, y: y - ABOVE, anchor: "middle" })]),
    ];
  });
}
