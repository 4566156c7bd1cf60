import { repeated } from "./parts";
import { readFormula } from "./formula";
import { columnNumber, LAST_COLUMN } from "./ranges";
import type { Book } from "./book";
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from "./xml";

/** What Excel takes as the name of a sheet, and which one it opens. */
export function sheetNameFaults({ path, workbook }: Book): string[] {
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet");
  const names = sheets.map(({ attributes }) => attributes["name"] ?? "");
  const opened = numberOf(childOf(workbook, "bookViews", "workbookView"), "activeTab");
  const faults = [
    ...names
      .filter((name) => !isSheetName(name))
      .map((name) => `« ${name} » is no name of a sheet`),
    ...repeated(names.map((name) => name.toLowerCase())).map(
      (name) => `two sheets are named ${name}`,
    ),
    ...repeated(sheets.map(({ attributes }) => attributes["sheetId"] ?? "")).map(
      (id) => `two sheets have the sheetId ${id}`,
    ),
    ...(sheets[opened] && isShown(sheets[opened])
      ? []
      : [`the sheet ${String(opened)} is opened, and is not there or not shown`]),
  ];
  return faults.map((fault) => `${path}: ${fault}.`);
}

const isShown = ({ attributes }: XmlElement): boolean =>
  (attributes["state"] ?? "visible") === "visible";

const isSheetName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);

/** What Excel takes as the name of a range or of a table: nothing that could be a cell. */
export const isDefinedName = (name: string): boolean =>
  name.length <= 255 &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^[rc]$|^r\d+$|^c\d+$|^r\d*c\d*$/i.test(name) &&
  !isAddress(name);

function isAddress(name: string): boolean {
  const [, letters] = /^([a-z]{1,3})\d{1,7}$/i.exec(name) ?? [];
  return letters !== undefined && columnNumber(letters.toUpperCase()) <= LAST_COLUMN;
}

export function definedNameFaults(book: Book): string[] {
  const { path, workbook, sheets, tables } = book;
  const defined = childrenOf(childOf(workbook, "definedNames"), "definedName");
  const scopes = defined.map(
    ({ attributes }) =>
      `${(attributes["name"] ?? "").toLowerCase()} ${attributes["localSheetId"] ?? ""}`,
  );
  const taken = new Set(tables.map(({ name }) => `${name.toLowerCase()} `));
  const faults = [
    ...repeated(scopes).map((name) => `${name.trim()} is defined twice`),
    ...scopes.filter((name) => taken.has(name)).map((name) => `${name.trim()} is a table as well`),
    ...defined.flatMap((name) => [
      ...nameFaults(
        name,
        sheets.map((sheet) => sheet.name),
      ),
    ]),
  ];
  return faults.map((fault) => `${path}: ${fault}.`);
}

function* nameFaults(defined: XmlElement, sheets: readonly string[]): Generator<string> {
  const name = defined.attributes["name"] ?? "";
  const scope = defined.attributes["localSheetId"];
  if (!isDefinedName(name)) yield `« ${name} » is no name`;
  const own = scope === undefined ? undefined : sheets[Number(scope)];
  if (scope !== undefined && own === undefined) yield `${name} is of the sheet ${scope}`;
  const shape = builtIn[name];
  if (shape === undefined || own === undefined) return;
  const value = textOf(defined);
  if (!isRangeList(value, shape)) yield `${name} is no range: ${value}`;
  if (readFormula(value).sheets.some((sheet) => sheet.toLowerCase() !== own.toLowerCase()))
    yield `${name} is of another sheet than ${own}`;
}

const columns = "\\$[A-Z]{1,3}:\\$[A-Z]{1,3}";
const rows = "\\$[1-9]\\d*:\\$[1-9]\\d*";
const cells = "\\$[A-Z]{1,3}\\$[1-9]\\d*(?::\\$[A-Z]{1,3}\\$[1-9]\\d*)?";

/** What follows the name of the sheet, in each range. */
const builtIn: Readonly<Record<string, readonly RegExp[]>> = {
  "_xlnm.Print_Titles": [`^(?:${columns}|${rows})$`, `^${columns},${rows}$`].map(
    (shape) => new RegExp(shape),
  ),
  "_xlnm.Print_Area": [new RegExp(`^${cells}(?:,${cells})*$`)],
  "_xlnm._FilterDatabase": [new RegExp(`^${cells}$`)],
};

function isRangeList(value: string, shapes: readonly RegExp[]): boolean {
  const sheet = /^('(?:[^']|'')+'|[^'!,]+)!/.exec(value)?.[0];
  if (sheet === undefined) return false;
  const ranges = value.split(sheet).slice(1).join("");
  return shapes.some((shape) => shape.test(ranges));
}
