import { HostError } from "../errors";
import { define, event, method, object, read, readWrite, ref } from "../registry";
import type { Session } from "../session";
import type { Area, Workbook } from "../workbook";
import { range } from "./range";

/** The target of the events of the whole workbook. */
export const EVERYWHERE = "Workbook";

export const workbookClass = define<"Workbook">({
  name: read(({ name }) => name, "1.7"),
  application: object((of) => ref("Application", of)),
  functions: object((of) => ref("Functions", of), "1.2"),
  names: object((of) => ref("NamedItemCollection", of)),
  protection: object((of) => ref("WorkbookProtection", of), "1.7"),
  settings: object((of) => ref("SettingCollection", of), "1.4"),
  tables: object(() => ref("TableCollection", {})),
  worksheets: object((of) => ref("WorksheetCollection", of)),
  _Runtime: object((of) => ref("Runtime", of), "1.5"),
  getActiveCell: method(
    ({ selection }, _, session) => range(session, selection, { ...selection, rows: 1, columns: 1 }),
    "1.7",
  ),
  getSelectedRange: method(({ selection }, _, session) => range(session, selection, selection)),
  _GetRangeForEventByReferenceId: method((_, given, session) => {
    return ref("Range", kept(session, given.text()));
  }, "1.8"),
  _GetRangeOrNullObjectForEventByReferenceId: method((_, given, session) => {
    const area = session.references.get(given.text());
    return area && !area.isGone ? ref("Range", area) : null;
  }, "1.8"),
  _RemoveReference: method((_, given, session) => {
    session.forget(given.text());
  }),
  _RemoveAllReferences: method((_, __, session) => {
    for (const id of session.references.keys()) session.forget(id);
  }),
});

export function kept(session: Session, id: string): Area {
  const area = session.references.get(id);
  if (!area || area.isGone)
    throw new HostError("InvalidReference", "The range is no longer there.", 404);
  return area;
}

export const applicationClass = define<"Application">({
  calculationMode: read(() => "Automatic"),
  calculate: method(() => undefined),
  suspendApiCalculationUntilNextSync: method(() => undefined, "1.6"),
  suspendScreenUpdatingUntilNextSync: method(() => undefined, "1.9"),
});

export const runtimeClass = define<"Runtime">({
  enableEvents: readWrite(
    ({ hasEvents }) => hasEvents,
    (of, given) => {
      of.hasEvents = given.flag();
    },
    "1.8",
  ),
});

export const workbookProtectionClass = define<"WorkbookProtection">({
  protected: read(({ isProtected }) => isProtected, "1.7"),
});

/** One worksheet function: the only way for a page to learn the date system of the workbook. */
export const functionsClass = define<"Functions">({
  date: method(({ date1904 }, given) => {
    const time = Date.UTC(given.number(0), given.number(1) - 1, given.number(2));
    return ref("FunctionResult", time / 86_400_000 + 25_569 - (date1904 ? 1462 : 0));
  }, "1.2"),
});

export const functionResultClass = define<"FunctionResult">({
  value: read((value) => value, "1.2"),
  error: read(() => null, "1.2"),
});

export const worksheetsClass = define<"WorksheetCollection">(
  {
    add: method((of, given) => ref("Worksheet", of.addSheet(given.optional(given.text, 0)))),
    getActiveWorksheet: method(({ selection }) => ref("Worksheet", selection.sheet)),
    getCount: method(
      ({ sheets }, given) =>
        sheets.filter(({ visibility }) => !given.flag() || visibility === "Visible").length,
      "1.4",
    ),
    getItem: method((of, given) => ref("Worksheet", of.sheet(given.text()))),
    getItemOrNullObject: method((of, given) => {
      const sheet = of.findSheet(given.text());
      return sheet ? ref("Worksheet", sheet) : null;
    }, "1.4"),
    ...event<Workbook>("Added", 13, () => EVERYWHERE, "1.7"),
    ...event<Workbook>("DataChanged", 10, () => EVERYWHERE, "1.9"),
    ...event<Workbook>("Deleted", 15, () => EVERYWHERE, "1.7"),
    ...event<Workbook>("SelectionChanged", 14, () => EVERYWHERE, "1.9"),
    // Named otherwise than the others.
    _RegisterEventNameChanged: method((_, __, session) => {
      session.subscribe(25, EVERYWHERE, 1);
    }, "1.17"),
    _UnregisterEventNameChanged: method((_, __, session) => {
      session.subscribe(25, EVERYWHERE, -1);
    }, "1.17"),
  },
  {
    holds: {
      type: "Worksheet",
      items: ({ sheets }) => sheets.map((sheet) => ref("Worksheet", sheet)),
    },
  },
);
