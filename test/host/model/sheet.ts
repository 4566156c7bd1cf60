import type { Rect, Shift } from "./area";
import { LAST_COLUMN, LAST_ROW } from "./area";
import { EMPTY, type Cell } from "./cell";
import type { Chart } from "./chart";

/** What Excel asks about cells, offers in them and says beside them. */
export interface Validation {
  readonly at: Rect;
  rule?: unknown;
  prompt?: unknown;
  errorAlert?: unknown;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** The cells of a sheet, kept by row, and what stands over them. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  isProtected = false;
  readonly charts: Chart[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points; 48 without. */
  readonly columnWidths = new Map<number, number>();
  /** In points; 15 without. */
  readonly rowHeights = new Map<number, number>();
  /** Each shows its first cell only; inserted rows do not move them here. */
  readonly merged: Rect[] = [];
  readonly validations: Validation[] = [];
  /** Of this sheet only; a name leads to an address, or to a constant after its equals sign. */
  readonly names = new Map<string, string>();
  readonly hiddenNames = new Set<string>();
  showGridlines = true;
  /** Rows and columns that stay in sight. */
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  /** How it is printed, by the names of office.js. */
  readonly print = new Map<string, unknown>();
  /** The rows before which a page ends. */
  readonly pageBreaks: number[] = [];
  private rows: (Cell | undefined)[][] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Readonly<Cell> {
    return this.rows[row]?.[column] ?? EMPTY;
  }

  put(row: number, column: number, cell: Cell): void {
    (this.rows[row] ??= [])[column] = cell;
  }

  /** The smallest rectangle of what holds something; a format counts unless `valuesOnly`. */
  used(within: Rect, valuesOnly = false): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.rows.forEach((cells, row) => {
      if (row < within.row || row >= within.row + within.rows) return;
      cells.forEach((cell, column) => {
        if (column < within.column || column >= within.column + within.columns) return;
        if (!cell || (valuesOnly && cell.value === "" && cell.formula === undefined)) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Makes or takes away the place of `at`; formulas keep the addresses they hold. */
  shift(at: Rect, shift: Shift): void {
    if (shift === "Right" || shift === "Left")
      for (let row = at.row; row < Math.min(at.row + at.rows, this.rows.length); row += 1) {
        const cells = (this.rows[row] ??= []);
        // A sparse end would make splice put the new cells too early.
        if (cells.length > at.column)
          if (shift === "Right") cells.splice(at.column, 0, ...Array<undefined>(at.columns));
          else cells.splice(at.column, at.columns);
      }
    else if (at.columns === LAST_COLUMN && this.rows.length > at.row)
      if (shift === "Down")
        this.rows.splice(at.row, 0, ...Array.from({ length: at.rows }, () => []));
      else this.rows.splice(at.row, at.rows);
    else this.shiftColumns(at, shift === "Down" ? at.rows : -at.rows);
  }

  private shiftColumns(at: Rect, by: number): void {
    const { length } = this.rows;
    const first = at.row + (by < 0 ? at.rows : 0);
    const moving = this.rows
      .slice(first)
      .map((cells) => cells.slice(at.column, at.column + at.columns));
    for (let row = at.row; row < Math.min(length + Math.max(by, 0), LAST_ROW); row += 1) {
      const source = row - by - first;
      for (let offset = 0; offset < at.columns; offset += 1) {
        const cell = source < 0 ? undefined : moving[source]?.[offset];
        if (cell) this.put(row, at.column + offset, cell);
        else this.rows[row]?.splice(at.column + offset, 1, undefined);
      }
    }
  }
}
