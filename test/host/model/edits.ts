import { HostError, invalidArgument } from "../errors";
import type { Area, Workbook } from "../workbook";
import { common, moved, LAST_COLUMN, LAST_ROW, type Shift } from "./area";
import { written, type Cell, type Hyperlink, type Style, type Value } from "./cell";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** A cell may hold so many characters. */
const LONGEST = 32_767;

export function checkWritable(sheet: Sheet): void {
  if (sheet.isProtected)
    throw new HostError("AccessDenied", `The sheet « ${sheet.name} » is protected.`, 403);
}

/** Calls `each` for every cell of a range that is small enough for a page to hold. */
export function eachCell(
  area: Area,
  each: (cell: Readonly<Cell>, row: number, column: number) => void,
): void {
  if (area.rows * area.columns > 5_000_000) throw invalidArgument("The range is too large.");
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1)
      each(area.sheet.cell(area.row + row, area.column + column), row, column);
}

/** Writes as Excel takes what comes from a page; null leaves a cell as it is. */
export function write(
  workbook: Workbook,
  area: Area,
  input: (row: number, column: number) => Value | null,
): void {
  checkWritable(area.sheet);
  const first = area.sheet.cell(area.row, area.column).value;
  eachCell(area, (cell, row, column) => {
    const value = input(row, column);
    if (value === null) return;
    if (typeof value === "string" && value.length > LONGEST)
      throw invalidArgument(`A cell holds ${String(LONGEST)} characters at most.`);
    area.sheet.put(area.row + row, area.column + column, written(cell, value, workbook.date1904));
  });
  const isSingle = area.rows * area.columns === 1;
  const after = area.sheet.cell(area.row, area.column).value;
  const values = isSingle ? { values: { before: first, after } } : {};
  workbook.raise({ kind: "changed", area, change: "RangeEdited", ...values });
}

/** Changes how cells look; no event of a change follows. */
export function restyle(
  area: Area,
  change: (cell: Readonly<Cell>, row: number, column: number) => { format?: string; style?: Style },
): void {
  checkWritable(area.sheet);
  eachCell(area, (cell, row, column) => {
    area.sheet.put(area.row + row, area.column + column, { ...cell, ...change(cell, row, column) });
  });
}

export function clear(workbook: Workbook, area: Area, what: string): void {
  checkWritable(area.sheet);
  const used = area.sheet.used(area);
  if (!used) return;
  eachCell({ sheet: area.sheet, ...used }, ({ value, formula, format, style }, row, column) => {
    area.sheet.put(used.row + row, used.column + column, {
      value: what === "Formats" ? value : "",
      ...(what === "Formats" && formula !== undefined && { formula }),
      ...(what === "Contents" && { ...(format && { format }), ...(style && { style }) }),
    });
  });
  if (what !== "Formats") workbook.raise({ kind: "changed", area, change: "RangeEdited" });
}

/** Inserts (Down, Right) or deletes (Up, Left) cells; tables and watched ranges follow. */
export function shiftCells(workbook: Workbook, area: Area, shift: Shift): void {
  const { sheet } = area;
  checkWritable(sheet);
  const isVertical = shift === "Down" || shift === "Up";
  const pushed = isVertical
    ? { ...area, rows: LAST_ROW - area.row }
    : { ...area, columns: LAST_COLUMN - area.column };
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  for (const { name, rect } of tables) {
    const touched = common(rect, pushed);
    if (touched && (isVertical ? touched.columns < rect.columns : touched.rows < rect.rows))
      throw new HostError("InsertDeleteConflict", `The table « ${name} » would be cut.`, 409);
  }
  sheet.shift(area, shift);
  for (const table of tables) {
    const rect = moved(table.rect, area, shift);
    if (rect) table.rect = rect;
    else workbook.dropTable(table);
    if (table.rowCount < 1) keepOneRow(table);
  }
  for (const watched of workbook.watched) {
    if (watched.sheet !== sheet) continue;
    const rect = moved(watched, area, shift);
    if (rect) Object.assign(watched, rect);
    else watched.isGone = true;
  }
  const part = area.columns === LAST_COLUMN ? "Row" : area.rows === LAST_ROW ? "Column" : "Cell";
  const done = shift === "Down" || shift === "Right" ? "Inserted" : "Deleted";
  workbook.raise({ kind: "changed", area, change: `${part}${done}`, shift });
}

/** A table without any row keeps an empty one. */
function keepOneRow(table: Table): void {
  table.sheet.shift({ ...table.header, row: table.rect.row + 1 }, "Down");
  table.rect = { ...table.rect, rows: table.rect.rows + 1 };
}

/** Rows in a table before its row `at`; what stands under its columns moves down. */
export function insertTableRows(workbook: Workbook, table: Table, at: number, count: number): Area {
  const { sheet, body } = table;
  checkWritable(sheet);
  const area: Area = { sheet, ...body, row: body.row + at, rows: count };
  const below = { ...table.rect, row: area.row };
  const isLast = at === table.rowCount;
  const other = workbook.tables.find(
    (one) =>
      one !== table &&
      one.sheet === sheet &&
      one.rect.row >= area.row &&
      common({ ...below, rows: LAST_ROW }, one.rect),
  );
  if (other) throw new HostError("InsertDeleteConflict", `« ${other.name} » is in the way.`, 409);
  sheet.shift(area, "Down");
  const grown = isLast ? undefined : moved(table.rect, area, "Down");
  table.rect = grown ?? { ...table.rect, rows: table.rect.rows + count };
  for (const watched of workbook.watched)
    if (watched.sheet === sheet) Object.assign(watched, moved(watched, area, "Down"));
  workbook.raise({ kind: "changed", area, change: "RowInserted", shift: "Down" });
  return area;
}

/** One cell out of several, which keeps what stood in the first; a table takes none. */
export function merge({ sheet, row, column, rows, columns }: Area): void {
  checkWritable(sheet);
  const rect = { row, column, rows, columns };
  if (sheet.merged.some((other) => common(other, rect)))
    throw invalidArgument("Some of the cells are merged already.");
  eachCell({ sheet, ...rect }, ({ format, style }, down, right) => {
    if (down + right > 0)
      sheet.put(row + down, column + right, {
        value: "",
        ...(format && { format }),
        ...(style && { style }),
      });
  });
  sheet.merged.push(rect);
}

/** An empty cell then shows where it leads; the letters of a link are blue and underlined. */
export function setLink({ sheet, row, column }: Area, given: unknown): void {
  checkWritable(sheet);
  const { textToDisplay, ...link } = given as Hyperlink & { readonly textToDisplay?: string };
  const cell = sheet.cell(row, column);
  const shown = textToDisplay ?? link.address ?? link.documentReference ?? "";
  if (shown === "") throw invalidArgument("A link leads somewhere.");
  const style = { ...cell.style, underline: "Single", color: "#0563C1" };
  const value = textToDisplay ?? (cell.value === "" ? shown : cell.value);
  sheet.put(row, column, { ...cell, value, style, link });
}
