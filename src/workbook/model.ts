import type { SheetChart } from "./chart";

/** A new workbook as data: a host writes it. */
export interface WorkbookModel {
  readonly sheets: readonly (TableSheet | PageSheet | GridSheet)[];
  /** Names of single cells, so that another document can link to them. */
  readonly names?: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

/** What a cell of a new workbook holds, as Excel keeps it: a date is its serial number. */
export type Content = string | number | Formula | Link;

export interface Formula {
  /** Without the equals sign, in the names and with the commas of the file format. */
  readonly formula: string;
  /** What it gives, stored beside it; without one, whoever opens the workbook works it out. */
  readonly result?: string | number;
}

/** A text that leads to a cell: of this workbook, or of a file beside it. */
export interface Link {
  readonly text: string;
  /** The other file's address, relative to this workbook, as a URI. */
  readonly file?: string;
  readonly sheet: string;
  readonly cell: string;
}

export type CellFormat =
  | "general"
  | "text"
  | "date"
  | "hours"
  | "number"
  | "money"
  /** Two decimals, for what is worked out. */
  | "decimal"
  /** Whole numbers, thousands apart. */
  | "count"
  | "share";

/** How a cell stands out, always beside words that say the same. */
export type Tone = "alert" | "warning" | "good";

export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format: CellFormat;
  /** How much a person needs the column: its header shows it. */
  readonly emphasis: "strong" | "medium" | "light";
  /** A long text takes several lines. */
  readonly wrap: boolean;
  readonly hidden: boolean;
  /** What may be chosen in its cells. */
  readonly choices?: readonly string[];
  /** Or the first column of which table holds it. */
  readonly choicesFrom?: string;
  /** Or the numbers it takes. */
  readonly entry?: Entry;
  /** What Excel says beside a selected cell. */
  readonly prompt?: Note;
  /** What Excel puts in a new row. */
  readonly formula?: string;
  /** How a cell that holds one of these texts stands out. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Whether it can be folded away under the column before its group. */
  readonly foldable?: boolean;
}

export interface Note {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** Another number is possible after a warning; hours have two decimals at most, as no time of day has. */
export interface Entry {
  readonly kind: "number" | "hours";
  readonly least: number;
  readonly most: number;
  readonly warning: string;
}

/** A title over neighbouring columns. */
export interface Band {
  readonly title: string;
  /** The headers of its first and last columns. */
  readonly from: string;
  readonly to: string;
}

/** Cells of some columns that stand out while a formula holds. */
export interface Condition {
  /** By their headers. */
  readonly columns: readonly string[];
  /** `cell` names the cell of a column in the same row; `self` is the cell that is judged. */
  readonly formula: (cell: (header: string) => string, self: string) => string;
  readonly tone: Tone;
}

export interface TableSheet {
  readonly kind: "table";
  /** Of the sheet, and of its table. */
  readonly name: string;
  /** A row above the table. */
  readonly title: string | undefined;
  readonly bands?: readonly Band[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (Content | undefined)[])[];
  /** Columns at the left that stay in sight. */
  readonly fixedColumns: number;
  readonly conditions?: readonly Condition[];
  /** Printed with all its columns on one page. */
  readonly onePageWide?: boolean;
}

export type PageLine =
  | { readonly kind: "title" | "banner" | "heading" | "note"; readonly text: string }
  | { readonly kind: "entry"; readonly label: string; readonly text: string };

/** A sheet to be read: lines of text, or of a label and its text. */
export interface PageSheet {
  readonly kind: "page";
  readonly name: string;
  readonly lines: readonly PageLine[];
}

export type GridStyle =
  | "title"
  | "banner"
  | "heading"
  | "note"
  | "header"
  | "label"
  | "cell"
  | "input"
  | "total"
  | "figure";

export interface GridCell {
  readonly content?: Content;
  readonly style: GridStyle;
  readonly format?: CellFormat;
  readonly tone?: Tone;
  /** Columns that it takes, itself included. */
  readonly span?: number;
}

export interface GridRow {
  readonly cells: readonly (GridCell | undefined)[];
  /** In lines of text; without it, as many as its texts take. */
  readonly lines?: number;
  /** A new page begins after it; only on a sheet with a scale. */
  readonly endsPage?: true;
}

/** A sheet laid out cell by cell, to be read and printed. */
export interface GridSheet {
  readonly kind: "grid";
  readonly name: string;
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly orientation: "portrait" | "landscape";
  /** The line of the headers, printed on every page. */
  readonly headerLine?: number;
  readonly charts?: readonly SheetChart[];
  /** In percent, instead of the width on one page. */
  readonly scale?: number;
}
