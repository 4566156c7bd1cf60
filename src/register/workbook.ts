import type { Result } from "../values/result";

/**
 * What a cell holds, before any meaning. A number carries how Excel shows it, since 0,316… is
 * 7 h 36 in a time format and 19 minutes elsewhere. `noResult` is a formula without a stored result.
 */
export const CellKind = {
  empty: 0,
  number: 1,
  dateNumber: 2,
  timeNumber: 3,
  text: 4,
  boolean: 5,
  error: 6,
  noResult: 7,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** One column of cells; both arrays have one item for each line of its `RawRows`. */
export interface RawColumn {
  readonly kinds: Uint8Array;
  /** A number itself; a boolean as 0 or 1; a text as its place in `texts`; else 0. */
  readonly values: Float64Array;
}

/** A cell whose formula calls one of our functions, by a stored name that begins with `_xldudf_`. */
export interface FunctionCell {
  /** The sheet's row number, from 1, and the column, from 0. */
  readonly line: number;
  readonly column: number;
  /** Without its « = », as a file keeps it: names in English, commas between arguments. */
  readonly formula: string;
  /** The cell that the formula is written for: others share it, their references move with them. */
  readonly origin: { readonly line: number; readonly column: number };
  /** The cells that its result fills, where it fills several. */
  readonly fills: { readonly lines: number; readonly columns: number } | undefined;
}

export interface RawRows {
  /** The sheet's row numbers, from 1, ascending: only rows that hold a cell in an asked column. */
  readonly lines: Int32Array;
  /** In the order asked. */
  readonly columns: readonly RawColumn[];
  readonly texts: readonly string[];
  /** Of the asked cells, those that a file says are worked out by one of our functions. */
  readonly functions?: readonly FunctionCell[];
}

export interface HeadCell {
  /** From 1. */
  readonly line: number;
  /** From 0: column A. */
  readonly column: number;
  readonly text: string;
}

/** An Excel table (ListObject). Lines from 1, columns from 0, bounds included. */
export interface Table {
  readonly name: string;
  /** Undefined where the table shows no header row. */
  readonly headerLine: number | undefined;
  /** Rows of data, the totals row left out; `lastLine` < `firstLine` where there is none. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The names of the table's columns as the table keeps them. */
  readonly columnNames: readonly string[];
}

export interface Sheet {
  readonly name: string;
  /** In the order of the sheet. */
  readonly tables: readonly Table[];
  /** The non-empty text cells of these lines. */
  head(firstLine: number, lastLine: number): Result<readonly HeadCell[], WorkbookProblem>;
  /** The cells of these columns (from 0) between two lines, in one pass. */
  rows(
    columns: readonly number[],
    firstLine: number,
    lastLine: number,
  ): Result<RawRows, WorkbookProblem>;
}

/** The port: what a host (a file, Excel) must give of a workbook. */
export interface Workbook {
  /** Base name of the file. */
  readonly name: string;
  /** The epoch of its dates: 1 January 1904 is day 0, instead of 1 January 1900 as day 1. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
}

/** Why a file cannot be read; a sentence for each stands in `messages`. */
export type WorkbookProblem =
  | { readonly kind: "empty-file" }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "old-format" }
  | { readonly kind: "binary-workbook" }
  | { readonly kind: "open-document" }
  | { readonly kind: "cut" }
  | { readonly kind: "too-large" }
  | { readonly kind: "forbidden-doctype" }
  /** `sheet`: the damaged sheet's name, where it is a sheet. */
  | { readonly kind: "damaged"; readonly sheet?: string };
