import { EVERYWHERE } from "./classes/workbook";
import { addressOf, common } from "./model/area";
import { plain, typeOf } from "./model/cell";
import type { Session } from "./session";
import type { WorkbookEvent } from "./workbook";

/** An event as office.js takes it: category, kind, target, details as JSON, id, is from elsewhere. */
export type Entry = readonly [number, number, string, string, number, boolean];
const CATEGORY = 65_536;

/** The entries of an event for those that the page listens to. */
export function entriesOf(event: WorkbookEvent, session: Session): Entry[] {
  if (!session.workbook.hasEvents) return [];
  const entry = (type: number, target: string, details: object): Entry[] =>
    session.isSubscribed(type, target)
      ? [[CATEGORY, type, target, JSON.stringify(details), session.workbook.nextId(), false]]
      : [];
  const source = "Local";
  switch (event.kind) {
    case "changed":
      return changed(event, session, entry);
    case "selected": {
      const worksheetId = event.area.sheet.id;
      const details = { address: addressOf(event.area), worksheetId };
      return [...entry(14, worksheetId, details), ...entry(14, EVERYWHERE, details)];
    }
    case "sheet-added":
    case "sheet-deleted": {
      const type = event.kind === "sheet-added" ? 13 : 15;
      return entry(type, EVERYWHERE, { source, worksheetId: event.sheet.id });
    }
    case "sheet-renamed": {
      const { before: nameBefore, sheet } = event;
      const details = { nameBefore, nameAfter: sheet.name, worksheetId: sheet.id, source };
      return entry(25, EVERYWHERE, details);
    }
    default:
      return [];
  }
}

/** A change of cells is told to the sheet, the workbook, and each table that it touches. */
function changed(
  event: WorkbookEvent & { kind: "changed" },
  session: Session,
  entry: (type: number, target: string, details: object) => Entry[],
): Entry[] {
  const { area, values } = event;
  const worksheetId = area.sheet.id;
  const tables = session.workbook.tables.filter(
    ({ sheet, rect }) => sheet === area.sheet && common(rect, area),
  );
  const listeners: [type: number, target: string, tableId?: string][] = [
    [10, worksheetId],
    [10, EVERYWHERE],
    ...tables.flatMap(({ id }): [number, string, string][] => [
      [101, id, id],
      [101, worksheetId, id],
      [101, EVERYWHERE, id],
    ]),
  ];
  return listeners
    .filter(([type, target]) => session.isSubscribed(type, target))
    .flatMap(([type, target, tableId]) =>
      entry(type, target, {
        address: addressOf(area),
        changeType: event.change,
        source: "Local",
        triggerSource: session.isAnswering ? "ThisLocalAddin" : "Unknown",
        worksheetId,
        referenceId: session.keep({ ...area }),
        shiftDirection: shiftOf(event),
        ...(tableId !== undefined && { tableId }),
        ...(values && {
          valueBefore: plain(values.before),
          valueAfter: plain(values.after),
          valueTypeBefore: typeOf(values.before),
          valueTypeAfter: typeOf(values.after),
        }),
      }),
    );
}

function shiftOf({ shift, change }: WorkbookEvent & { kind: "changed" }): string {
  return shift && change.startsWith("Cell") ? `ShiftCell${shift}` : "None";
}
