import { HostError, invalidArgument } from "../errors";
import type { Sheet } from "../model/sheet";
import { define, event, method, object, read, readWrite, ref } from "../registry";
import { firstCell, oneOf, range, used } from "./range";

export const worksheetClass = define<"Worksheet">(
  {
    id: read(({ id }) => id),
    name: readWrite(
      ({ name }) => name,
      (of, given, { workbook }) => {
        workbook.renameSheet(of, given.text());
      },
    ),
    position: readWrite(
      (of, { workbook }) => workbook.sheets.indexOf(of),
      (of, given, { workbook: { sheets } }) => {
        if (!sheets[given.number()]) throw invalidArgument("There is no such place.");
        sheets.splice(sheets.indexOf(of), 1);
        sheets.splice(given.number(), 0, of);
      },
    ),
    tabColor: readWrite(
      ({ tabColor }) => tabColor,
      (of, given) => {
        of.tabColor = given.text();
      },
      "1.7",
    ),
    visibility: readWrite(
      ({ visibility }) => visibility,
      (of, given) => {
        of.visibility = oneOf(given.text(), "Visible", "Hidden", "VeryHidden");
      },
    ),
    showGridlines: readWrite(
      ({ showGridlines }) => showGridlines,
      (of, given) => {
        of.showGridlines = given.flag();
      },
      "1.8",
    ),
    charts: object((of) => ref("ChartCollection", of)),
    freezePanes: object((of) => ref("WorksheetFreezePanes", of), "1.7"),
    horizontalPageBreaks: object((of) => ref("PageBreakCollection", of), "1.9"),
    names: object((of) => ref("NamedItemCollection", of), "1.4"),
    pageLayout: object((of) => ref("PageLayout", of), "1.9"),
    protection: object((of) => ref("WorksheetProtection", of), "1.2"),
    tables: object((sheet) => ref("TableCollection", { sheet })),
    activate: method((sheet, _, { workbook }) => {
      if (sheet.visibility !== "Visible")
        throw new HostError("InvalidOperation", "The sheet is hidden.");
      workbook.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    }),
    delete: method((of, _, { workbook }) => {
      workbook.deleteSheet(of);
    }),
    getCell: method((sheet, given, session) => {
      const [row, column] = [given.number(0), given.number(1)];
      return range(session, { sheet }, { row, column, rows: 1, columns: 1 });
    }),
    getRange: method((sheet, given, session) =>
      ref(
        "Range",
        (given.values[0] ?? "") === ""
          ? session.workbook.wholeSheet(sheet)
          : session.workbook.area(given.text(), sheet),
      ),
    ),
    getRangeByIndexes: method((sheet, given, session) => {
      const [row, column] = [given.number(0), given.number(1)];
      const [rows, columns] = [given.number(2), given.number(3)];
      return range(session, { sheet }, { row, column, rows, columns });
    }, "1.7"),
    getUsedRange: method((of, given, session) => {
      const whole = session.workbook.wholeSheet(of);
      return used(session, whole, given) ?? firstCell(session, whole);
    }),
    getUsedRangeOrNullObject: method(
      (of, given, session) => used(session, session.workbook.wholeSheet(of), given),
      "1.4",
    ),
    ...event<Sheet>("DataChanged", 10, ({ id }) => id, "1.7"),
    ...event<Sheet>("SelectionChanged", 14, ({ id }) => id, "1.7"),
  },
  { identity: ({ id }) => ({ Id: id }) },
);

export const protectionClass = define<"WorksheetProtection">({
  protected: read(({ isProtected }) => isProtected, "1.2"),
  protect: method((of) => {
    of.isProtected = true;
  }, "1.2"),
  unprotect: method((of) => {
    of.isProtected = false;
  }, "1.2"),
});
