import { shortestFigures, type Figures } from "./figures";
import { wrap, type Label } from "./label";
import type { Plot } from "./plot";
import { LINE, widestOf } from "./text-width";

/** Where the bars of a chart lie. */
export interface BarFrame {
  readonly labels: readonly Label[];
  /** Whether a name stands above its bars, for want of room at their left. */
  readonly above: boolean;
  readonly left: number;
  /** The length of the longest bar. */
  readonly longest: number;
  readonly figures: Figures;
}

export const GAP = 8;
/** Of the width of a chart. */
const MOST_LABELS = 0.42;
const MOST_FIGURES = 0.36;

export function barFrame(plot: Plot, width: number, narrow: boolean): BarFrame {
  const most = width * MOST_LABELS;
  const above = narrow && widestOf(plot.categories) > most;
  const labels = plot.categories.map((one) => wrap(one, above ? width : most));
  const left = above ? 1 : widestOf(labels.flatMap(({ lines }) => lines)) + GAP;
  const figures = shortestFigures(plot, width * MOST_FIGURES);
  const room = widestOf([...plot.values.map(figures.write), ...plot.marks]) + GAP;
  return { labels, above, left, longest: Math.max(0, width - left - room), figures };
}

export const linesHeight = ({ labels }: BarFrame, category: number): number =>
  LINE * (labels[category]?.lines.length ?? 1);
