import type { Workbook, Worksheet } from "exceljs";
import { PAGE_WIDTHS, pageLineHeight } from "../../workbook/heights";
import type { PageLine, PageSheet } from "../../workbook/model";
import { printPage } from "./print";
import { pageStyles } from "./styles";

/** Adds a sheet to be read: labels at the left, texts at the right. */
export function addPage(workbook: Workbook, { name, lines }: PageSheet): void {
  const worksheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    ...printPage,
  });
  worksheet.getColumn(1).width = PAGE_WIDTHS.label;
  worksheet.getColumn(2).width = PAGE_WIDTHS.text;
  lines.forEach((line, index) => {
    addLine(worksheet, line, index + 1);
  });
}

function addLine(worksheet: Worksheet, line: PageLine, at: number): void {
  const row = worksheet.getRow(at);
  row.height = pageLineHeight(line);
  const [first, second] = [row.getCell(1), row.getCell(2)];
  if (line.kind === "entry") {
    first.value = line.label;
    first.style = pageStyles.label;
    second.value = line.text;
    second.style = pageStyles.text;
    return;
  }
  const style = pageStyles[line.kind];
  first.value = line.text;
  first.style = style;
  second.style = style;
  if (line.kind === "note") worksheet.mergeCells(at, 1, at, 2);
}
