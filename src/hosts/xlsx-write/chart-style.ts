import type { Chart, ChartFormat } from "../../workbook/chart";
import { DARK, FONT } from "./styles";
import { escapeXml } from "./xml-text";

const rgb = (argb: string): string => argb.slice(2);
export const INK = "1F2937";
export const TITLE = rgb(DARK);
const WHITE = "FFFFFF";
const BLACK = "000000";
/** In hundredths of a point. */
const TEXT_SIZE = 900;
export const TITLE_SIZE = 1200;

const ink = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** Without what XML cannot hold, which exceljs leaves out of the cells as well. */
export const writable = (text: string): string =>
  escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));

/** How a shape is filled, and its outline. */
export const shapeOf = (fill: string | undefined, outline: string | undefined): string =>
  `<c:spPr>${fill === undefined ? "<a:noFill/>" : ink(fill)}` +
  `${outline === undefined ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="9525">${ink(outline)}</a:ln>`}</c:spPr>`;

export interface Letters {
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Read from the bottom up. */
  readonly turned?: boolean;
}

export const lettersOf = ({ turned = false, ...letters }: Letters): string =>
  `<c:txPr><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/>` +
  `<a:p><a:pPr>${properties("defRPr", letters)}</a:pPr><a:endParaRPr lang="fr-BE"/></a:p></c:txPr>`;

export const properties = (
  name: "defRPr" | "rPr",
  { color, size = TEXT_SIZE, bold = false }: Letters,
): string =>
  `<a:${name}${name === "rPr" ? ' lang="fr-BE"' : ""} sz="${String(size)}" b="${bold ? "1" : "0"}">` +
  `${ink(color)}<a:latin typeface="${FONT}"/></a:${name}>`;

/** Dark, then white in a dark outline, so that they stay apart in grey. */
const fills = ["2F6EAF", WHITE, "C9D9EC", "7F9DC2"];

export const seriesShape = (place: number): string => shapeOf(fills[place % fills.length], TITLE);

/** The parts of a stack, from dark to light, with the letters that can be read on each. */
export function partStyle(place: number, count: number): { shape: string; letters: Letters } {
  const part = count < 2 ? 0 : place / (count - 1);
  const channels = DARKEST.map((dark, at) => Math.round(dark + part * ((PALEST[at] ?? 0) - dark)));
  const fill = channels.map((one) => one.toString(16).toUpperCase().padStart(2, "0")).join("");
  return { shape: shapeOf(fill, WHITE), letters: { color: isDark(channels) ? WHITE : BLACK } };
}

const DARKEST = [0x1f, 0x38, 0x64];
const PALEST = [0xc9, 0xd9, 0xec];

/** Dark enough for white letters, as black ones are read on what is lighter: the eye weighs green most. */
const isDark = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  red * 0.3 + green * 0.59 + blue * 0.11 < 118;

/** Whole hours and euros need no decimals. */
export function numberFormatOf({ format, series }: Chart): string {
  const shown = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  return (shown.every(Number.isInteger) ? wholeFormats[format] : undefined) ?? formats[format];
}

const formats: Readonly<Record<ChartFormat, string>> = {
  count: "#,##0",
  hours: '#,##0.0# "h"',
  money: '#,##0.00 "€"',
  share: "0 %",
};

const wholeFormats: Partial<typeof formats> = { hours: '#,##0 "h"', money: '#,##0 "€"' };
