import { HostError, invalidArgument, notFound } from "../errors";
import { common } from "../model/area";
import { clear } from "../model/edits";
import type { Table } from "../model/table";
import { define, event, method, object, read, readWrite, ref, type Targets } from "../registry";
import type { Given, Ref } from "../registry";
import type { Session } from "../session";
import { range } from "./range";
import { EVERYWHERE } from "./workbook";

export const tableClass = define<"Table">(
  {
    id: read(({ id }) => id),
    name: readWrite(
      ({ name }) => name,
      (of, given, { workbook }) => {
        workbook.renameTable(of, given.text());
      },
    ),
    showTotals: readWrite(
      ({ hasTotals }) => hasTotals,
      (of, given, { workbook }) => {
        if (of.hasTotals === given.flag()) return;
        const last = { ...of.rect, row: of.rect.row + of.rect.rows, rows: 1 };
        if (of.totals) clear(workbook, { sheet: of.sheet, ...of.totals }, "All");
        else of.sheet.shift(last, "Down");
        of.hasTotals = given.flag();
        of.rect = { ...of.rect, rows: of.rect.rows + (given.flag() ? 1 : -1) };
      },
    ),
    showHeaders: read(() => true),
    style: readWrite(
      ({ style }) => style,
      (of, given) => {
        of.style = given.text();
      },
    ),
    columns: object((of) => ref("TableColumnCollection", of)),
    rows: object((of) => ref("TableRowCollection", of)),
    worksheet: object(({ sheet }) => ref("Worksheet", sheet), "1.2"),
    getRange: method((of, _, session) => range(session, of, of.rect)),
    getHeaderRowRange: method((of, _, session) => range(session, of, of.header)),
    getDataBodyRange: method((of, _, session) => range(session, of, of.body)),
    getTotalRowRange: method((of, _, session) => {
      if (!of.totals) throw notFound("row of totals");
      return range(session, of, of.totals);
    }),
    delete: method((of, _, { workbook }) => {
      clear(workbook, { sheet: of.sheet, ...of.rect }, "All");
      workbook.dropTable(of);
    }),
    convertToRange: method((of, _, session) => {
      session.workbook.dropTable(of);
      return range(session, of, of.rect);
    }, "1.2"),
    ...event<Table>("DataChanged", 101, ({ id }) => id, "1.7"),
  },
  { identity: ({ id }) => ({ Id: id }) },
);

const tablesOf = ({ sheet }: Targets["TableCollection"], { workbook }: Session): Table[] =>
  workbook.tables.filter((table) => !sheet || table.sheet === sheet);

const tableAt = (
  of: Targets["TableCollection"],
  given: Given,
  { workbook }: Session,
): Ref | null => {
  const table = workbook.findTable(given.text(), of.sheet);
  return table ? ref("Table", table) : null;
};

export const tablesClass = define<"TableCollection">(
  {
    count: read((of, session) => tablesOf(of, session).length),
    getCount: method((of, _, session) => tablesOf(of, session).length, "1.4"),
    getItem: method((of, given, session) => {
      const table = tableAt(of, given, session);
      if (!table) throw notFound(`table « ${given.text()} »`);
      return table;
    }),
    getItemAt: method((of, given, session) => {
      const table = tablesOf(of, session)[given.number()];
      if (!table) throw notFound("such table");
      return ref("Table", table);
    }),
    getItemOrNullObject: method(tableAt, "1.4"),
    add: method((of, given, session) => {
      const area = { ...given.area(session, 0, of.sheet) };
      const other = session.workbook.tables.find(
        ({ sheet, rect }) => sheet === area.sheet && common(rect, area),
      );
      if (other) throw new HostError("InvalidArgument", `« ${other.name} » is there already.`);
      if (!given.flag(1)) throw invalidArgument("The emulator knows tables with headers only.");
      return ref("Table", session.workbook.addTable(area));
    }),
    ...event<Targets["TableCollection"]>(
      "DataChanged",
      101,
      ({ sheet }) => sheet?.id ?? EVERYWHERE,
      "1.7",
    ),
  },
  {
    holds: {
      type: "Table",
      items: (of, session) => tablesOf(of, session).map((table) => ref("Table", table)),
    },
  },
);
