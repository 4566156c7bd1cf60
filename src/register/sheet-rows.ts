import { success, type Result } from "../values/result";
import { columnOf, fieldsOf, type SheetName } from "./columns";
import type { FaultReason } from "./fault";
import { matchHeaders } from "./headers";
import { foldHeader } from "../values/text";
import { CleanTexts, State, typedColumn, type TypedColumn } from "./typed-column";
import type { HeadCell, RawRows, Sheet, Table, WorkbookProblem } from "./workbook";

/** One of the files that make up the register. */
export interface RegisterFile {
  /** Place in the order given, from 0. */
  readonly order: number;
  /** Base name; a second file of one name is told apart by its number. */
  readonly name: string;
  readonly date1904: boolean;
}

/** The rows of one sheet of one file, typed, column by column. */
export interface SheetRows<out S extends SheetName = SheetName> {
  readonly sheet: S;
  /** The sheet's own name in its file. */
  readonly sheetName: string;
  readonly file: RegisterFile;
  readonly headerLine: number;
  /** The first column of its table, where rows are added; without a table, column A. */
  readonly firstColumn: number;
  /** The sheet's row number of each row. */
  readonly lines: Int32Array;
  /** By field; an absent column is not there. The keys are our own names, never a file's. */
  readonly columns: Readonly<Record<string, TypedColumn | undefined>>;
  /** The values of each field by its place in `fieldsOf(sheet)`, which is the fastest way to them. */
  readonly values: readonly (readonly unknown[])[];
  readonly absent: readonly string[];
  /** A required column is absent: nothing of the sheet can be used. */
  readonly unusable: boolean;
}

/** Where the rows of a sheet are, and which of its columns are which. */
interface Layout {
  readonly headerLine: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly headers: readonly (string | undefined)[];
  readonly firstColumn: number;
}

const LAST_LINE = 1_048_576;
const HEADER_LINES = 25;

export function readSheet<S extends SheetName>(
  sheet: S,
  source: Sheet,
  file: RegisterFile,
): Result<SheetRows<S>, WorkbookProblem> {
  const layout = findLayout(sheet, source);
  if (!layout.ok) return layout;
  const { headers, firstColumn, headerLine, firstLine, lastLine } = layout.value;
  const places = matchHeaders(sheet, headers);
  const fields = fieldsOf(sheet);
  const absent = fields.filter((field) => !places.has(field));
  const unusable = absent.some((field) => columnOf(sheet, field).need === "required");
  const present = unusable ? [] : fields.filter((field) => places.has(field));
  const positions = present.map((field) => firstColumn + (places.get(field) ?? 0));
  const raw = unusable ? success(NO_ROWS) : source.rows(positions, firstLine, lastLine);
  if (!raw.ok) return raw;
  const texts = new CleanTexts(raw.value.texts);
  const typed = new Map(
    present.map((field, place) => [
      field,
      typedColumn(
        columnOf(sheet, field),
        positions[place] as number,
        raw.value.columns[place] as RawRows["columns"][number],
        texts,
        file.date1904,
      ),
    ]),
  );
  const columns = Object.fromEntries(typed);
  return success(
    withoutEmptyRows({
      values: valuesOf(sheet, columns),
      sheet,
      sheetName: source.name,
      file,
      headerLine,
      firstColumn,
      lines: raw.value.lines,
      columns,
      absent,
      unusable,
    }),
  );
}

const NO_ROWS: RawRows = { lines: new Int32Array(0), columns: [], texts: [] };

function findLayout(sheet: SheetName, source: Sheet): Result<Layout, WorkbookProblem> {
  const table = chooseTable(sheet, source.tables);
  return table ? tableLayout(source, table) : plainLayout(sheet, source);
}

/** The table named like its sheet, else the first. */
function chooseTable(sheet: SheetName, tables: readonly Table[]): Table | undefined {
  return tables.find(({ name }) => foldHeader(name) === foldHeader(sheet)) ?? tables[0];
}

function tableLayout(source: Sheet, table: Table): Result<Layout, WorkbookProblem> {
  const { firstLine, lastLine, firstColumn, lastColumn } = table;
  const place = { firstLine, lastLine, firstColumn };
  if (table.headerLine === undefined)
    return success({ ...place, headerLine: firstLine, headers: table.columnNames });
  const head = source.head(table.headerLine, table.headerLine);
  if (!head.ok) return head;
  const inTable = head.value.filter(({ column }) => column >= firstColumn && column <= lastColumn);
  return success({
    ...place,
    headerLine: table.headerLine,
    headers: headersOf(inTable, firstColumn),
  });
}

/**
 * Without a table: the first row that names at least half of the required columns is the header.
 * Where there is none the sheet cannot be read; the row that names most columns is then the one to
 * complete.
 */
function plainLayout(sheet: SheetName, source: Sheet): Result<Layout, WorkbookProblem> {
  const head = source.head(1, HEADER_LINES);
  if (!head.ok) return head;
  const required = fieldsOf(sheet).filter((field) => columnOf(sheet, field).need === "required");
  let closest = { line: 1, headers: [] as Layout["headers"], named: 0 };
  for (let line = 1; line <= HEADER_LINES; line += 1) {
    const headers = headersOf(
      head.value.filter((cell) => cell.line === line),
      0,
    );
    const places = matchHeaders(sheet, headers);
    if (2 * required.filter((field) => places.has(field)).length >= required.length)
      return success(rowsBelow(line, headers));
    if (places.size > closest.named) closest = { line, headers, named: places.size };
  }
  return success(rowsBelow(closest.line, closest.headers));
}

const rowsBelow = (headerLine: number, headers: Layout["headers"]): Layout => ({
  headerLine,
  headers,
  firstColumn: 0,
  firstLine: headerLine + 1,
  lastLine: LAST_LINE,
});

function headersOf(cells: readonly HeadCell[], firstColumn: number): (string | undefined)[] {
  const headers: (string | undefined)[] = [];
  for (const { column, text } of cells) headers[column - firstColumn] = text;
  return Array.from(headers);
}

/** Drops the rows whose cells all turned out to hold nothing. */
function withoutEmptyRows<S extends SheetName>(rows: SheetRows<S>): SheetRows<S> {
  const columns = Object.values(rows.columns);
  const held = new Uint8Array(rows.lines.length);
  for (const column of columns)
    for (let row = 0; row < held.length; row += 1)
      if (column?.states[row] !== State.missing) held[row] = 1;
  if (!held.includes(0)) return rows;
  const kept = Array.from(held.keys()).filter((row) => held[row] === 1);
  const lines = Int32Array.from(kept, (row) => rows.lines[row] as number);
  const picked = Object.fromEntries(
    Object.entries(rows.columns).map(([field, column]) => [field, column && pick(column, kept)]),
  );
  return { ...rows, lines, columns: picked, values: valuesOf(rows.sheet, picked) };
}

const valuesOf = (sheet: SheetName, columns: SheetRows["columns"]): SheetRows["values"] =>
  fieldsOf(sheet).map((field) => columns[field]?.values ?? []);

function pick(column: TypedColumn, kept: readonly number[]): TypedColumn {
  const faults = new Map<number, FaultReason>();
  kept.forEach((row, place) => {
    const fault = column.faults.get(row);
    if (fault) faults.set(place, fault);
  });
  return {
    position: column.position,
    states: Uint8Array.from(kept, (row) => column.states[row] as number),
    values: kept.map((row) => column.values[row]),
    faults,
  };
}
