/** What a cell of a new workbook holds, as Excel keeps it: a date is its serial number. */
export type Content = string | number | Formula;

export interface Formula {
  /** Without the equals sign, in the names and with the commas of the file format. */
  readonly formula: string;
  /** What it gives, stored beside it. */
  readonly result: string;
}

export type CellFormat = "general" | "text" | "date" | "hours" | "number" | "money";

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
  /** What Excel puts in a new row. */
  readonly formula?: string;
}

export interface TableSheet {
  readonly kind: "table";
  /** Of the sheet, and of its table. */
  readonly name: string;
  /** A row above the table. */
  readonly title: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (Content | undefined)[])[];
  /** Columns at the left that stay in sight. */
  readonly fixedColumns: number;
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

/** A new workbook as data: a host writes it. */
export interface WorkbookModel {
  readonly sheets: readonly (TableSheet | PageSheet)[];
}
