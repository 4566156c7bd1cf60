import type { Html } from "../html/escape";
import type { ColumnFrame } from "./column-frame";
import { SWATCH, swatch } from "./head";
import { shorten } from "./label";
import type { Plot } from "./plot";
import { pointText } from "./point-text";
import { line, text, type Drawing } from "./shapes";
import { LINE, SIZE, widestOf } from "./text-width";

const ROW = LINE + 8;
/** Of the width of a chart, for the names of its series. */
const MOST_NAMES = 0.2;

/** The room at the left of the columns for the names of the rows below them. */
export const rowsGutter = ({ series }: Plot, width: number): number =>
  Math.min(width * MOST_NAMES, SWATCH + widestOf(series.map(({ name }) => name)) + SIZE);

/** The figures of two series below their columns, one line a series, which tells how it is drawn. */
export function columnRows(
  { series, categories }: Plot,
  { left, slot, figures }: ColumnFrame,
  top: number,
): Pick<Drawing, "shapes" | "height"> {
  const right = left + slot * categories.length;
  const shapes = series.flatMap(({ name, style, points }, row): Html[] => {
    const y = top + ROW * row + LINE;
    return [
      line("rule", [0, y - LINE], [right, y - LINE]),
      swatch(style, 0, y),
      text("label", { x: SWATCH, y }, shorten(name, left - SWATCH - SIZE / 2)),
      ...points.map((point, category) => {
        const x = left + slot * (category + 0.5);
        return pointText(point, style, figures, { x, y, anchor: "middle" });
      }),
    ];
  });
  return { shapes, height: ROW * series.length };
}
