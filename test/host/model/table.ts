import type { Rect } from "./area";
import { plain } from "./cell";
import type { Sheet } from "./sheet";

/** An Excel table: a header, at least one row of data, and perhaps a row of totals. */
export class Table {
  hasTotals = false;
  style = "TableStyleMedium2";

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** Header and totals included. */
    public rect: Rect,
  ) {}

  get header(): Rect {
    return { ...this.rect, rows: 1 };
  }

  get body(): Rect {
    return { ...this.rect, row: this.rect.row + 1, rows: this.rowCount };
  }

  get totals(): Rect | undefined {
    if (!this.hasTotals) return undefined;
    return { ...this.rect, row: this.rect.row + this.rect.rows - 1, rows: 1 };
  }

  get rowCount(): number {
    return this.rect.rows - (this.hasTotals ? 2 : 1);
  }

  get columnNames(): string[] {
    const { row, column, columns } = this.rect;
    return Array.from({ length: columns }, (_, place) =>
      String(plain(this.sheet.cell(row, column + place).value)),
    );
  }
}
