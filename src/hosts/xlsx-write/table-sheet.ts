import type { Cell, CellValue, Workbook, Worksheet } from "exceljs";
import type { Content, TableColumn, TableSheet, WorkbookModel } from "../../template";
import { headerLineOf, offerChoices } from "./choices";
import { LINE, linesOf } from "./lines";
import { printSetup } from "./print";
import { AS_TEXT, bannerStyle, bodyBorder, cellStyle, headerStyle } from "./styles";

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
        activeCell: `A${String(headerLine + 1)}`,
      },
    ],
    ...printSetup(sheet, headerLine),
  });
  sheet.columns.forEach((column, place) => {
    const shown = worksheet.getColumn(place + 1);
    shown.width = column.width;
    shown.hidden = column.hidden;
    shown.style = cellStyle(column);
  });
  worksheet.addTable({
    name: sheet.name,
    ref: `A${String(headerLine)}`,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: sheet.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: sheet.rows.map((row) => row.map(valueOf)),
  });
  if (sheet.title !== undefined) addTitle(worksheet, sheet);
  dress(worksheet, sheet, headerLine);
  offerChoices(worksheet, sheet, model);
}

/** A text is always written as text; only what the model names a formula is one. */
function valueOf(content: Content | undefined): CellValue {
  if (content === undefined || content === "") return null;
  return typeof content === "object"
    ? { formula: content.formula, result: content.result }
    : content;
}

function addTitle(worksheet: Worksheet, { title, columns }: TableSheet): void {
  const row = worksheet.getRow(1);
  row.height = HEADER_HEIGHT;
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
  const risky = typeof content === "string" && /^[=+\-@\t\r]/.test(content);
  cell.style = { ...style, border: bodyBorder, ...(risky ? { numFmt: AS_TEXT } : {}) };
}
