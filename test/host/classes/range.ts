import { invalidArgument } from "../errors";
import { around, common, LAST_COLUMN, LAST_ROW, type Rect } from "../model/area";
import { plain, shown, typeOf } from "../model/cell";
import { clear, eachCell, merge, restyle, setLink, shiftCells, write } from "../model/edits";
import { define, method, object, read, readWrite, ref, type Given, type Ref } from "../registry";
import type { Session } from "../session";
import type { Area } from "../workbook";
import { inputs, matrix, matrixOf } from "./range-values";

export const rangeClass = define<"Range">({
  address: read((of, { workbook }) => workbook.fullAddress(of)),
  cellCount: read(({ rows, columns }) => rows * columns),
  columnCount: read(({ columns }) => columns),
  columnIndex: read(({ column }) => column),
  rowCount: read(({ rows }) => rows),
  rowIndex: read(({ row }) => row),
  values: readWrite(
    (of) => matrix(of, ({ value }) => plain(value)),
    (of, given, { workbook }) => {
      write(workbook, of, inputs(of, given));
    },
  ),
  formulas: readWrite(
    (of) => matrix(of, ({ value, formula }) => formula ?? plain(value)),
    (of, given, { workbook }) => {
      write(workbook, of, inputs(of, given));
    },
  ),
  numberFormat: readWrite(
    (of) => matrix(of, ({ format = "General" }) => format),
    (of, given) => {
      const input = inputs(of, given);
      restyle(of, (_, row, column) => {
        const format = input(row, column);
        return format === null ? {} : { format: String(plain(format)) };
      });
    },
  ),
  text: read((of, { workbook }) => matrix(of, (cell) => shown(cell, workbook.date1904))),
  valueTypes: read((of) => matrix(of, ({ value }) => typeOf(value))),
  rowHidden: readWrite(
    ({ sheet, row, rows }) => every(row, rows, (place) => sheet.hiddenRows.has(place)),
    ({ sheet, row, rows }, given) => {
      hide(sheet.hiddenRows, row, rows, given.flag());
    },
    "1.2",
  ),
  columnHidden: readWrite(
    ({ sheet, column, columns }) =>
      every(column, columns, (place) => sheet.hiddenColumns.has(place)),
    ({ sheet, column, columns }, given) => {
      hide(sheet.hiddenColumns, column, columns, given.flag());
    },
    "1.2",
  ),
  hyperlink: readWrite(
    ({ sheet, row, column }) => sheet.cell(row, column).link ?? null,
    (of, given) => {
      eachCell(of, (_, row, column) => {
        setLink(cellOf(of, row, column), given.values[0]);
      });
    },
    "1.7",
  ),
  dataValidation: object((of) => ref("DataValidation", of), "1.8"),
  format: object((of) => ref("RangeFormat", of)),
  worksheet: object(({ sheet }) => ref("Worksheet", sheet)),
  getCell: method((of, given, session) =>
    part(of, session, { row: given.number(0), column: given.number(1), rows: 1, columns: 1 }),
  ),
  getRow: method((of, given, session) => part(of, session, { row: given.number(), rows: 1 })),
  getColumn: method((of, given, session) =>
    part(of, session, { column: given.number(), columns: 1 }),
  ),
  getLastRow: method((of, _, session) => part(of, session, { row: of.rows - 1, rows: 1 })),
  getOffsetRange: method((of, given, session) =>
    part(of, session, { row: given.number(0), column: given.number(1) }),
  ),
  getResizedRange: method(
    (of, given, session) =>
      part(of, session, {
        rows: of.rows + given.number(0),
        columns: of.columns + given.number(1),
      }),
    "1.3",
  ),
  getEntireRow: method((of, _, session) =>
    range(session, of, { ...of, column: 0, columns: LAST_COLUMN }),
  ),
  getEntireColumn: method((of, _, session) =>
    range(session, of, { ...of, row: 0, rows: LAST_ROW }),
  ),
  getUsedRange: method((of, given, session) => used(session, of, given) ?? firstCell(session, of)),
  getUsedRangeOrNullObject: method((of, given, session) => used(session, of, given), "1.4"),
  select: method((of, _, { workbook }) => {
    workbook.select({ ...of });
  }),
  merge: method((of, given) => {
    if (given.flag()) throw invalidArgument("The emulator merges whole ranges only.");
    merge(of);
  }, "1.2"),
  setCellProperties: method((of, given, session) => {
    const all = matrixOf(of, given);
    eachCell(of, (_, row, column) => {
      const { hyperlink, ...rest } = (all[row]?.[column] ?? {}) as Record<string, unknown>;
      const [other] = Object.keys(rest);
      if (other !== undefined) session.refuse(`Range.setCellProperties ${other}`);
      if (hyperlink !== undefined) setLink(cellOf(of, row, column), hyperlink);
    });
  }, "1.9"),
  clear: method((of, given, { workbook }) => {
    clear(workbook, of, given.optional(given.text, 0) ?? "All");
  }),
  insert: method((of, given, session) => {
    const place = { ...of };
    shiftCells(session.workbook, place, oneOf(given.text(), "Down", "Right"));
    return range(session, of, place);
  }),
  delete: method((of, given, { workbook }) => {
    shiftCells(workbook, { ...of }, oneOf(given.text(), "Up", "Left"));
  }),
  getBoundingRect: method((of, given, session) => {
    const other = given.area(session, 0, of.sheet);
    if (other.sheet !== of.sheet) throw invalidArgument("They are on different sheets.");
    return range(session, of, around(of, other));
  }),
  getIntersectionOrNullObject: method((of, given, session) => {
    const other = given.area(session, 0, of.sheet);
    const shared = other.sheet === of.sheet ? common(of, other) : undefined;
    return shared ? range(session, of, shared) : null;
  }, "1.4"),
  /** What office.js writes in several ranges when it is too much for one. */
  _ValidateArraySize: method((of, given) => {
    if (given.number(0) !== of.rows || given.number(1) !== of.columns)
      throw invalidArgument("The number of rows or columns does not match the size of the range.");
  }, "1.3"),
  _KeepReference: method((of, _, session) => {
    session.keep(of);
  }),
});

export const range = ({ workbook }: Session, { sheet }: Pick<Area, "sheet">, rect: Rect): Ref =>
  ref("Range", workbook.areaAt(sheet, rect));

const cellOf = (of: Area, row: number, column: number): Area => ({
  sheet: of.sheet,
  row: of.row + row,
  column: of.column + column,
  rows: 1,
  columns: 1,
});

/** A range named from the corner of another. */
const part = (of: Area, session: Session, change: Partial<Rect>): Ref =>
  range(session, of, {
    row: of.row + (change.row ?? 0),
    column: of.column + (change.column ?? 0),
    rows: change.rows ?? of.rows,
    columns: change.columns ?? of.columns,
  });

export function used(session: Session, of: Area, given: Given): Ref | null {
  const rect = of.sheet.used(of, given.flag());
  return rect ? range(session, of, rect) : null;
}

/** What Excel calls the used range of cells that hold nothing. */
export const firstCell = (session: Session, of: Area): Ref =>
  range(session, of, { ...of, rows: 1, columns: 1 });

export function oneOf<T extends string>(text: string, ...choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw invalidArgument(`« ${text} » is none of ${choices.join(", ")}.`);
  return found;
}

const every = (first: number, count: number, is: (place: number) => boolean): boolean =>
  Array.from({ length: Math.min(count, 1000) }, (_, place) => first + place).every(is);

function hide(places: Set<number>, first: number, count: number, isHidden: boolean): void {
  for (let place = first; place < first + count; place += 1)
    if (isHidden) places.add(place);
    else places.delete(place);
}
