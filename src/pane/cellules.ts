import { heures, jour, nombre } from "../messages/fr/format";
import type { Cell } from "../register/row";
import type { SheetRows } from "../register/sheet-rows";
import { CellKind, type RawRows, type Sheet, type Workbook } from "../register/workbook";
import { groupBy } from "../values/collections";
import { columnLetters } from "../values/cell-address";
import { dayOfSerial } from "../values/serial";
import { scaleHalfUp } from "../values/round";
import { millionths, ONE } from "../values/units";
import type { FeuilleVue } from "./vues";

/** What a cell shows, as a person reads it. */
export type CellText = (cell: Cell) => string;

/** Each sheet is read once, from the first to the last line that one of these cells is on. */
export function cellTexts(workbooks: readonly Workbook[], cells: readonly Cell[]): CellText {
  const shownAt = new Map<string, string>();
  for (const [rows, own] of groupBy(cells, ({ row }) => row.rows))
    readTexts(workbooks, rows, own, shownAt);
  return (cell) => shownAt.get(keyOf(cell)) ?? "";
}

const keyOf = ({ row, field }: Cell): string =>
  [row.file.order, row.sheet, row.line, field].join(" ");

function readTexts(
  workbooks: readonly Workbook[],
  { columns, sheetName }: SheetRows,
  cells: readonly Cell[],
  shownAt: Map<string, string>,
): void {
  const order = cells[0]?.row.file.order ?? 0;
  const workbook = workbooks[order];
  const sheet = workbook?.sheets.find(({ name }) => name === sheetName);
  const positions = [...new Set(cells.flatMap(({ field }) => columns[field]?.position ?? []))];
  const [first, last] = bounds(cells.map(({ row }) => row.line));
  const read = sheet?.rows(positions, first, last);
  if (!workbook || !read?.ok) return;
  const places = new Map(Array.from(read.value.lines, (line, at) => [line, at]));
  for (const cell of cells) {
    const at = places.get(cell.row.line);
    const place = positions.indexOf(columns[cell.field]?.position ?? -1);
    if (at !== undefined && place >= 0)
      shownAt.set(keyOf(cell), shown(read.value, place, at, workbook.date1904));
  }
}

function bounds(lines: readonly number[]): [number, number] {
  let [first = 1, last = 1] = [lines[0], lines[0]];
  for (const line of lines) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return [first, last];
}

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
