import type { Html } from "../html/escape";
import { rect, strokes, type Box } from "./shapes";

/** Fills that neighbours do not share, in this order: told apart by their lightness in grey too. */
const FILLS = ["solid", "light", "rising", "middle", "falling", "blank"] as const;
const STEP = 6;

/** A part of a bar, or the square that stands for it. */
export function partShapes(place: number, box: Box): Html[] {
  const fill = FILLS[place % FILLS.length] ?? "blank";
  return [
    rect(`part chart-${fill}`, box),
    ...(fill === "rising" || fill === "falling" ? [hatching(box, fill === "rising")] : []),
  ];
}

/** Slanted lines within a box: drawn, as a pattern of a page is not printed alike everywhere. */
function hatching({ x, y, width, height }: Box, rising: boolean): Html {
  const count = Math.ceil((width + height) / STEP) - 1;
  const lines = Array.from({ length: count }, (_, place) => {
    const reach = (place + 1) * STEP;
    const from = Math.max(0, reach - height);
    const to = Math.min(width, reach);
    const yAt = (along: number): number =>
      rising ? y + reach - along : y + height - reach + along;
    return [
      [x + from, yAt(from)],
      [x + to, yAt(to)],
    ] as const;
  });
  return strokes("hatching", lines);
}
