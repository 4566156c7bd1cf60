import type { Workbook, Worksheet } from "exceljs";
import type { PageLine, PageSheet } from "../../workbook/model";
import { LINE, linesOf } from "./lines";
import { printPage } from "./print";
import { pageStyles } from "./styles";

const LABEL_WIDTH = 30;
const TEXT_WIDTH = 104;
/** Points above and below a text, together. */
const PADDING = 5;

const heights = { title: 34, banner: 24, heading: 30 } as const;

/** Adds a sheet to be read: labels at the left, texts at the right. */
export function addPage(workbook: Workbook, { name, lines }: PageSheet): void {
  const worksheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    ...printPage,
  });
  worksheet.getColumn(1).width = LABEL_WIDTH;
  worksheet.getColumn(2).width = TEXT_WIDTH;
  lines.forEach((line, index) => {
    addLine(worksheet, line, index + 1);
  });
}

function addLine(worksheet: Worksheet, line: PageLine, at: number): void {
  const row = worksheet.getRow(at);
  const [first, second] = [row.getCell(1), row.getCell(2)];
  if (line.kind === "entry") {
    first.value = line.label;
    first.style = pageStyles.label;
    second.value = line.text;
    second.style = pageStyles.text;
    row.height =
      LINE * Math.max(linesOf(line.label, LABEL_WIDTH), linesOf(line.text, TEXT_WIDTH)) + PADDING;
    return;
  }
  const style = pageStyles[line.kind];
  first.value = line.text;
  first.style = style;
  second.style = style;
  if (line.kind === "note") worksheet.mergeCells(at, 1, at, 2);
  row.height =
    line.kind === "note"
      ? LINE * linesOf(line.text, LABEL_WIDTH + TEXT_WIDTH) + PADDING
      : heights[line.kind];
}
