import { kinds } from "./kinds";
import { relationsOf, type Package } from "./package";
import { rangeOf, type Range } from "./ranges";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "./xml";

export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly root: XmlElement;
}

export interface Table {
  readonly part: string;
  readonly sheet: Sheet;
  readonly root: XmlElement;
  readonly name: string;
  readonly range: Range | undefined;
  readonly columns: readonly string[];
}

/** A package as a workbook: what is missing of it is empty here, and a fault elsewhere. */
export interface Book {
  readonly found: Package;
  readonly path: string;
  readonly workbook: XmlElement | undefined;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly styles: XmlElement | undefined;
  readonly stringItems: readonly XmlElement[];
  readonly strings: readonly string[];
}

export function bookOf(found: Package): Book {
  const path = targetOf(found, "", kinds.workbook.relation) ?? "";
  const workbook = found.roots.get(path);
  const sheets = sheetsOf(found, path, workbook);
  const stringItems = childrenOf(
    found.roots.get(targetOf(found, path, kinds.strings.relation) ?? ""),
    "si",
  );
  return {
    found,
    path,
    workbook,
    sheets,
    tables: sheets.flatMap((sheet) => tablesOf(found, sheet)),
    styles: found.roots.get(targetOf(found, path, kinds.styles.relation) ?? ""),
    stringItems,
    strings: stringItems.map(stringOf),
  };
}

const targetOf = (found: Package, source: string, type: string): string | undefined =>
  relationsOf(found, source).find((relation) => relation.type === type)?.target;

const sheetsOf = (found: Package, path: string, workbook: XmlElement | undefined): Sheet[] =>
  childrenOf(childOf(workbook, "sheets"), "sheet").flatMap(({ attributes }) => {
    const id = attributes["r:id"];
    const part = relationsOf(found, path).find((relation) => relation.id === id)?.target ?? "";
    const root = found.roots.get(part);
    return root === undefined ? [] : [{ name: attributes["name"] ?? "", part, root }];
  });

const tablesOf = (found: Package, sheet: Sheet): Table[] =>
  relationsOf(found, sheet.part)
    .filter(({ type }) => type === kinds.table.relation)
    .flatMap(({ target: part }) => {
      const root = found.roots.get(part);
      if (root === undefined) return [];
      const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
      return [
        {
          part,
          sheet,
          root,
          name: root.attributes["displayName"] ?? "",
          range: rangeOf(root.attributes["ref"]),
          columns: columns.map(({ attributes }) => unescaped(attributes["name"] ?? "")),
        },
      ];
    });

/** The text of a shared or an inline string: that of its runs, without how it is pronounced. */
const stringOf = (item: XmlElement): string =>
  item.children
    .filter(({ name }) => name !== "rPh")
    .flatMap((child) => descendantsOf(child, "t"))
    .map((text) => unescaped(textOf(text)))
    .join("");

/** The format writes some characters as `_x000A_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** What a cell holds as text, if it holds some. */
export function cellText(cell: XmlElement, strings: Book["strings"]): string | undefined {
  const value = textOf(childOf(cell, "v"));
  const kind = cell.attributes["t"];
  if (kind === "s") return strings[Number(value)];
  if (kind === "inlineStr") return stringOf(childOf(cell, "is") ?? cell);
  return kind === "str" ? value : undefined;
}

export const rowsOf = ({ root }: Sheet): XmlElement[] =>
  childrenOf(childOf(root, "sheetData"), "row");
