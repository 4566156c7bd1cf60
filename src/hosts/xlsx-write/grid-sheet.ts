import type { Cell, Style, Workbook } from "exceljs";
import { AS_TEXT, colours, numberFormats, sideOf, tonePaints } from "../../workbook/appearance";
import { isLink, isRisky } from "../../workbook/content";
import { gridRowHeight } from "../../workbook/heights";
import type { GridCell, GridSheet, GridStyle } from "../../workbook/model";
import { valueOf } from "./content";
import { printGrid } from "./print";
import { argb, bodyBorder, FONT, linkFont, pageStyles, solid } from "./styles";

const ink = { argb: argb(colours.ink) };
const top = { vertical: "top", wrapText: true } as const;

const styles: Readonly<Record<GridStyle, Partial<Style>>> = {
  title: pageStyles.title,
  banner: pageStyles.banner,
  heading: pageStyles.heading,
  note: pageStyles.note,
  header: {
    font: { name: FONT, size: 11, bold: true, color: { argb: argb(colours.white) } },
    fill: solid(colours.dark),
    alignment: { vertical: "middle", wrapText: true },
  },
  label: { ...pageStyles.label, alignment: { vertical: "middle", wrapText: true } },
  cell: { font: { name: FONT, size: 11, color: ink }, alignment: top, border: bodyBorder },
  input: {
    font: { name: FONT, size: 11, bold: true, color: ink },
    fill: solid(colours.inputFill),
    alignment: { vertical: "middle" },
    border: {
      top: { style: "thin", color: { argb: argb(colours.inputEdge) } },
      left: { style: "thin", color: { argb: argb(colours.inputEdge) } },
      bottom: { style: "thin", color: { argb: argb(colours.inputEdge) } },
      right: { style: "thin", color: { argb: argb(colours.inputEdge) } },
    },
  },
  total: {
    font: { name: FONT, size: 11, bold: true, color: ink },
    alignment: { vertical: "middle", wrapText: true },
    border: { top: { style: "medium", color: { argb: argb(colours.dark) } } },
  },
  figure: {
    font: { name: FONT, size: 12, bold: true, color: { argb: argb(colours.dark) } },
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
    if (row.cells.length > 0) written.height = gridRowHeight(row, widths);
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
      ...(format === "general" ? {} : { horizontal: sideOf(format) }),
      // So that a figure does not touch the text beside it.
      ...(sideOf(format) === "right" ? { indent: 1 } : {}),
    },
    ...(tone
      ? {
          fill: solid(tonePaints[tone].fill),
          font: { ...font, bold: true, color: { argb: argb(tonePaints[tone].ink) } },
        }
      : {}),
  };
}
