import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import type { CellFormat, TableColumn, Tone } from "../../workbook/model";

export const solid = (argb: string): Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb },
});

export const FONT = "Calibri";
export const DARK = "FF1F3864";

export const numberFormats: Readonly<Record<CellFormat, string>> = {
  general: "General",
  text: "@",
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

/** Text in a cell of this format stays text, even when it is typed again. */
export const AS_TEXT = numberFormats.text;

/** The darker a header, the more its column is needed. */
const headers: Readonly<Record<TableColumn["emphasis"], { fill: string; text: string }>> = {
  strong: { fill: DARK, text: "FFFFFFFF" },
  medium: { fill: "FF2F6EAF", text: "FFFFFFFF" },
  light: { fill: "FFD6E3F2", text: "FF1F2937" },
};

export const headerStyle = ({ emphasis }: TableColumn): Partial<Style> => ({
  numFmt: "General",
  font: { name: FONT, size: 11, bold: true, color: { argb: headers[emphasis].text } },
  fill: solid(headers[emphasis].fill),
  alignment: { vertical: "middle", horizontal: "left" },
});

const hairline: Partial<Borders> = {
  bottom: { style: "thin", color: { argb: "FFD9D9D9" } },
};

/** Numbers stand at the right, dates in the middle, texts at the left. */
export const horizontal: Readonly<Record<CellFormat, NonNullable<Alignment["horizontal"]>>> = {
  general: "left",
  text: "left",
  date: "center",
  hours: "right",
  number: "right",
  money: "right",
  decimal: "right",
  count: "right",
  share: "right",
};

export const cellStyle = ({ format, wrap }: TableColumn): Partial<Style> => ({
  numFmt: numberFormats[format],
  font: { name: FONT, size: 11 },
  alignment: {
    vertical: "top",
    horizontal: horizontal[format],
    wrapText: wrap,
    // So that a figure does not touch the text beside it.
    indent: horizontal[format] === "right" ? 1 : 0,
  },
});

export const bodyBorder = hairline;

export const linkFont: Partial<Font> = {
  name: FONT,
  size: 11,
  underline: true,
  color: { argb: "FF1F4E9E" },
};

/** Colours that stay apart in grey, with letters of full contrast on them. */
export const tones: Readonly<Record<Tone, { readonly fill: string; readonly text: string }>> = {
  alert: { fill: "FFFAD1D1", text: "FF7F1D1D" },
  warning: { fill: "FFFFF1C9", text: "FF6B4300" },
  good: { fill: "FFDDF3E0", text: "FF14532D" },
};

/** A title over neighbouring columns. */
export const bandStyle = (place: number): Partial<Style> => ({
  numFmt: "General",
  font: { name: FONT, size: 11, bold: true, color: { argb: DARK } },
  fill: solid(place % 2 === 0 ? "FFE6EEF8" : "FFF3F6FB"),
  alignment: { vertical: "middle", horizontal: "left" },
});

const font = (size: number, argb: string, bold = false): Partial<Font> => ({
  name: FONT,
  size,
  bold,
  color: { argb },
});

export const bannerStyle: Partial<Style> = {
  numFmt: "General",
  font: font(12, "FF7F1D1D", true),
  fill: solid("FFFDE8D7"),
  alignment: { vertical: "middle", horizontal: "left" },
};

/** The lines of a sheet to be read. */
export const pageStyles = {
  title: { font: font(20, DARK, true), alignment: { vertical: "middle" } },
  banner: bannerStyle,
  heading: {
    font: font(13, DARK, true),
    alignment: { vertical: "bottom" },
    border: { bottom: { style: "thin", color: { argb: "FF2F6EAF" } } },
  },
  note: { font: font(11, "FF1F2937"), alignment: { vertical: "middle", wrapText: true } },
  label: { font: font(11, DARK, true), alignment: { vertical: "middle", wrapText: true } },
  text: { font: font(11, "FF1F2937"), alignment: { vertical: "middle", wrapText: true } },
} as const satisfies Record<string, Partial<Style>>;
