import type { Borders, Fill, Font, Style } from "exceljs";
import {
  bandPaint,
  bannerPaint,
  colours,
  headerPaints,
  numberFormats,
  sideOf,
} from "../../workbook/appearance";
import type { TableColumn } from "../../workbook/model";

/** As a file keeps a colour: opaque. */
export const argb = (colour: string): string => `FF${colour}`;

export const solid = (colour: string): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: argb(colour) },
});

export const FONT = "Calibri";
export const headerStyle = ({ emphasis }: TableColumn): Partial<Style> => ({
  numFmt: "General",
  font: { name: FONT, size: 11, bold: true, color: { argb: argb(headerPaints[emphasis].ink) } },
  fill: solid(headerPaints[emphasis].fill),
  alignment: { vertical: "middle", horizontal: "left" },
});

const hairline: Partial<Borders> = {
  bottom: { style: "thin", color: { argb: argb(colours.hairline) } },
};

export const cellStyle = ({ format, wrap }: TableColumn): Partial<Style> => ({
  numFmt: numberFormats[format],
  font: { name: FONT, size: 11 },
  alignment: {
    vertical: "top",
    horizontal: sideOf(format),
    wrapText: wrap,
    // So that a figure does not touch the text beside it.
    indent: sideOf(format) === "right" ? 1 : 0,
  },
});

export const bodyBorder = hairline;

export const linkFont: Partial<Font> = {
  name: FONT,
  size: 11,
  underline: true,
  color: { argb: argb(colours.link) },
};

/** A title over neighbouring columns. */
export const bandStyle = (place: number): Partial<Style> => ({
  numFmt: "General",
  font: font(11, bandPaint(place).ink, true),
  fill: solid(bandPaint(place).fill),
  alignment: { vertical: "middle", horizontal: "left" },
});

const font = (size: number, colour: string, bold = false): Partial<Font> => ({
  name: FONT,
  size,
  bold,
  color: { argb: argb(colour) },
});

export const bannerStyle: Partial<Style> = {
  numFmt: "General",
  font: font(12, bannerPaint.ink, true),
  fill: solid(bannerPaint.fill),
  alignment: { vertical: "middle", horizontal: "left" },
};

/** The lines of a sheet to be read. */
export const pageStyles = {
  title: { font: font(20, colours.dark, true), alignment: { vertical: "middle" } },
  banner: bannerStyle,
  heading: {
    font: font(13, colours.dark, true),
    alignment: { vertical: "bottom" },
    border: { bottom: { style: "thin", color: { argb: argb(colours.blue) } } },
  },
  note: { font: font(11, colours.ink), alignment: { vertical: "middle", wrapText: true } },
  label: { font: font(11, colours.dark, true), alignment: { vertical: "middle", wrapText: true } },
  text: { font: font(11, colours.ink), alignment: { vertical: "middle", wrapText: true } },
} as const satisfies Record<string, Partial<Style>>;
