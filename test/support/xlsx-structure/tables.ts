import { mergedRanges } from "./cells";
import { isDefinedName } from "./names";
import { repeated } from "./parts";
import { inside, overlap, overlaps, rangeOf, type Range } from "./ranges";
import { cellText, rowsOf, type Book, type Table } from "./book";
import { childOf, childrenOf } from "./xml";

export const tableFaults = (book: Book): string[] => [
  ...amongTables(book),
  ...book.tables.flatMap((table) =>
    [...columnFaults(table), ...placeFaults(table), ...headerFaults(table, book)].map(
      (fault) => `${table.part}: ${fault}.`,
    ),
  ),
  ...book.sheets.flatMap((sheet) => overlapFaults(sheet.part, tablesOn(book, sheet.part))),
];

const tablesOn = ({ tables }: Book, part: string): Table[] =>
  tables.filter(({ sheet }) => sheet.part === part);

/** Identifiers and names are of one table in the whole workbook. */
function amongTables({ tables }: Book): string[] {
  const all = (attribute: string): string[] =>
    tables.map(({ root }) => (root.attributes[attribute] ?? "").toLowerCase());
  return [
    ...["id", "name", "displayName"].flatMap((attribute) =>
      repeated(all(attribute)).map((value) => `Two tables have the ${attribute} ${value}.`),
    ),
    ...repeated(tables.map(({ part }) => part)).map((part) => `${part}: it is on two sheets.`),
    ...tables
      .filter(({ name }) => !isDefinedName(name))
      .map(({ part, name }) => `${part}: « ${name} » is no name of a table.`),
  ];
}

const lines = ({ root }: Table, attribute: string, without: number): number =>
  Number(root.attributes[attribute] ?? without);

function* columnFaults({ root, columns, range }: Table): Generator<string> {
  const width = range && range.right - range.left + 1;
  if (width !== undefined && width !== columns.length)
    yield `it has ${String(columns.length)} columns on ${String(width)}`;
  for (const name of repeated(columns.map((column) => column.toLowerCase())))
    yield `two columns are named ${name}`;
  const elements = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  for (const id of repeated(elements.map(({ attributes }) => attributes["id"] ?? "")))
    yield `two columns have the id ${id}`;
}

function* placeFaults(table: Table): Generator<string> {
  const { root, range } = table;
  if (!range) {
    yield `its range ${root.attributes["ref"] ?? ""} is none`;
    return;
  }
  const [header, totals] = [lines(table, "headerRowCount", 1), lines(table, "totalsRowCount", 0)];
  if (range.bottom - range.top + 1 <= header + totals) yield "it has no row for data";
  const filter = childOf(root, "autoFilter");
  const filtered = filter && rangeOf(filter.attributes["ref"]);
  if (filter && !(filtered && isFilter(filtered, range, totals)))
    yield `its filter ${filter.attributes["ref"] ?? ""} is not on its rows`;
}

const isFilter = (filter: Range, table: Range, totals: number): boolean =>
  inside(filter, table) && filter.top === table.top && filter.bottom === table.bottom - totals;

/** The cells of the header hold the names of the columns as texts. */
function headerFaults(table: Table, { strings }: Book): string[] {
  const { range, sheet, columns } = table;
  if (!range || lines(table, "headerRowCount", 1) === 0) return [];
  const header = rowsOf(sheet).find(({ attributes }) => attributes["r"] === String(range.top));
  return columns.flatMap((name, place) => {
    const cell = header?.children.find(
      ({ attributes }) => rangeOf(attributes["r"])?.left === range.left + place,
    );
    const text = cell && cellText(cell, strings);
    return text === name && !childOf(cell, "f")
      ? []
      : [`its column ${name} has the header ${text ?? "of no text"}`];
  });
}

/** Neither a merged cell, nor another table, nor a filter of the sheet lies over a table. */
function overlapFaults(part: string, tables: readonly Table[]): string[] {
  const ranges = tables.flatMap(({ range }) => range ?? []);
  const [first] = tables;
  if (first === undefined) return [];
  const { sheet } = first;
  const over = (others: readonly (Range | undefined)[]): number =>
    others.filter((other) => other && ranges.some((range) => overlap(range, other))).length;
  return [
    ...overlaps(ranges).map(() => `${part}: two tables overlap.`),
    ...(over(mergedRanges(sheet)) > 0 ? [`${part}: a merged cell lies over a table.`] : []),
    ...(over([rangeOf(childOf(sheet.root, "autoFilter")?.attributes["ref"])]) > 0
      ? [`${part}: the filter of the sheet lies over a table.`]
      : []),
  ];
}
