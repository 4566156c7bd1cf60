import { CellError, type Value } from "./model/cell";
import { Workbook } from "./workbook";

/** A sheet as a test writes it down. */
export interface SheetSketch {
  readonly name: string;
  /** From A1; a text stays as it is, `{ formula, value }` is a formula with what it gave. */
  readonly rows?: readonly (readonly (
    Value | { readonly formula: string; readonly value: Value }
  )[])[];
  /** By column, from A, for all rows but the first. */
  readonly formats?: readonly (string | undefined)[];
  /** The rows are a table of this name, the last a row of totals or not. */
  readonly table?: string;
  readonly hasTotals?: boolean;
  readonly isProtected?: boolean;
  readonly visibility?: "Visible" | "Hidden" | "VeryHidden";
}

/** A workbook of a few sheets, each with at most one table at A1. */
export function workbookOf(sheets: readonly SheetSketch[], { date1904 = false } = {}): Workbook {
  const workbook = new Workbook();
  workbook.date1904 = date1904;
  for (const sketch of sheets) {
    const { rows = [], formats = [] } = sketch;
    const sheet = workbook.addSheet(sketch.name);
    rows.forEach((row, line) => {
      row.forEach((content, column) => {
        const format = line === 0 ? undefined : formats[column];
        const isPlain = typeof content !== "object" || content instanceof CellError;
        sheet.put(line, column, {
          ...(isPlain ? { value: content } : content),
          ...(format !== undefined && { format }),
        });
      });
    });
    const columns = Math.max(1, ...rows.map((row) => row.length));
    if (sketch.table !== undefined) {
      const area = { sheet, row: 0, column: 0, rows: rows.length, columns };
      workbook.addTable(area, sketch.table).hasTotals = sketch.hasTotals ?? false;
    }
    sheet.isProtected = sketch.isProtected ?? false;
    sheet.visibility = sketch.visibility ?? "Visible";
  }
  return workbook;
}
