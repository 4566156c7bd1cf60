import type { CellFormat, Content, GridCell, GridRow } from "../workbook/model";
import type { Affiche } from "./rapport/model";

/** A cell that gets a name in the workbook. */
export interface Named {
  readonly id: string;
  readonly cell: string;
}

/** Its number, else the mark that stands for it. */
export const contentOf = ({ nombre, texte }: Affiche): Content => nombre ?? texte;

export function cellFormat({ nombre, format }: Affiche): CellFormat {
  // A mark stands at the right, under the figures.
  if (nombre === undefined || (format === "count" && !Number.isInteger(nombre))) return "number";
  return ({ count: "count", hours: "decimal", money: "money", share: "share" } as const)[format];
}

export const wide = (content: string, style: GridCell["style"], span: number): GridRow => ({
  cells: [{ content, style, span }],
});

export const BLANK: GridRow = { cells: [] };
