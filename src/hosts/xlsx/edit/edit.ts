import type { WorkbookProblem } from "../../../register/workbook";

export type CellValue =
  /** A serial number of the 1900 system, whatever that of the workbook. */
  | { readonly type: "date"; readonly serial: number }
  | { readonly type: "number"; readonly value: number }
  /** Written as a duration where the cell shows times, else as a number of hours. */
  | { readonly type: "hours"; readonly minutes: number }
  /** Stays a text, whatever it begins with; an empty one empties the cell. */
  | { readonly type: "text"; readonly text: string };

/** `sheet`: the sheet's own name. `cell`: like `R12`. */
export interface CellEdit {
  readonly kind: "cell";
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
}

/**
 * A row below the last one of the sheet's table: of the one named like the sheet, else of the
 * first. Without a table, below the last row of the sheet's first columns. An undefined value leaves
 * its cell empty, or to the formula of its column.
 */
export interface RowEdit {
  readonly kind: "row";
  readonly sheet: string;
  readonly values: readonly (CellValue | undefined)[];
}

export type Edit = CellEdit | RowEdit;

export interface CellProblem {
  readonly kind:
    /** The address is none. */
    | "no-cell"
    /** No finite number, no day of the workbook's system, or a text longer than a cell holds. */
    | "unwritable-value"
    /** Two edits give one cell two values. */
    | "edited-twice"
    /** Others depend on its formula, or it is part of the result of one. */
    | "shared-formula"
    | "array-formula"
    /** It does not show. */
    | "merged-cell"
    /** The header or the totals of a table, which repeats them elsewhere. */
    | "table-frame"
    /** Something stands where a row was to be added. */
    | "occupied";
  readonly sheet: string;
  readonly cell: string;
}

export interface SheetProblem {
  readonly kind:
    /** The workbook has no sheet of that name. */
    | "no-sheet"
    /** Neither a table nor a header row to add a row to. */
    | "no-header"
    | "too-many-values"
    /** The totals of the table would have to move. */
    | "totals-row"
    | "sheet-full";
  readonly sheet: string;
}

export type EditProblem =
  | WorkbookProblem
  | CellProblem
  | SheetProblem
  /** A zip in 64 bits, or one that cannot be copied safely. */
  | { readonly kind: "odd-archive" }
  /** A signature would no longer hold. */
  | { readonly kind: "signed" }
  /** A part to be changed is not in UTF-8. */
  | { readonly kind: "encoding"; readonly part: string }
  /** A cell would need a number format, and the workbook has no styles. */
  | { readonly kind: "no-styles" };
