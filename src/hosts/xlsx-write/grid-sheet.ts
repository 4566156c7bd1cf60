import type { Cell, Style, Workbook } from "exceljs";
import type { GridCell, GridRow, GridSheet, GridStyle } from "../../workbook/model";
import { isLink, isRisky, valueOf } from "./content";
import { LINE, linesOf } from "./lines";
import { printGrid } from "./print";
import {
  AS_TEXT,
  bodyBorder,
  DARK,
  FONT,
  horizontal,
  linkFont,
  numberFormats,
  pageStyles,
  solid,
  tones,
} from "./styles";

/** Points above and below a text, together. */
const PADDING: Readonly<Record<GridStyle, number>> = {
  title: 19,
  banner: 9,
  heading: 15,
  note: 7,
  header: 7,
  label: 5,
  cell: 5,
  input: 5,
  total: 7,
  figure: 5,
};

const ink = { argb: "FF1F2937" };
const top = { vertical: "top", wrapText: true } as const;

const styles: Readonly<Record<GridStyle, Partial<Style>>> = {
  title: pageStyles.title,
  banner: pageStyles.banner,
  heading: pageStyles.heading,
  note: pageStyles.note,
  header: {
    font: { name: FONT, size: 11, bold: true, color: { argb: "FFFFFFFF" } },
    fill: solid(DARK),
    alignment: { vertical: "middle", wrapText: true },
  },
  label: { ...pageStyles.label, alignment: { vertical: "middle", wrapText: true } },
  cell: { font: { name: FONT, size: 11, color: ink }, alignment: top, border: bodyBorder },
  input: {
    font: { name: FONT, size: 11, bold: true, color: ink },
    fill: solid("FFFFF8E1"),
    alignment: { vertical: "middle" },
    border: {
      top: { style: "thin", color: { argb: "FFB08900" } },
      left: { style: "thin", color: { argb: "FFB08900" } },
      bottom: { style: "thin", color: { argb: "FFB08900" } },
      right: { style: "thin", color: { argb: "FFB08900" } },
    },
  },
  total: {
    font: { name: FONT, size: 11, bold: true, color: ink },
    alignment: { vertical: "middle", wrapText: true },
    border: { top: { style: "medium", color: { argb: DARK } } },
  },
  figure: {
    font: { name: FONT, size: 12, bold: true, color: { argb: DARK } },
    alignment: { vertical: "middle" },
    border: bodyBorder,
  },
};

/** Adds a sheet laid out cell by cell. */
export function addGrid(workbook: Workbook, sheet: GridSheet): void {
  const { name, widths, rows, headerLine } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    views: [
      {
        showGridLines: false,
        ...(headerLine === undefined ? {} : { state: "frozen" as const, ySplit: headerLine }),
      },
    ],
    ...printGrid(sheet),
  });
  widths.forEach((width, place) => {
    worksheet.getColumn(place + 1).width = width;
  });
  rows.forEach((row, at) => {
    const written = worksheet.getRow(at + 1);
    row.cells.forEach((cell, place) => {
      if (!cell) return;
      const span = cell.span ?? 1;
      for (let step = 0; step < span; step += 1)
        dress(written.getCell(place + 1 + step), cell, cell.style === "note" && place > 0);
      written.getCell(place + 1).value = valueOf(cell.content);
      if (span > 1) worksheet.mergeCells(at + 1, place + 1, at + 1, place + span);
    });
    if (row.cells.length > 0) written.height = heightOf(row, widths);
    if (row.endsPage) written.addPageBreak();
  });
}

/** `beside`: a note at the right of other cells, which it would touch. */
function dress(
  target: Cell,
  { content, style, format = "general", tone }: GridCell,
  beside: boolean,
): void {
  const base = styles[style];
  const font = isLink(content) ? linkFont : base.font;
  target.style = {
    ...base,
    ...(font ? { font } : {}),
    numFmt: isRisky(content) ? AS_TEXT : numberFormats[format],
    alignment: {
      ...base.alignment,
      ...(beside ? { horizontal: "left", indent: 1 } : {}),
      ...(format === "general" ? {} : { horizontal: horizontal[format] }),
      // So that a figure does not touch the text beside it.
      ...(horizontal[format] === "right" ? { indent: 1 } : {}),
    },
    ...(tone
      ? {
          fill: solid(tones[tone].fill),
          font: { ...font, bold: true, color: { argb: tones[tone].text } },
        }
      : {}),
  };
}

function heightOf({ cells, lines }: GridRow, widths: readonly number[]): number {
  const heights = cells.map((cell, place) => {
    if (!cell) return LINE;
    const width = widths.slice(place, place + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
    const text = isLink(cell.content) ? cell.content.text : cell.content;
    const needed = lines ?? (typeof text === "string" ? linesOf(text, width) : 1);
    return needed * LINE + PADDING[cell.style];
  });
  return Math.max(...heights);
}
