import { percents, textOf, type Figures } from "./figures";
import type { Plot, Point } from "./plot";
import { widthOf } from "./text-width";

/** A category of a bar of 100 %. */
export interface Part {
  readonly name: string;
  readonly point: Point;
  readonly figure: string;
  /** Of the whole, in words; undefined where the figure says it, or the whole is not known. */
  readonly share: string | undefined;
  /** Where it lies in the bar. */
  readonly x: number;
  readonly width: number;
}

const BETWEEN = 3;
/** For the half of an outline at both ends. */
const EDGE = 1;
/** Around the mark of a part that is not shown. */
const AROUND = 20;
/** Of the bar, for all the parts that are not shown. */
const MOST_HIDDEN = 0.5;

/** The parts from left to right; one that is not shown has a room that tells nothing of its size. */
export function partsOf(plot: Plot, figures: Figures, width: number): Part[] {
  const points = plot.series[0]?.points ?? [];
  const room = hiddenRoom(points, width);
  const drawn = points.filter(({ value }) => value === undefined || value > 0);
  const rest =
    width -
    2 * EDGE -
    drawn.reduce((sum, point) => sum + room(point), 0) -
    BETWEEN * Math.max(0, drawn.length - 1);
  const share = sharesOf(points);
  const known = plot.format !== "share" && plot.marks.length === 0 && drawn.length > 0;
  const inWords = percents(points.map(share));
  let x = EDGE;
  return points.map((point, category) => {
    const part = {
      name: plot.categories[category] ?? "",
      point,
      figure: textOf(point, figures),
      share: known ? inWords(share(point)) : undefined,
      x,
      width: room(point) + rest * share(point),
    };
    if (part.width > 0) x += part.width + BETWEEN;
    return part;
  });
}

function hiddenRoom(points: readonly Point[], width: number): (point: Point) => number {
  const hidden = points.filter(({ value }) => value === undefined);
  const most = (width * MOST_HIDDEN) / Math.max(1, hidden.length);
  return ({ value, mark }) => (value === undefined ? Math.min(widthOf(mark) + AROUND, most) : 0);
}

/** Of the largest first: a sum of huge values is no number. */
function sharesOf(points: readonly Point[]): (point: Point) => number {
  const largest = Math.max(0, ...points.map(({ value = 0 }) => value));
  const relative = ({ value = 0 }: Point): number =>
    largest === 0 ? 0 : Math.max(0, value) / largest;
  const sum = points.reduce((all, point) => all + relative(point), 0);
  return (point) => (sum === 0 ? 0 : relative(point) / sum);
}
