import { HostError, invalidArgument, notFound } from "./errors";
import { addressOf, isOnSheet, parseAddress, sheetPrefix, splitSheet } from "./model/area";
import { LAST_COLUMN, LAST_ROW, type Rect, type Shift } from "./model/area";
import type { Value } from "./model/cell";
import { Sheet } from "./model/sheet";
import { Table } from "./model/table";
import { User } from "./model/user";

/** Cells of a sheet; what is in `watched` follows the rows inserted before it. */
export interface Area extends Rect {
  readonly sheet: Sheet;
  /** Its cells were deleted. */
  isGone?: true;
}

export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly area: Area;
      readonly change: "RangeEdited" | `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;
      readonly shift?: Shift;
      /** Of a single cell. */
      readonly values?: { readonly before: Value; readonly after: Value };
    }
  | { readonly kind: "selected"; readonly area: Area }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "table-added" | "table-deleted"; readonly table: Table }
  | { readonly kind: "settings" };

/** The open workbook. It knows nothing of Office.js: `classes/` says what a page may ask of it. */
export class Workbook {
  name = "registre.xlsx";
  date1904 = false;
  isProtected = false;
  /** A person is typing in a cell: Excel then refuses or delays every batch. */
  isEditing = false;
  /** What `context.runtime.enableEvents` says. */
  hasEvents = true;
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  /** Of the workbook; each leads to an address with its sheet. */
  readonly names = new Map<string, string>();
  readonly hiddenNames = new Set<string>();
  /** As office.js writes them: each value as JSON. */
  readonly settings = new Map<string, string>();
  readonly watched = new Set<Area>();
  /** What a person does, as opposed to a page. */
  readonly user = new User(this);
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private selected: Area | undefined;
  private ids = 0;

  listen(listener: (event: WorkbookEvent) => void): void {
    this.listeners.add(listener);
  }

  raise(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  nextId(): number {
    this.ids += 1;
    return this.ids;
  }

  /** By name or id. */
  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (!found) throw notFound(`sheet « ${key} »`);
    return found;
  }

  findSheet(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || isSame(name, key));
  }

  findTable(key: string, sheet?: Sheet): Table | undefined {
    return this.tables.find(
      (table) => (table.id === key || isSame(table.name, key)) && (!sheet || table.sheet === sheet),
    );
  }

  table(key: string): Table {
    const found = this.findTable(key);
    if (!found) throw notFound(`table « ${key} »`);
    return found;
  }

  /** Cells by `Feuil1!B3:C4`, or by an address alone on `sheet` (the active one without). */
  area(address: string, sheet = this.selection.sheet): Area {
    const { sheet: name, local } = splitSheet(address);
    const named = this.names.get(local.toLowerCase());
    if (named !== undefined) return this.area(named);
    const rect = parseAddress(local);
    if (!rect) throw invalidArgument(`« ${address} » is no address.`);
    return { sheet: name === undefined ? sheet : this.sheet(name), ...rect };
  }

  areaAt(sheet: Sheet, rect: Rect): Area {
    if (!isOnSheet(rect)) throw invalidArgument("The range would leave the sheet.");
    const { row, column, rows, columns } = rect;
    return { sheet, row, column, rows, columns };
  }

  wholeSheet(sheet: Sheet): Area {
    return { sheet, row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };
  }

  /** `Feuil1!B3:C4` */
  fullAddress(area: Area): string {
    return sheetPrefix(area.sheet.name) + addressOf(area);
  }

  get selection(): Area {
    const [first] = this.sheets;
    if (!first) throw new Error("A workbook has a sheet before anything is asked of it.");
    return this.selected ?? { sheet: first, row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(area: Area): void {
    this.selected = area;
    this.raise({ kind: "selected", area });
  }

  addSheet(name = `Feuil${String(this.sheets.length + 1)}`): Sheet {
    this.checkSheetName(name);
    const number = this.nextId().toString(16).toUpperCase().padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-${number}-0000-000000000000}`, name);
    this.sheets.push(sheet);
    this.raise({ kind: "sheet-added", sheet });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (!isSame(sheet.name, name)) this.checkSheetName(name);
    const before = sheet.name;
    sheet.name = name;
    this.raise({ kind: "sheet-renamed", sheet, before });
  }

  private checkSheetName(name: string): void {
    if (this.isProtected) throw new HostError("AccessDenied", "The workbook is protected.", 403);
    if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      throw invalidArgument(`« ${name} » cannot name a sheet.`);
    if (this.findSheet(name)) throw new HostError("ItemAlreadyExists", `« ${name} » exists.`, 409);
  }

  deleteSheet(sheet: Sheet): void {
    if (this.isProtected) throw new HostError("AccessDenied", "The workbook is protected.", 403);
    if (!this.sheets.some((other) => other !== sheet && other.visibility === "Visible"))
      throw new HostError("InvalidOperation", "One visible sheet has to stay.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const table of this.tables.filter((one) => one.sheet === sheet)) this.dropTable(table);
    for (const area of this.watched) if (area.sheet === sheet) area.isGone = true;
    if (this.selected?.sheet === sheet) this.selected = undefined;
    this.raise({ kind: "sheet-deleted", sheet });
  }

  addTable(area: Area, name = `Tableau${String(this.tables.length + 1)}`): Table {
    this.checkTableName(name);
    const { sheet, row, column, columns } = area;
    const rect = { row, column, rows: Math.max(area.rows, 2), columns };
    const table = new Table(String(this.nextId()), name, sheet, rect);
    this.tables.push(table);
    this.raise({ kind: "table-added", table });
    return table;
  }

  renameTable(table: Table, name: string): void {
    if (!isSame(table.name, name)) this.checkTableName(name);
    table.name = name;
  }

  private checkTableName(name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name))
      throw invalidArgument(`« ${name} » cannot name a table.`);
    if (this.findTable(name) || this.names.has(name.toLowerCase()))
      throw new HostError("ItemAlreadyExists", `« ${name} » exists.`, 409);
  }

  /** The table with its name; its cells stay. */
  dropTable(table: Table): void {
    this.tables.splice(this.tables.indexOf(table), 1);
    this.raise({ kind: "table-deleted", table });
  }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
