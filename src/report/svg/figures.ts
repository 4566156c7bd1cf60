import { chartTexts as texts } from "../../messages/fr/chart";
import type { ChartFormat } from "../../workbook/chart";
import type { Plot, Point } from "./plot";
import { widestOf } from "./text-width";

/** One way to write all the figures of a chart. */
export interface Figures {
  /** What is said once above them: their unit, or that they count thousands. */
  readonly note: string;
  readonly write: (value: number) => string;
}

/** From the whole figures to the shortest ones. */
export function figuresOf({ format, values }: Pick<Plot, "format" | "values">): Figures[] {
  const largest = Math.max(0, ...values);
  const unit = texts.unit(format);
  const whole = { note: "", write: wholeFigure(format, values, largest) };
  const note = texts.unitAlone(format);
  return format === "share"
    ? [whole, { note: "", write: percentOf(0, unit) }, { note, write: percentOf(0) }]
    : [
        whole,
        { note: "", write: (value) => rounded(value, 0, unit) },
        { note, write: (value) => rounded(value, 0) },
        ...inThousands(format, largest),
      ];
}

/** Whether all texts, with the marks in place of figures, are at most so wide. */
export const fits =
  ({ values, marks }: Plot, width: number) =>
  ({ write }: Figures): boolean =>
    widestOf([...values.map(write), ...marks]) <= width;

export const fittingFigures = (plot: Plot, width: number): Figures | undefined =>
  figuresOf(plot).find(fits(plot, width));

/** Where nothing beside them gives way, the shortest figures take what they need. */
export const shortestFigures = (plot: Plot, width: number): Figures =>
  fittingFigures(plot, width) ?? (figuresOf(plot).at(-1) as Figures);

export const textOf = ({ value, mark }: Point, { write }: Figures): string =>
  value === undefined ? mark : write(value);

/** Minutes and cents say nothing beside hundreds of hours and thousands of euros. */
function wholeFigure(
  format: ChartFormat,
  values: readonly number[],
  largest: number,
): Figures["write"] {
  const unit = texts.unit(format);
  if (format === "share") return percents(values);
  if (format === "count") return (value) => rounded(value, 2);
  if (format === "hours" && largest < 100) return texts.hours;
  const cents = format === "money" && largest < 1000 && !values.every(Number.isInteger);
  return (value) => rounded(value, cents ? 2 : 0, unit, cents);
}

/** `33,3 %`: all with a decimal where one has it. */
export function percents(shares: readonly number[]): Figures["write"] {
  const decimal = shares.some((share) => texts.number(share * 100, 1).includes(","));
  return percentOf(decimal ? 1 : 0, texts.unit("share"));
}

/** Only the whole is 100 %. */
const percentOf =
  (places: number, unit = "") =>
  (share: number): string =>
    share < 1 && texts.number(share * 100, places) === texts.number(100, 0)
      ? texts.more(texts.number(100 - 10 ** -places, places) + unit)
      : rounded(share * 100, places, unit, true);

/** Only 0 is 0. */
function rounded(value: number, places: number, unit = "", all = false): string {
  if (value === 0) return texts.number(0, 0) + unit;
  return value > 0 && texts.number(value, places) === texts.number(0, 0)
    ? texts.less(texts.number(10 ** -places, places) + unit)
    : texts.number(value, places, all) + unit;
}

/** Thousands, millions and so on, by as many as leave six digits at most. */
function inThousands(format: ChartFormat, largest: number): Figures[] {
  return [1, 2, 3, 4]
    .filter((power) => largest >= 1000 ** power && (largest < 1000 ** (power + 2) || power === 4))
    .map((power) => {
      const places = largest < 100 * 1000 ** power ? 1 : 0;
      return {
        note: texts.thousands(format, power),
        write: (value) => rounded(value / 1000 ** power, places, "", places > 0),
      };
    });
}
