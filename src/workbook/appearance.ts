import type { CellFormat, TableColumn, Tone } from "./model";

/** Colours as six hexadecimal digits; each host writes them in its own way. */
export const colours = {
  dark: "1F3864",
  blue: "2F6EAF",
  white: "FFFFFF",
  ink: "1F2937",
  link: "1F4E9E",
  hairline: "D9D9D9",
  inputEdge: "B08900",
  inputFill: "FFF8E1",
} as const;

/** What is filled in, and the letters on it. */
export interface Paint {
  readonly fill: string;
  readonly ink: string;
}

/** Colours that stay apart in grey, with letters of full contrast on them. */
export const tonePaints: Readonly<Record<Tone, Paint>> = {
  alert: { fill: "FAD1D1", ink: "7F1D1D" },
  warning: { fill: "FFF1C9", ink: "6B4300" },
  good: { fill: "DDF3E0", ink: "14532D" },
};

/** The darker a header, the more its column is needed. */
export const headerPaints: Readonly<Record<TableColumn["emphasis"], Paint>> = {
  strong: { fill: colours.dark, ink: colours.white },
  medium: { fill: colours.blue, ink: colours.white },
  light: { fill: "D6E3F2", ink: colours.ink },
};

export const bannerPaint: Paint = { fill: "FDE8D7", ink: "7F1D1D" };

/** A title over neighbouring columns. */
export const bandPaint = (place: number): Paint => ({
  fill: place % 2 === 0 ? "E6EEF8" : "F3F6FB",
  ink: colours.dark,
});

/** Of the series of a chart: dark, then white in a dark outline, so that they stay apart in grey. */
export const seriesFills = [colours.blue, colours.white, "C9D9EC", "7F9DC2"] as const;

/** The parts of a stack, from dark to light, with the letters that can be read on each. */
export function partPaint(place: number, count: number): Paint {
  const part = count < 2 ? 0 : place / (count - 1);
  const channels = DARKEST.map((dark, at) => Math.round(dark + part * ((PALEST[at] ?? 0) - dark)));
  const fill = channels.map((one) => one.toString(16).toUpperCase().padStart(2, "0")).join("");
  return { fill, ink: isDark(channels) ? colours.white : BLACK };
}

const BLACK = "000000";
const DARKEST = [0x1f, 0x38, 0x64];
const PALEST = [0xc9, 0xd9, 0xec];

/** Dark enough for white letters, as black ones are read on what is lighter: the eye weighs green most. */
const isDark = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red * 0.3 + green * 0.59 + blue * 0.11 < 118;

/** Text in a cell of this format stays text, even when it is typed again. */
export const AS_TEXT = "@";

export const numberFormats: Readonly<Record<CellFormat, string>> = {
  general: "General",
  text: AS_TEXT,
  date: "dd/mm/yyyy",
  // No format of their own: 7:36 typed in a cell of format 0.00 becomes 0,32, in a plain cell a time
  // that the check reads as 7 h 36; and 0.## shows ten days as « 10, ».
  hours: "General",
  number: "General",
  money: '#,##0.00 "€"',
  decimal: "#,##0.00",
  count: "#,##0",
  share: "0.0%",
};

/** Numbers stand at the right, dates in the middle, texts at the left. */
export function sideOf(format: CellFormat): "left" | "center" | "right" {
  if (format === "general" || format === "text") return "left";
  return format === "date" ? "center" : "right";
}
