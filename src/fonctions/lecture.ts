import {
  CellKind,
  type FunctionCell,
  type RawRows,
  type Sheet,
  type Table,
  type Workbook,
} from "../register/workbook";
import { lireFormule, type Operande } from "./formule";

type Plage = Extract<Operande, { kind: "plage" }>;
type Structure = Extract<Operande, { kind: "table" }>;

/** Cells of a sheet; bounds included, lines from 1, columns from 0. */
interface Place {
  readonly sheet: Sheet;
  readonly lines: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** The cells that formulas name: each sheet is read once, in all the columns that are needed. */
export class Cellules {
  private readonly read = new Map<Sheet, Map<number, ReadonlyMap<number, unknown>>>();

  constructor(private readonly workbook: Workbook) {}

  /** Reads what these formulas need, before the first of them is worked out. */
  preparer(sheet: Sheet, cells: readonly FunctionCell[]): void {
    const needed = new Map<Sheet, Set<number>>();
    for (const cell of cells)
      for (const operande of lireFormule(cell.formula)?.operandes ?? []) {
        const place = this.place(operande, sheet, cell);
        if (!place) continue;
        const columns = needed.get(place.sheet) ?? new Set<number>();
        needed.set(place.sheet, columns);
        const [from, to] = place.columns;
        for (let one = from; one <= to; one += 1) columns.add(one);
      }
    for (const [one, columns] of needed) this.lire(one, columns);
  }

  /** An argument as Excel would hand it over; undefined where the cells are not to be found. */
  argument(operande: Operande, sheet: Sheet, cell: FunctionCell): unknown {
    if (operande.kind === "valeur") return operande.value;
    const place = this.place(operande, sheet, cell);
    if (!place) return undefined;
    const columns = this.read.get(place.sheet);
    const [first, last] = place.lines;
    const [from, to] = place.columns;
    const lastHeld = Math.min(last, this.lastLine(place.sheet));
    const rows: unknown[][] = [];
    for (let row = first; row <= Math.max(first, lastHeld); row += 1)
      rows.push(
        Array.from({ length: to - from + 1 }, (_, at) => columns?.get(from + at)?.get(row) ?? null),
      );
    return rows;
  }

  private lastLine(sheet: Sheet): number {
    let last = 1;
    for (const cells of this.read.get(sheet)?.values() ?? [])
      for (const line of cells.keys()) if (line > last) last = line;
    return last;
  }

  /** Where an operand stands, seen from a cell. */
  private place(operande: Operande, sheet: Sheet, cell: FunctionCell): Place | undefined {
    if (operande.kind === "valeur") return undefined;
    return operande.kind === "plage"
      ? this.placeOfRange(operande, sheet, cell)
      : this.placeInTable(operande, cell);
  }

  private placeOfRange(
    { feuille, lines: [first, last], columns: [from, to], relative }: Plage,
    own: Sheet,
    { line, column, origin }: FunctionCell,
  ): Place | undefined {
    const sheet =
      feuille === undefined
        ? own
        : this.workbook.sheets.find(({ name }) => name.toLowerCase() === feuille.toLowerCase());
    const [down, across] = [line - origin.line, column - origin.column];
    const [firstMoves, lastMoves, fromMoves, toMoves] = relative;
    return (
      sheet && {
        sheet,
        lines: [first + (firstMoves ? down : 0), last + (lastMoves ? down : 0)],
        columns: [from + (fromMoves ? across : 0), to + (toMoves ? across : 0)],
      }
    );
  }

  private placeInTable(operande: Structure, { line }: FunctionCell): Place | undefined {
    const found = this.table(operande.table);
    if (!found) return undefined;
    const { table, sheet } = found;
    const at = operande.colonne === undefined ? undefined : columnNamed(table, operande.colonne);
    if (at !== undefined && at < 0) return undefined;
    const columns: [number, number] =
      at === undefined
        ? [table.firstColumn, table.lastColumn]
        : [table.firstColumn + at, table.firstColumn + at];
    if (operande.ligne) return { sheet, lines: [line, line], columns };
    const first = operande.entetes ? (table.headerLine ?? table.firstLine) : table.firstLine;
    return { sheet, lines: [first, Math.max(first, table.lastLine)], columns };
  }

  private table(name: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    for (const sheet of this.workbook.sheets)
      for (const table of sheet.tables)
        if (table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
    return undefined;
  }

  private lire(sheet: Sheet, wanted: ReadonlySet<number>): void {
    const known = this.read.get(sheet) ?? new Map<number, ReadonlyMap<number, unknown>>();
    this.read.set(sheet, known);
    const columns = [...wanted].filter((column) => !known.has(column));
    if (columns.length === 0) return;
    const rows = sheet.rows(columns, 1, 1_048_576);
    if (!rows.ok) return;
    columns.forEach((column, place) => known.set(column, valuesOf(rows.value, place)));
  }
}

const columnNamed = ({ columnNames }: Table, wanted: string): number =>
  columnNames.findIndex((name) => name.toLowerCase() === wanted.toLowerCase());

function valuesOf({ lines, columns, texts }: RawRows, place: number): ReadonlyMap<number, unknown> {
  const values = new Map<number, unknown>();
  const column = columns[place];
  lines.forEach((line, slot) => {
    const value = column?.values[slot] ?? 0;
    switch (column?.kinds[slot]) {
      case CellKind.text:
        values.set(line, texts[value]);
        break;
      case CellKind.boolean:
        values.set(line, value === 1);
        break;
      case CellKind.error:
      case CellKind.noResult:
        values.set(line, "#VALUE!");
        break;
      case CellKind.empty:
      case undefined:
        break;
      default:
        values.set(line, value);
    }
  });
  return values;
}
