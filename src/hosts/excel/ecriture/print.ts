import type { Print } from "./layout";

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** How the sheet is printed: A4, its name and the page's number at the foot. */
export function setUpPrint(sheet: Excel.Worksheet, print: Print): void {
  const { pageLayout } = sheet;
  const { scale, pagesWide, titleRow, titleColumns, header, pageEnds } = print;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (scale !== undefined) pageLayout.zoom = { scale };
  // As many pages down as it takes.
  else if (pagesWide !== undefined) pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titleRow !== undefined)
    pageLayout.setPrintTitleRows(`$${String(titleRow)}:$${String(titleRow)}`);
  if (titleColumns !== undefined && titleColumns > 0)
    pageLayout.setPrintTitleColumns(
      sheet.getRangeByIndexes(0, 0, 1, titleColumns).getEntireColumn(),
    );
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (header !== undefined) defaultForAllPages.leftHeader = `&B${header.replace(/&/g, "&&")}`;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "Page &P / &N";
  for (const row of pageEnds) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}
