import { LAST_COLUMN } from "./area";
import type { Cell, Value } from "./cell";
import { shiftCells, write } from "./edits";
import { plain } from "./cell";
import type { Table } from "./table";
import type { Area, Workbook } from "../workbook";

/** What a person does in the workbook, with the events that follow; addresses name their sheet. */
export class User {
  constructor(private readonly workbook: Workbook) {}

  /** Types in one cell. Right under a table, it becomes a new row of the table. */
  type(address: string, value: Value): void {
    const area = this.workbook.area(address);
    const under = this.workbook.tables.find(
      ({ sheet, rect, hasTotals }) =>
        sheet === area.sheet &&
        !hasTotals &&
        area.row === rect.row + rect.rows &&
        area.column >= rect.column &&
        area.column < rect.column + rect.columns,
    );
    if (under && value !== "") under.rect = { ...under.rect, rows: under.rect.rows + 1 };
    write(this.workbook, area, () => value);
  }

  /** Pastes rows of values, the first at the address. */
  paste(address: string, rows: readonly (readonly (Value | null)[])[]): void {
    const at = this.workbook.area(address);
    const columns = Math.max(...rows.map((row) => row.length));
    const area = { ...at, rows: rows.length, columns };
    write(this.workbook, area, (row, column) => rows[row]?.[column] ?? null);
  }

  select(address: string): void {
    this.workbook.select(this.workbook.area(address));
  }

  /** Whole rows of a sheet before the row of this number, from 1 as Excel shows it. */
  insertRows(sheet: string, before: number, count = 1): void {
    shiftCells(this.workbook, this.rows(sheet, before, count), "Down");
  }

  deleteRows(sheet: string, first: number, count = 1): void {
    shiftCells(this.workbook, this.rows(sheet, first, count), "Up");
  }

  private rows(sheet: string, first: number, rows: number): Area {
    const rect = { row: first - 1, column: 0, rows, columns: LAST_COLUMN };
    return { sheet: this.workbook.sheet(sheet), ...rect };
  }

  sortTable(name: string, header: string, order: "ascending" | "descending" = "ascending"): void {
    const table = this.workbook.table(name);
    const column = table.columnNames.indexOf(header);
    const sign = order === "ascending" ? 1 : -1;
    const rows = rowsOf(table).sort((a, b) => sign * compare(a[column], b[column]));
    const { sheet, body } = table;
    rows.forEach((cells, row) => {
      cells.forEach((cell, place) => {
        sheet.put(body.row + row, body.column + place, cell);
      });
    });
    this.workbook.raise({ kind: "changed", area: { sheet, ...body }, change: "RangeEdited" });
  }

  renameSheet(name: string, to: string): void {
    this.workbook.renameSheet(this.workbook.sheet(name), to);
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.workbook.sheet(name));
  }

  renameTable(name: string, to: string): void {
    this.workbook.renameTable(this.workbook.table(name), to);
  }

  /** The table becomes plain cells. */
  convertTable(name: string): void {
    this.workbook.dropTable(this.workbook.table(name));
  }

  protect(sheet: string, isProtected = true): void {
    this.workbook.sheet(sheet).isProtected = isProtected;
  }

  /** What a person sees the cells hold. */
  values(address: string): (string | number | boolean)[][] {
    return this.cells(address).map((row) => row.map(({ value }) => plain(value)));
  }

  /** The formulas of the cells; "" where there is none. */
  formulas(address: string): string[][] {
    return this.cells(address).map((row) => row.map(({ formula = "" }) => formula));
  }

  cells(address: string): Readonly<Cell>[][] {
    const { sheet, row, column, rows, columns } = this.workbook.area(address);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => sheet.cell(row + down, column + right)),
    );
  }
}

function rowsOf({ sheet, body }: Table): Cell[][] {
  return Array.from({ length: body.rows }, (_, row) =>
    Array.from({ length: body.columns }, (__, column) =>
      sheet.cell(body.row + row, body.column + column),
    ),
  );
}

/** As Excel sorts: numbers, then texts, then the rest; what is empty at the end. */
function compare(a: Cell | undefined, b: Cell | undefined): number {
  const [left, right] = [plain(a?.value ?? ""), plain(b?.value ?? "")];
  const rank = (value: unknown): number =>
    value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left).localeCompare(String(right), "fr");
}
