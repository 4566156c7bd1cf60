import type { Html } from "../html/escape";
import { oneLine, shorten } from "./label";
import type { PlotSeries } from "./plot";
import { rect, text, type Drawing } from "./shapes";
import { LINE, SIZE, widthOf } from "./text-width";

/** Of the square that shows how a series is drawn, with the room after it. */
export const SWATCH = 24;
const SQUARE = 14;
const AFTER = 12;

/** The square before a name, whose base is at `y`. */
export const swatch = (style: string, x: number, y: number): Html =>
  rect(style, { x: x + 1, y: y - SQUARE + 2, width: SQUARE, height: SQUARE });

/** What is said above a chart: the names of two series, then a note. */
export function head(
  width: number,
  series: readonly PlotSeries[],
  note: string,
): Pick<Drawing, "shapes" | "height"> {
  const shapes: Html[] = [];
  let y = 0;
  if (series.length > 1) {
    const places = placesOf(series, width);
    for (const { style, label, x, line } of places)
      shapes.push(
        swatch(style, x, line * LINE + SIZE),
        text("label", { x: x + SWATCH, y: line * LINE + SIZE }, label),
      );
    y = (Math.max(...places.map(({ line }) => line)) + 1) * LINE + AFTER;
  }
  if (note !== "") {
    shapes.push(text("note", { x: 0, y: y + SIZE }, oneLine(note)));
    y += LINE + AFTER;
  }
  return { shapes, height: y };
}

/** Beside each other, or one below the other. */
function placesOf(series: readonly PlotSeries[], width: number) {
  let x = 0;
  let line = 0;
  return series.map(({ name, style }) => {
    const label = shorten(name, width - SWATCH);
    const room = SWATCH + widthOf(label.lines[0] ?? "");
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const place = { style, label, x, line };
    x += room + SWATCH;
    return place;
  });
}
