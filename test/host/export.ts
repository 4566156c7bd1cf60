import exceljs from "exceljs";
import { addressOf, lettersOf } from "./model/area";
import { CellError, type Cell } from "./model/cell";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./workbook";

/** The workbook as a file that another program can open: its cells, formats and tables, no charts. */
export async function exportXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  book.properties.date1904 = workbook.date1904;
  for (const sheet of workbook.sheets) {
    const target = book.addWorksheet(sheet.name, {
      state: sheet.visibility.replace(/^./, (first) => first.toLowerCase()) as "visible",
    });
    writeTables(workbook, sheet, target);
    writeCells(workbook, sheet, target);
    for (const [column, width] of sheet.columnWidths)
      target.getColumn(column + 1).width = width / 5.5;
    for (const [row, height] of sheet.rowHeights) target.getRow(row + 1).height = height;
    for (const { row, column, rows, columns } of sheet.merged)
      target.mergeCells(row + 1, column + 1, row + rows, column + columns);
    if (sheet.isProtected) await target.protect("", {});
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeCells(workbook: Workbook, sheet: Sheet, target: exceljs.Worksheet): void {
  const used = sheet.used(workbook.wholeSheet(sheet));
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1)
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = sheet.cell(row, column);
      const place = target.getCell(row + 1, column + 1);
      if (cell.value !== "" || cell.formula !== undefined) place.value = contentOf(cell);
      if (cell.format !== undefined) place.numFmt = cell.format;
      const { bold, italic, color, size, fill, wrap } = cell.style ?? {};
      if (bold ?? italic ?? color ?? size)
        place.font = {
          ...(bold !== undefined && { bold }),
          ...(italic !== undefined && { italic }),
          ...(size !== undefined && { size }),
          ...(color !== undefined && { color: { argb: argb(color) } }),
        };
      if (fill !== undefined)
        place.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } };
      if (wrap) place.alignment = { wrapText: true };
    }
}

const argb = (color: string): string => `FF${color.replace("#", "")}`;

function contentOf({ value, formula }: Readonly<Cell>): exceljs.CellValue {
  const result =
    value instanceof CellError ? { error: value.code as exceljs.CellErrorValue["error"] } : value;
  return formula === undefined ? result : { formula: formula.slice(1), result };
}

function writeTables(workbook: Workbook, sheet: Sheet, target: exceljs.Worksheet): void {
  for (const table of workbook.tables) {
    if (table.sheet !== sheet) continue;
    const { row, column, columns, rows } = table.rect;
    target.addTable({
      name: table.name,
      ref: addressOf({ row, column, rows, columns }).split(":")[0] ?? lettersOf(column),
      headerRow: true,
      totalsRow: table.hasTotals,
      columns: table.columnNames.map((name) => ({ name, filterButton: true })),
      // The cells themselves are written after it.
      rows: Array.from({ length: table.rowCount }, () => Array<null>(columns).fill(null)),
    });
  }
}
