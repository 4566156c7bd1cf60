import type { Worksheet } from "exceljs";
import { tonePaints } from "../../workbook/appearance";
import type { TableSheet } from "../../workbook/model";
import { linesOffered } from "./choices";
import { argb } from "./styles";

/** Colours the cells of which a formula holds: its rows, and those that may still come. */
export function colour(
  worksheet: Worksheet,
  { columns, conditions = [], ...sheet }: TableSheet,
): void {
  const { first, last } = linesOffered({ ...sheet, columns });
  const letters = (header: string): string =>
    worksheet.getColumn(columns.findIndex((column) => column.header === header) + 1).letter;
  const cell = (header: string): string => `$${letters(header)}${String(first)}`;
  let priority = 1;
  for (const { columns: headers, formula, tone } of conditions)
    for (const header of headers) {
      const column = letters(header);
      worksheet.addConditionalFormatting({
        ref: `${column}${String(first)}:${column}${String(last)}`,
        rules: [
          {
            type: "expression",
            priority: priority++,
            formulae: [formula(cell, cell(header))],
            style: {
              fill: {
                type: "pattern",
                pattern: "solid",
                bgColor: { argb: argb(tonePaints[tone].fill) },
              },
              font: { color: { argb: argb(tonePaints[tone].ink) } },
            },
          },
        ],
      });
    }
}
