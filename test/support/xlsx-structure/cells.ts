import { LAST_COLUMN, LAST_ROW, overlaps, rangeOf, type Range } from "./ranges";
import { cellText, rowsOf, type Book, type Sheet } from "./book";
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from "./xml";

export const cellFaults = (book: Book): string[] => [
  ...book.sheets.flatMap((sheet) => [
    ...rowFaults(sheet).map((fault) => `${sheet.part}: ${fault}`),
    ...rowsOf(sheet).flatMap((row) =>
      row.children.flatMap((cell) =>
        [...valueFaults(cell, book)].map(
          (fault) => `${sheet.part}: ${cell.attributes["r"] ?? ""} ${fault}.`,
        ),
      ),
    ),
    ...sharedFaults(sheet),
    ...mergeFaults(sheet),
    ...dimensionFaults(sheet),
  ]),
  ...book.strings
    .filter((text) => text.length > LONGEST)
    .map((text) => `The shared string ${text.slice(0, 20)}… is longer than 32,767 characters.`),
];

const LONGEST = 32_767;

/** Rows from top to bottom, cells from left to right, each where it says. */
function rowFaults(sheet: Sheet): string[] {
  let above = 0;
  return rowsOf(sheet).flatMap((row) => {
    const number = Number(row.attributes["r"]);
    const before = above;
    above = number;
    if (!Number.isInteger(number) || number < 1 || number > LAST_ROW)
      return [`a row is numbered ${row.attributes["r"] ?? "nothing"}.`];
    return [
      ...(number > before ? [] : [`row ${String(number)} comes after row ${String(before)}.`]),
      ...orderInRow(row, number),
    ];
  });
}

function orderInRow(row: XmlElement, number: number): string[] {
  let before = 0;
  return row.children.flatMap(({ attributes }) => {
    const address = attributes["r"] ?? "";
    const range = rangeOf(address);
    if (range?.top !== number) return [`${address || "a cell"} is in row ${String(number)}.`];
    const faulty = range.left <= before || range.left > LAST_COLUMN;
    before = range.left;
    return faulty ? [`${address} comes too late in its row.`] : [];
  });
}

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

function* valueFaults(cell: XmlElement, { strings }: Book): Generator<string> {
  const kind = cell.attributes["t"] ?? "n";
  const value = childOf(cell, "v");
  const text = textOf(value);
  if (!["b", "d", "e", "inlineStr", "n", "s", "str"].includes(kind)) yield `is of the type ${kind}`;
  if (kind === "inlineStr" && !childOf(cell, "is")) yield "has no inline string";
  if (kind === "s" && !(/^\d+$/.test(text) && Number(text) < strings.length))
    yield `holds the shared string ${text}, which is not there`;
  if ((cellText(cell, strings)?.length ?? 0) > LONGEST && kind !== "s")
    yield "is longer than 32,767 characters";
  if (value === undefined) return;
  if (kind === "n" && !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text))
    yield `holds no number: ${text}`;
  if (kind === "b" && !/^[01]$/.test(text)) yield `holds no boolean: ${text}`;
  if (kind === "e" && !errors.includes(text)) yield `holds no error: ${text}`;
}

/** A formula that is shared stands in full in one cell, before those that name it. */
function sharedFaults(sheet: Sheet): string[] {
  const known = new Set<string>();
  return rowsOf(sheet).flatMap(({ children }) =>
    children.flatMap((cell) => {
      const formula = childOf(cell, "f");
      if (formula?.attributes["t"] !== "shared") return [];
      const id = formula.attributes["si"] ?? "";
      if (formula.text !== "") known.add(id);
      return known.has(id)
        ? []
        : [`${sheet.part}: ${cell.attributes["r"] ?? ""} shares a formula that is not there.`];
    }),
  );
}

export const mergedRanges = ({ root }: Sheet): (Range | undefined)[] =>
  childrenOf(childOf(root, "mergeCells"), "mergeCell").map(({ attributes }) =>
    rangeOf(attributes["ref"]),
  );

function mergeFaults(sheet: Sheet): string[] {
  const ranges = mergedRanges(sheet);
  const known = ranges.filter((range) => range !== undefined);
  return [
    ...ranges
      .filter((range) => !range || (range.top === range.bottom && range.left === range.right))
      .map(() => `${sheet.part}: a merged cell is no range of cells.`),
    ...overlaps(known).map(() => `${sheet.part}: two merged cells overlap.`),
  ];
}

const dimensionFaults = ({ part, root }: Sheet): string[] =>
  childrenOf(root, "dimension")
    .filter(({ attributes }) => rangeOf(attributes["ref"]) === undefined)
    .map(({ attributes }) => `${part}: the dimension ${attributes["ref"] ?? ""} is no range.`);

/** What holds a list, says how long it is, or may not be empty. */
const lists: Readonly<Record<string, string>> = {
  cols: "col",
  mergeCells: "mergeCell",
  dataValidations: "dataValidation",
  conditionalFormatting: "cfRule",
  hyperlinks: "hyperlink",
  tableParts: "tablePart",
  tableColumns: "tableColumn",
  sheetViews: "sheetView",
  bookViews: "workbookView",
  sheets: "sheet",
  definedNames: "definedName",
  rowBreaks: "brk",
  colBreaks: "brk",
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
};
/** Excel writes these empty itself. */
const mayBeEmpty = ["dxfs"];

export const countFaults = ({ found }: Book): string[] =>
  [...found.roots].flatMap(([part, root]) =>
    [root, ...root.children].flatMap((list) => {
      const item = lists[list.name];
      if (item === undefined) return [];
      const { length } = childrenOf(list, item);
      if (length === 0 && !mayBeEmpty.includes(list.name))
        return [`${part}: <${list.name}> is empty.`];
      const said = list.attributes["count"];
      return said === undefined || Number(said) === length
        ? []
        : [`${part}: <${list.name}> says ${said} and holds ${String(length)}.`];
    }),
  );

export const stringCountFaults = ({ found }: Book): string[] =>
  [...found.roots].flatMap(([part, root]) =>
    root.name === "sst" && numberOf(root, "uniqueCount") !== childrenOf(root, "si").length
      ? [`${part}: uniqueCount is not the number of its strings.`]
      : [],
  );

/** Columns from left to right, no one in two groups, no one too wide; rows not too high. */
export const sizeFaults = ({ sheets }: Book): string[] =>
  sheets.flatMap((sheet) =>
    [...columnFaults(sheet), ...heightFaults(sheet), ...outlineFaults(sheet)].map(
      (fault) => `${sheet.part}: ${fault}.`,
    ),
  );

function* columnFaults({ root }: Sheet): Generator<string> {
  let last = 0;
  for (const col of childrenOf(childOf(root, "cols"), "col")) {
    const [min, max] = [numberOf(col, "min"), numberOf(col, "max")];
    const which = `column ${String(min)}`;
    if (min <= last || max < min || max > LAST_COLUMN) yield `${which} is out of order`;
    if (!(numberOf(col, "width") >= 0 && numberOf(col, "width") <= 255))
      yield `${which} is wider than 255 characters`;
    last = max;
  }
}

const heightFaults = (sheet: Sheet): string[] =>
  rowsOf(sheet)
    .filter((row) => !(numberOf(row, "ht") >= 0 && numberOf(row, "ht") <= 409.5))
    .map(({ attributes }) => `row ${attributes["r"] ?? ""} is higher than 409.5 points`);

/** Excel keeps the room of the levels that the sheet says it has, and up to seven. */
function outlineFaults(sheet: Sheet): string[] {
  const format = childOf(sheet.root, "sheetFormatPr");
  const check = (said: string, elements: readonly XmlElement[]): string[] => {
    const highest = elements.reduce(
      (most, one) => Math.max(most, numberOf(one, "outlineLevel")),
      0,
    );
    return highest <= 7 && numberOf(format, said) === highest
      ? []
      : [`${said} is ${String(numberOf(format, said))}, the highest level ${String(highest)}`];
  };
  return [
    ...check("outlineLevelCol", childrenOf(childOf(sheet.root, "cols"), "col")),
    ...check("outlineLevelRow", rowsOf(sheet)),
  ];
}
