import type { Html } from "../html/escape";
import { GAP, linesHeight, type BarFrame } from "./bar-frame";
import { head } from "./head";
import { oneLine } from "./label";
import { lengthOf, type Plot, type PlotSeries } from "./plot";
import { pointText } from "./point-text";
import { line, rect, text, type Drawing } from "./shapes";
import { SIZE } from "./text-width";

/** Of a bar, with the room to the next one of its category. */
const BAR = 22;
const THICK = { main: 20, before: 16 } as const;
const BETWEEN = 14;

/** Lying bars, the first category on top. */
export function bars(plot: Plot, frame: BarFrame, width: number): Drawing {
  const { shapes, height } = head(width, plot.series, frame.figures.note);
  const drawn = [...shapes];
  let y = height;
  plot.categories.forEach((_, category) => {
    drawn.push(...categoryShapes(plot, frame, category, y));
    y += heightOf(plot, frame, category) + BETWEEN;
  });
  const bottom = y - BETWEEN;
  if (!frame.above) drawn.push(line("axis", [frame.left, height], [frame.left, bottom]));
  return { width, height: bottom, shapes: drawn };
}

function heightOf({ series }: Plot, frame: BarFrame, category: number): number {
  const lying = BAR * series.length;
  const lines = linesHeight(frame, category);
  return frame.above ? lines + GAP / 2 + lying : Math.max(lines, lying);
}

function categoryShapes(plot: Plot, frame: BarFrame, category: number, top: number): Html[] {
  const { labels, above, left } = frame;
  const height = heightOf(plot, frame, category);
  const lying = BAR * plot.series.length;
  const y = above ? top + height - lying : top + (height - lying) / 2;
  const first = SIZE + (above ? top : top + (height - linesHeight(frame, category)) / 2);
  return [
    text(
      "label",
      above ? { x: left, y: first } : { x: left - GAP, y: first, anchor: "end" },
      labels[category] ?? oneLine(""),
    ),
    ...plot.series.flatMap((series, place) =>
      barShapes(plot, frame, series, category, y + BAR * (place + 0.5)),
    ),
    ...(above ? [line("axis", [left, y], [left, y + lying])] : []),
  ];
}

function barShapes(
  plot: Plot,
  { left, longest, figures }: BarFrame,
  { style, points }: PlotSeries,
  category: number,
  middle: number,
): Html[] {
  const point = points[category];
  if (!point) return [];
  const width = longest * lengthOf(point.value, plot);
  const height = THICK[style];
  return [
    ...(point.value === undefined
      ? []
      : [rect(style, { x: left, y: middle - height / 2, width, height })]),
    pointText(point, style, figures, { x: left + width + GAP, y: middle + SIZE / 3 }),
  ];
}
