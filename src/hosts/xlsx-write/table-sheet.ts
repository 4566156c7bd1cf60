import type { Cell, Row, Workbook, Worksheet } from "exceljs";
import { AS_TEXT, tonePaints } from "../../workbook/appearance";
import { isLink, isRisky } from "../../workbook/content";
import { LINE, linesOf } from "../../workbook/heights";
import type { Content, TableColumn, TableSheet, WorkbookModel } from "../../workbook/model";
import { headerLineOf, offerChoices } from "./choices";
import { colour } from "./conditions";
import { valueOf } from "./content";
import { printSetup } from "./print";
import {
  argb,
  bandStyle,
  bannerStyle,
  bodyBorder,
  cellStyle,
  headerStyle,
  linkFont,
  solid,
} from "./styles";

const HEADER_HEIGHT = 22;

/** Adds a sheet that holds one table, named like it. */
export function addTable(workbook: Workbook, sheet: TableSheet, model: WorkbookModel): void {
  const headerLine = headerLineOf(sheet);
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [
      {
        state: "frozen",
        xSplit: sheet.fixedColumns,
        ySplit: headerLine,
        activeCell: `B${String(headerLine + 1)}`,
      },
    ],
    ...printSetup(sheet, headerLine),
    // The column before a group opens and folds it.
    properties: { outlineProperties: { summaryRight: false, summaryBelow: true } },
  });
  sheet.columns.forEach((column, place) => {
    const shown = worksheet.getColumn(place + 1);
    shown.width = column.width;
    shown.hidden = column.hidden;
    if (column.foldable) shown.outlineLevel = 1;
    shown.style = cellStyle(column);
  });
  worksheet.addTable({
    name: sheet.name,
    ref: `A${String(headerLine)}`,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: sheet.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: sheet.rows.map((row) => row.map(valueOf)),
  });
  if (headerLine > 1) addTop(worksheet, sheet);
  dress(worksheet, sheet, headerLine);
  offerChoices(worksheet, sheet, model);
  colour(worksheet, sheet);
}

/** The row above the headers: the title in the columns that stay in sight, the bands over theirs. */
function addTop(worksheet: Worksheet, sheet: TableSheet): void {
  const row = worksheet.getRow(1);
  row.height = HEADER_HEIGHT;
  if (sheet.title !== undefined) addTitle(row, sheet);
  const placeOf = (header: string): number =>
    sheet.columns.findIndex((column) => column.header === header) + 1;
  (sheet.bands ?? []).forEach(({ title, from, to }, at) => {
    const shown = sheet.columns.findIndex(
      ({ hidden }, place) => !hidden && place >= placeOf(from) - 1,
    );
    for (let place = placeOf(from); place <= placeOf(to); place += 1)
      row.getCell(place).style = bandStyle(at);
    row.getCell(shown + 1).value = title;
  });
}

function addTitle(row: Row, { title, columns }: TableSheet): void {
  for (let place = 1; place <= columns.length; place += 1) row.getCell(place).style = bannerStyle;
  // Its first word stands in the column that stays in sight, and never runs into the next page.
  const [first = "", ...others] = (title ?? "").split(" – ");
  row.getCell(1).value = first;
  row.getCell(2).value = others.join(" – ");
}

function dress(worksheet: Worksheet, { columns, rows }: TableSheet, headerLine: number): void {
  const header = worksheet.getRow(headerLine);
  header.height = HEADER_HEIGHT;
  columns.forEach((column, place) => {
    header.getCell(place + 1).style = headerStyle(column);
    rows.forEach((row, index) => {
      dressCell(worksheet.getCell(headerLine + 1 + index, place + 1), row[place], column);
    });
  });
  rows.forEach((row, index) => {
    const lines = linesOfRow(row, columns);
    // A row of one line grows by itself once a longer text is typed in it.
    if (lines > 1) worksheet.getRow(headerLine + 1 + index).height = lines * LINE;
  });
}

const linesOfRow = (row: TableSheet["rows"][number], columns: TableSheet["columns"]): number =>
  Math.max(
    1,
    ...columns.map(({ wrap, width }, place) => {
      const content = row[place];
      return wrap && typeof content === "string" ? linesOf(content, width) : 1;
    }),
  );

function dressCell(cell: Cell, content: Content | undefined, column: TableColumn): void {
  const style = cellStyle(column);
  const tone = typeof content === "string" ? column.tones?.[content] : undefined;
  cell.style = {
    ...style,
    border: bodyBorder,
    ...(isRisky(content) ? { numFmt: AS_TEXT } : {}),
    ...(isLink(content) ? { font: linkFont } : {}),
    ...(tone
      ? {
          fill: solid(tonePaints[tone].fill),
          font: { ...style.font, bold: true, color: { argb: argb(tonePaints[tone].ink) } },
        }
      : {}),
  };
}
