import { colours, partPaint, seriesFills } from "../../workbook/appearance";
import { FONT } from "./styles";
import { escapeXml } from "./xml-text";

export const INK = colours.ink;
export const TITLE = colours.dark;
const WHITE = colours.white;
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

export const seriesShape = (place: number): string =>
  shapeOf(seriesFills[place % seriesFills.length], TITLE);

/** A part of a stack, with the letters that can be read on it. */
export function partStyle(place: number, count: number): { shape: string; letters: Letters } {
  const { fill, ink: color } = partPaint(place, count);
  return { shape: shapeOf(fill, WHITE), letters: { color } };
}
