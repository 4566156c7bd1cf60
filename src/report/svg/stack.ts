import type { Html } from "../html/escape";
import { shortestFigures } from "./figures";
import { head } from "./head";
import { oneLine, wrap } from "./label";
import { partShapes } from "./part-shapes";
import { partsOf, type Part } from "./parts";
import type { Plot } from "./plot";
import { rect, text, type Drawing } from "./shapes";
import { stackKey } from "./stack-key";
import { LINE, SIZE, widthOf } from "./text-width";

const BAR = 44;
const GAP = 8;
const AROUND = 4;
const MOST_FIGURES = 0.3;

/** One bar of 100 %: its parts named below them, or in a key where one is too small for that. */
export function stack(plot: Plot, width: number): Drawing {
  const figures = shortestFigures(plot, width * MOST_FIGURES);
  const { shapes, height } = head(width, [], figures.note);
  const parts = partsOf(plot, figures, width);
  const drawn = parts.some((part) => part.width > 0);
  const below = drawn ? height + LINE + BAR + GAP : height;
  const names = namesBelow(parts, below) ?? stackKey(parts, width, below + (drawn ? GAP : 0));
  return {
    width,
    height: below + (drawn ? GAP : 0) + names.height,
    shapes: [
      ...shapes,
      ...parts.flatMap((part, place) => partAt(part, place, height)),
      ...names.shapes,
    ],
  };
}

function partAt(part: Part, place: number, top: number): Html[] {
  const { x, width, point } = part;
  if (width === 0) return [];
  const box = { x, y: top + LINE, width, height: BAR };
  const words = part.share ?? part.figure;
  const fits = widthOf(words) <= width - AROUND;
  if (point.value === undefined)
    return [
      rect("hidden", box),
      ...(fits
        ? [
            text(
              "mark",
              { x: x + width / 2, y: box.y + (BAR + SIZE) / 2 - 2, anchor: "middle" },
              oneLine(words),
            ),
          ]
        : []),
    ];
  return [
    ...partShapes(place, box),
    ...(fits ? [text("main-figure", { x, y: top + SIZE - 1 }, oneLine(words))] : []),
  ];
}

/** Each name below its part, with its figure; undefined where one finds no room. */
function namesBelow(
  parts: readonly Part[],
  top: number,
): Pick<Drawing, "shapes" | "height"> | undefined {
  const labels = parts.map(({ name, width }) => wrap(name, width - GAP));
  const lines = Math.max(...labels.map((label) => label.lines.length));
  const room = parts.every(
    (part, place) =>
      labels[place]?.whole === undefined &&
      Math.max(widthOf(part.figure), widthOf(part.share ?? "")) <= part.width - GAP,
  );
  if (!room) return undefined;
  const counted = parts.some(({ share }) => share !== undefined);
  const shapes = parts.flatMap(({ x, figure, share }, place) => {
    const label = labels[place] ?? oneLine("");
    const y = top + SIZE;
    return [
      text("label", { x, y }, label),
      ...(share === undefined
        ? []
        : [text("before-figure", { x, y: y + LINE * label.lines.length }, oneLine(figure))]),
    ];
  });
  return { shapes, height: LINE * (lines + (counted ? 1 : 0)) };
}
