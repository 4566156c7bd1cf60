import type { SheetChart } from "../../../workbook/chart";
import type { Content, Note } from "../../../workbook/model";
import type { Look } from "./look";

/** Cells of a sheet: rows and columns from 0, as Excel's API counts them. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an Excel sheet is to become, whichever kind of the model it comes from. */
export interface Layout {
  /** As the model calls it. */
  readonly name: string;
  /** From A1. */
  readonly cells: readonly (readonly (Content | undefined)[])[];
  /** Of the same cells. */
  readonly looks: readonly (readonly (Look | undefined)[])[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In points, from the first row; the others are as high as their texts. */
  readonly heights: readonly (number | undefined)[];
  readonly merged: readonly Rect[];
  readonly gridlines: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Headers included. */
  readonly table?: Rect;
  readonly offers: readonly Offer[];
  readonly charts: readonly SheetChart[];
  readonly print: Print;
}

/** What Excel offers in cells, and says beside them. */
export interface Offer {
  readonly at: Rect;
  readonly choices?: readonly string[];
  readonly prompt?: Note;
}

export interface Print {
  readonly orientation: "Portrait" | "Landscape";
  /** In percent, or pages in the width. */
  readonly scale?: number;
  readonly pagesWide?: number;
  /** On every page, from 1. */
  readonly titleRow?: number;
  readonly titleColumns?: number;
  /** Above every page. */
  readonly header?: string;
  /** Rows after which a page ends, from 1. */
  readonly pageEnds: readonly number[];
}

export const NOTHING_MORE = {
  hiddenColumns: [],
  heights: [],
  merged: [],
  offers: [],
  charts: [],
} as const;
