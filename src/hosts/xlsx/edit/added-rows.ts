import { CellKind, type Sheet } from "../../../register/workbook";
import { maxLines } from "../reference";
import type { CellValue, RowEdit, SheetProblem } from "./edit";
import { refuseEdit } from "./problem";
import type { TablePart } from "./table-part";
import { addressOf, type RefuseCell, type Write } from "./write";

export interface AddedRows {
  readonly writes: readonly Write[];
  /** Down to where the table is to reach. */
  readonly lastLine: number;
}

export interface Refuse {
  readonly cell: RefuseCell;
  sheet(kind: SheetProblem["kind"]): never;
}

/** Where the rows go, and what is written in each of their cells. */
export function addRows(
  rows: readonly RowEdit[],
  sheet: Sheet,
  table: TablePart | undefined,
  refuse: Refuse,
): AddedRows {
  return table ? belowTable(rows, sheet, table, refuse) : belowData(rows, sheet, refuse);
}

/** Rows without anything at the end of a table are filled: a new register has one such row. */
function belowTable(
  rows: readonly RowEdit[],
  sheet: Sheet,
  { table, bottom, formulas }: TablePart,
  refuse: Refuse,
): AddedRows {
  const { firstLine, lastLine, firstColumn, lastColumn } = table;
  const columns = range(firstColumn, lastColumn);
  const typed = columns.filter((column) => !formulas.has(column - firstColumn));
  const used = filledLines(sheet, typed, firstLine, lastLine).at(-1) ?? firstLine - 1;
  const last = Math.max(lastLine, used + rows.length);
  if (last > lastLine && bottom > lastLine) refuse.sheet("totals-row");
  if (last > maxLines) refuse.sheet("sheet-full");
  refuseOccupied(sheet, columns, lastLine + 1, last, refuse);
  const writes = rows.flatMap(({ values }, place) => {
    if (values.length > columns.length) refuse.sheet("too-many-values");
    const line = used + 1 + place;
    const model = line > lastLine ? lastLine : undefined;
    return columns.flatMap((column, at): Write[] => {
      const given = values[at];
      if (model === undefined) return given ? [{ line, column, value: given }] : [];
      const formula = formulas.get(at)?.xml;
      return [{ line, column, like: model, value: given ?? untold(formula) }];
    });
  });
  return { writes, lastLine: last };
}

/** A cell of an added row that no value is given for. */
const untold = (formula: string | undefined): Write["value"] =>
  formula === undefined ? { type: "blank" } : { type: "formula", xml: formula };

/** Without a table: below the last row that holds something in the columns of the values. */
function belowData(rows: readonly RowEdit[], sheet: Sheet, refuse: Refuse): AddedRows {
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  const used = filledLines(sheet, range(0, width - 1), 1, maxLines).at(-1);
  if (used === undefined) return refuse.sheet("no-header");
  if (used + rows.length > maxLines) refuse.sheet("sheet-full");
  const writes = rows.flatMap(({ values }, place) =>
    values.flatMap((value: CellValue | undefined, column): Write[] =>
      value ? [{ line: used + 1 + place, column, value }] : [],
    ),
  );
  return { writes, lastLine: used + rows.length };
}

/** Nothing may stand below the table, where it grows. */
function refuseOccupied(
  sheet: Sheet,
  columns: readonly number[],
  firstLine: number,
  lastLine: number,
  refuse: Refuse,
): void {
  const [line] = firstLine > lastLine ? [] : filledLines(sheet, columns, firstLine, lastLine);
  if (line !== undefined) refuse.cell("occupied", addressOf({ line, column: columns[0] ?? 0 }));
  const other = sheet.tables.find(
    (one) =>
      (one.headerLine ?? one.firstLine) >= firstLine &&
      (one.headerLine ?? one.firstLine) <= lastLine &&
      columns.some((column) => column >= one.firstColumn && column <= one.lastColumn),
  );
  if (other) refuse.cell("occupied", addressOf({ line: firstLine, column: other.firstColumn }));
}

/** The lines that hold a value in one of these columns. */
function filledLines(
  sheet: Sheet,
  columns: readonly number[],
  firstLine: number,
  lastLine: number,
): number[] {
  const found = sheet.rows(columns, firstLine, lastLine);
  if (!found.ok) return refuseEdit(found.error);
  const { lines, columns: cells, texts } = found.value;
  const isFilled = (row: number): boolean =>
    cells.some(
      ({ kinds, values }) =>
        kinds[row] !== CellKind.empty &&
        !(kinds[row] === CellKind.text && texts[values[row] ?? 0] === ""),
    );
  return Array.from(lines).filter((_, row) => isFilled(row));
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
