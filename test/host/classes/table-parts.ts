import { invalidArgument, notFound } from "../errors";
import { plain } from "../model/cell";
import { insertTableRows, shiftCells, write } from "../model/edits";
import type { Table } from "../model/table";
import { define, method, read, readWrite, ref, type Ref } from "../registry";
import { range } from "./range";

export const rowsClass = define<"TableRowCollection">(
  {
    count: read(({ rowCount }) => rowCount),
    getCount: method(({ rowCount }) => rowCount, "1.4"),
    getItemAt: method((table, given) => ref("TableRow", { table, index: given.number() })),
    add: method((table, given, { workbook }) => {
      const input = given.values[1] ?? [[]];
      const rows = (Array.isArray(input) ? input : [[input]]) as unknown[][];
      const at = given.optional(given.number, 0) ?? -1;
      const index = at < 0 ? table.rowCount : at;
      if (index > table.rowCount) throw invalidArgument("The table has fewer rows.");
      if (rows.some((row) => row.length > 0 && row.length !== table.rect.columns))
        throw invalidArgument("A row has as many values as the table has columns.");
      const area = insertTableRows(workbook, table, index, rows.length);
      if (rows.some((row) => row.length > 0))
        write(workbook, area, (row, column) => (rows[row]?.[column] ?? null) as string | null);
      return ref("TableRow", { table, index });
    }),
  },
  {
    holds: {
      type: "TableRow",
      items: (table) =>
        Array.from({ length: table.rowCount }, (_, index) => ref("TableRow", { table, index })),
    },
  },
);

export const rowClass = define<"TableRow">({
  index: read(({ index }) => index),
  values: read(({ table: { sheet, body }, index }) => [
    Array.from({ length: body.columns }, (_, column) =>
      plain(sheet.cell(body.row + index, body.column + column).value),
    ),
  ]),
  getRange: method(({ table, index }, _, session) => range(session, table, rowRect(table, index))),
  delete: method(({ table, index }, _, { workbook }) => {
    shiftCells(workbook, { sheet: table.sheet, ...rowRect(table, index) }, "Up");
  }),
});

function rowRect({ body, rowCount }: Table, index: number): Table["body"] {
  if (index < 0 || index >= rowCount) throw notFound("such row");
  return { ...body, row: body.row + index, rows: 1 };
}

const columnsOf = (table: Table): Ref[] =>
  table.columnNames.map((_, index) => ref("TableColumn", { table, index }));

/** By its name, or by its id: its number from 1. */
function columnAt(table: Table, key: unknown): Ref | null {
  const index = typeof key === "number" ? key - 1 : table.columnNames.indexOf(String(key));
  return columnsOf(table)[index] ?? null;
}

export const columnsClass = define<"TableColumnCollection">(
  {
    count: read(({ rect }) => rect.columns),
    getCount: method(({ rect }) => rect.columns, "1.4"),
    getItem: method((table, given) => {
      const column = columnAt(table, given.values[0]);
      if (!column) throw notFound(`column « ${String(given.values[0])} »`);
      return column;
    }),
    getItemAt: method((table, given) => columnsOf(table)[given.number()] ?? null),
    getItemOrNullObject: method((table, given) => columnAt(table, given.values[0]), "1.4"),
  },
  { holds: { type: "TableColumn", items: columnsOf } },
);

export const columnClass = define<"TableColumn">(
  {
    id: read(({ index }) => index + 1),
    index: read(({ index }) => index),
    name: readWrite(
      ({ table, index }) => table.columnNames[index],
      ({ table, index }, given, { workbook }) => {
        const cell = { ...table.header, column: table.rect.column + index, columns: 1 };
        write(workbook, { sheet: table.sheet, ...cell }, () => given.text());
      },
    ),
    values: read(({ table: { sheet, rect }, index }) =>
      Array.from({ length: rect.rows }, (_, row) => [
        plain(sheet.cell(rect.row + row, rect.column + index).value),
      ]),
    ),
    getRange: method(({ table, index }, _, session) =>
      range(session, table, { ...table.rect, column: table.rect.column + index, columns: 1 }),
    ),
    getDataBodyRange: method(({ table, index }, _, session) =>
      range(session, table, { ...table.body, column: table.rect.column + index, columns: 1 }),
    ),
  },
  { identity: ({ index }) => ({ Id: index + 1 }) },
);
