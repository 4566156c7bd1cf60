import { heures, jour, nombre } from "../messages/fr/format";
import type { Cell } from "../register/row";
import { CellKind, type RawRows, type Sheet, type Workbook } from "../register/workbook";
import { columnLetters } from "../values/cell-address";
import { dayOfSerial } from "../values/serial";
import { scaleHalfUp } from "../values/round";
import { millionths, ONE } from "../values/units";
import type { FeuilleVue } from "./vues";

/** What a cell shows, as a person reads it. */
export type CellText = (cell: Cell) => string;

export const cellTextIn =
  (workbooks: readonly Workbook[]): CellText =>
  ({ row, field }) => {
    const workbook = workbooks[row.file.order];
    const sheet = workbook?.sheets.find(({ name }) => name === row.rows.sheetName);
    const column = row.rows.columns[field];
    if (!workbook || !sheet || !column) return "";
    const read = sheet.rows([column.position], row.line, row.line);
    return read.ok ? shown(read.value, 0, 0, workbook.date1904) : "";
  };

/** Lines around one, with the headers of the columns that are shown. */
export function feuilleVue(
  workbook: Workbook,
  sheetName: string,
  [first, last]: readonly [number, number],
  columns: readonly { readonly header: string; readonly position: number }[],
): FeuilleVue | undefined {
  const sheet: Sheet | undefined = workbook.sheets.find(({ name }) => name === sheetName);
  const read = sheet?.rows(
    columns.map(({ position }) => position),
    first,
    last,
  );
  if (!sheet || !read?.ok) return undefined;
  const rows = read.value;
  return {
    nom: sheet.name,
    colonnes: columns.map(({ header, position }) => `${columnLetters(position)} – ${header}`),
    lignes: Array.from(rows.lines, (numero, at) => ({
      numero,
      cellules: columns.map((_, place) => shown(rows, place, at, workbook.date1904)),
    })),
  };
}

function shown({ columns, texts }: RawRows, place: number, at: number, date1904: boolean): string {
  const kind = columns[place]?.kinds[at];
  const value = columns[place]?.values[at] ?? 0;
  switch (kind) {
    case CellKind.text:
      return texts[value] ?? "";
    case CellKind.number:
      return `${value < 0 ? "−" : ""}${nombre(millionths(scaleHalfUp(Math.abs(value), ONE)))}`;
    case CellKind.dateNumber: {
      const day = dayOfSerial(value, date1904);
      return day === undefined ? String(value) : jour(day);
    }
    case CellKind.timeNumber:
      return heures(Math.round(value * 24 * 60));
    case CellKind.boolean:
      return value === 1 ? "VRAI" : "FAUX";
    case CellKind.error:
      return "#ERREUR";
    default:
      return "";
  }
}
