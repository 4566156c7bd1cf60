import { chartTexts } from "../../messages/fr/chart";
import { rowsGutter } from "./column-rows";
import { figuresOf, fits, fittingFigures, type Figures } from "./figures";
import { wrap, type Label } from "./label";
import type { Plot } from "./plot";

/** Where the columns of a chart stand. */
export interface ColumnFrame {
  readonly left: number;
  /** The width of a category. */
  readonly slot: number;
  /** From one of its columns to the next. */
  readonly pitch: number;
  readonly bar: number;
  readonly labels: readonly Label[];
  readonly figures: Figures;
  /** Whether the figures stand on lines below the columns, for want of room above each. */
  readonly rows: boolean;
}

const MOST_SLOT = 128;
const MOST_BAR = 56;
/** Between two texts beside each other. */
const GAP = 8;

/** Undefined where the texts find no room beside each other. */
export const columnFrame = (plot: Plot, width: number): ColumnFrame | undefined =>
  plot.series.length === 1
    ? frameOfOne(plot, width)
    : (frameOfTwo(plot, width) ?? frameWithRows(plot, width));

function frameOfOne(plot: Plot, width: number): ColumnFrame | undefined {
  const slot = slotOf(plot, width);
  const bar = Math.min(slot * 0.66, MOST_BAR);
  const figures = fittingFigures(plot, slot - GAP);
  const labels = labelsOf(plot, slot);
  return figures && labels && { left: 0, slot, pitch: slot, bar, labels, figures, rows: false };
}

function frameOfTwo(plot: Plot, width: number): ColumnFrame | undefined {
  const slot = slotOf(plot, width);
  const pitch = slot * 0.46;
  const bar = pitch * 0.84;
  const figures = figuresOf(plot)
    .slice(0, 1)
    .find(fits(plot, pitch - GAP / 2));
  const labels = labelsOf(plot, slot);
  return figures && labels && { left: 0, slot, pitch, bar, labels, figures, rows: false };
}

function frameWithRows(plot: Plot, width: number): ColumnFrame | undefined {
  const left = rowsGutter(plot, width);
  const slot = slotOf(plot, width - left);
  const pitch = slot * 0.4;
  const bar = pitch * 0.84;
  const figures = fittingFigures(plot, slot - GAP);
  const labels = labelsOf(plot, slot);
  return figures && labels && { left, slot, pitch, bar, labels, figures, rows: true };
}

const slotOf = ({ categories }: Plot, width: number): number =>
  Math.min(width / categories.length, MOST_SLOT);

/** The whole names, or else months shortened: never cut. */
const labelsOf = ({ categories }: Plot, slot: number): readonly Label[] | undefined =>
  [categories, categories.map(chartTexts.shortMonths)]
    .map((texts) => texts.map((one) => wrap(one, slot - GAP)))
    .find((labels) => labels.every(({ whole }) => whole === undefined));
