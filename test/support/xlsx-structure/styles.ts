import { rowsOf, type Book, type Sheet } from "./book";
import { childOf, childrenOf, within, type XmlElement } from "./xml";

/** Every number that stands for a style, a font or a format is one of those that are there. */
export const styleFaults = (book: Book): string[] => [
  ...cellStyleFaults(book),
  ...formatFaults(book),
  ...differentialFaults(book),
];

const sizeOf = (styles: XmlElement | undefined, list: string): number =>
  childOf(styles, list)?.children.length ?? 0;

const isIn = (value: string | undefined, size: number): boolean =>
  value === undefined || (/^\d+$/.test(value) && Number(value) < size);

function cellStyleFaults({ sheets, styles }: Book): string[] {
  const size = sizeOf(styles, "cellXfs");
  return sheets.flatMap((sheet) =>
    styled(sheet)
      .filter(([, style]) => !isIn(style, size))
      .map(([where, style = ""]) => `${sheet.part}: ${where} has the style ${style}.`),
  );
}

/** What has a style in a sheet, and which. */
const styled = (sheet: Sheet): [where: string, style: string | undefined][] => [
  ...childrenOf(childOf(sheet.root, "cols"), "col").map(
    ({ attributes }): [string, string | undefined] => [
      `column ${attributes["min"] ?? ""}`,
      attributes["style"],
    ],
  ),
  ...rowsOf(sheet).flatMap((row): [string, string | undefined][] => [
    [`row ${row.attributes["r"] ?? ""}`, row.attributes["s"]],
    ...row.children.map(({ attributes }): [string, string | undefined] => [
      attributes["r"] ?? "",
      attributes["s"],
    ]),
  ]),
];

const targets: Readonly<Record<string, string>> = {
  fontId: "fonts",
  fillId: "fills",
  borderId: "borders",
  xfId: "cellStyleXfs",
};
/** The first number that a workbook gives to a format of its own. */
const OWN_FORMATS = 164;

function formatFaults({ styles }: Book): string[] {
  const formats = childrenOf(childOf(styles, "numFmts"), "numFmt").map(
    ({ attributes }) => attributes["numFmtId"],
  );
  const users = ["cellStyleXfs", "cellXfs", "cellStyles"].flatMap(
    (list) => childOf(styles, list)?.children ?? [],
  );
  return users.flatMap(({ name, attributes }) => [
    ...Object.entries(targets)
      .filter(([key, list]) => !isIn(attributes[key], sizeOf(styles, list)))
      .map(([key]) => `styles: <${name}> has the ${key} ${attributes[key] ?? ""}.`),
    ...(Number(attributes["numFmtId"] ?? 0) < OWN_FORMATS ||
    formats.includes(attributes["numFmtId"])
      ? []
      : [`styles: <${name}> has the numFmtId ${attributes["numFmtId"] ?? ""}.`]),
  ]);
}

/** The looks of conditional formats, of tables and of their filters. */
function differentialFaults({ found, styles }: Book): string[] {
  const size = sizeOf(styles, "dxfs");
  return [...found.roots]
    .filter(([, { name }]) => ["worksheet", "table", "styleSheet"].includes(name))
    .flatMap(([part, root]) =>
      [...within(root)].flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([key, value]) => /dxfId$/i.test(key) && !isIn(value, size))
          .map(([key, value = ""]) => `${part}: <${name}> has the ${key} ${value}.`),
      ),
    );
}
