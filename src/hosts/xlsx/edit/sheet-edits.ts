import type { Sheet } from "../../../register/workbook";
import { readRange } from "../reference";
import { attempt } from "../refusal";
import { addRows, type Refuse } from "./added-rows";
import type { CellEdit, Edit, RowEdit } from "./edit";
import type { Draft } from "./draft";
import type { Looks } from "./looks";
import { refuseEdit } from "./problem";
import { changeSheet, type SheetChanges } from "./sheet-changes";
import { growTable, readTableParts, tableOf, type TablePart } from "./table-part";
import { addressOf, type Write } from "./write";

/** A sheet to be edited, as the reader gives it and as a part. */
export interface EditedSheet {
  readonly sheet: Sheet;
  readonly part: string;
  readonly draft: Draft;
  readonly looks: Looks;
  readonly date1904: boolean;
}

/** Puts the edits of one sheet into its part and its table. */
export function editSheet(edits: readonly Edit[], edited: EditedSheet): SheetChanges {
  const { sheet, part, draft, looks, date1904 } = edited;
  const refuse: Refuse = {
    cell: (kind, cell) => refuseEdit({ kind, sheet: sheet.name, cell }),
    sheet: (kind) => refuseEdit({ kind, sheet: sheet.name }),
  };
  const tables = readTableParts(draft, part);
  const cells = edits.filter((edit): edit is CellEdit => edit.kind === "cell");
  const rows = edits.filter((edit): edit is RowEdit => edit.kind === "row");
  const writes = cells.map((edit) => writeOf(edit, tables, refuse));
  if (rows.length > 0) {
    const table = tableOf(sheet, tables);
    const added = addRows(rows, sheet, table, refuse);
    writes.push(...added.writes);
    if (table) growTable(draft, table.part, added.lastLine);
  }
  const context = { looks, date1904, refuse: refuse.cell };
  const changes = changeSheet(draft.bytes(part), distinct(writes, refuse), context);
  draft.change(part, changes.changes);
  return changes;
}

function writeOf({ cell, value }: CellEdit, tables: readonly TablePart[], refuse: Refuse): Write {
  const range = /^[A-Z]+\d+$/.test(cell) ? attempt(() => readRange(cell)) : undefined;
  if (!range?.ok) return refuse.cell("no-cell", cell);
  const { firstLine: line, firstColumn: column } = range.value;
  if (tables.some((table) => isFrame(table, line, column))) refuse.cell("table-frame", cell);
  return { line, column, value };
}

const isFrame = ({ table, bottom }: TablePart, line: number, column: number): boolean =>
  column >= table.firstColumn &&
  column <= table.lastColumn &&
  (line === table.headerLine || (line > table.lastLine && line <= bottom));

/** Two edits may agree on a cell. */
function distinct(writes: readonly Write[], refuse: Refuse): Write[] {
  const known = new Map<string, Write>();
  for (const write of writes) {
    const address = addressOf(write);
    const before = known.get(address);
    if (before && JSON.stringify(before.value) !== JSON.stringify(write.value))
      refuse.cell("edited-twice", address);
    known.set(address, write);
  }
  return [...known.values()];
}
