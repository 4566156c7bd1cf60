import type { Html } from "../html/escape";
import { SWATCH } from "./head";
import { oneLine, wrap } from "./label";
import { partShapes } from "./part-shapes";
import type { Part } from "./parts";
import { rect, text, type Box, type Drawing } from "./shapes";
import { LINE, SIZE, widestOf } from "./text-width";

const SQUARE = 15;
const BETWEEN = 6;
const COLUMN = 20;

/** The parts below their bar, one a line, with their figures: a part may be too small for words. */
export function stackKey(
  parts: readonly Part[],
  width: number,
  top: number,
): Pick<Drawing, "shapes" | "height"> {
  const figures = widestOf(parts.map(({ figure }) => figure));
  const shares = widestOf(parts.map(({ share = "" }) => share));
  const ends = figures + COLUMN + (shares === 0 ? 0 : shares + COLUMN);
  const labels = parts.map(({ name }) => wrap(name, width - SWATCH - ends));
  const after = SWATCH + widestOf(labels.flatMap(({ lines }) => lines)) + COLUMN + figures;
  const shapes: Html[] = [];
  let y = top;
  parts.forEach((part, place) => {
    const label = labels[place] ?? oneLine("");
    const base = y + SIZE;
    shapes.push(
      ...keySwatch(part, place, { x: 1, y: base - 13, width: SQUARE, height: SQUARE }),
      text("label", { x: SWATCH, y: base }, label),
      ...figureAt(
        part.point.value === undefined ? "mark" : "main-figure",
        part.figure,
        after,
        base,
      ),
      ...figureAt("before-figure", part.share ?? "", after + COLUMN + shares, base),
    );
    y += LINE * label.lines.length + BETWEEN;
  });
  return { shapes, height: y - BETWEEN - top };
}

const figureAt = (style: string, figure: string, x: number, y: number): Html[] =>
  figure === "" ? [] : [text(style, { x, y, anchor: "end" }, oneLine(figure))];

const keySwatch = ({ point }: Part, place: number, box: Box): Html[] =>
  point.value === undefined ? [rect("hidden", box)] : partShapes(place, box);
