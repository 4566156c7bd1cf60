import type { AddWorksheetOptions } from "exceljs";
import type { GridSheet, TableSheet } from "../../workbook/model";

const A4 = 9;
/** Characters that a landscape A4 page holds while its print stays legible. */
const PAGE_WIDTH = 190;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const footer = { oddFooter: "&L&A&RPage &P / &N" };

/** Landscape, the whole width on as few pages as can be read, the headers on each of them. */
export function printSetup(
  { columns, fixedColumns, title, onePageWide }: TableSheet,
  headerLine: number,
): Partial<AddWorksheetOptions> {
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const pages = onePageWide ? 1 : Math.ceil(width / PAGE_WIDTH);
  const last = String.fromCharCode(64 + fixedColumns);
  return {
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      margins: MARGINS,
      printTitlesRow: `${String(headerLine)}:${String(headerLine)}`,
      ...(pages > 1 ? { printTitlesColumn: `A:${last}` } : {}),
    },
    // The title's own row stands on the first page only.
    headerFooter: title === undefined ? footer : { ...footer, oddHeader: `&L&"-,Bold"${title}` },
  };
}

/** A page to be read, upright. */
export const printPage: Partial<AddWorksheetOptions> = {
  pageSetup: {
    paperSize: A4,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  },
  headerFooter: footer,
};

/** A sheet laid out cell by cell: its width on one page, or at a scale, with its own page ends. */
export const printGrid = ({
  orientation,
  headerLine,
  scale,
}: GridSheet): Partial<AddWorksheetOptions> => ({
  pageSetup: {
    paperSize: A4,
    orientation,
    margins: MARGINS,
    ...(scale === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale }),
    ...(headerLine === undefined
      ? {}
      : { printTitlesRow: `${String(headerLine)}:${String(headerLine)}` }),
  },
  headerFooter: footer,
});
