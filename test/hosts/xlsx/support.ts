import { strToU8, zipSync, type Zippable } from "fflate";
import { openWorkbook } from "../../../src/hosts/xlsx";
import { browserZip } from "../../../src/hosts/xlsx/browser-zip";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import type { Zip } from "../../../src/hosts/xlsx/zip";
import { CellKind, type Workbook, type WorkbookProblem } from "../../../src/register/workbook";
import type { Result } from "../../../src/values/result";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What is special in a hand-made file; everything else is as plain as Excel would write it. */
export interface Parts {
  /** Inside `<sheetData>` of the sheet « Feuil1 ». */
  readonly rows?: string;
  /** The whole sheet, instead of `rows`. */
  readonly sheet?: string;
  /** The `<si>` elements. */
  readonly strings?: string;
  /** Format codes by id, and the format id of each cell style. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly date1904?: boolean;
  /** Table parts by file name, and what follows `</sheetData>`. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly after?: string;
  /** Parts added, or put in place of those above. */
  readonly others?: Zippable;
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

export const worksheet = (rows: string, after = ""): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

export function relationships(
  targets: readonly (readonly [type: string, target: string])[],
): string {
  const items = targets.map(
    ([type, target], place) =>
      `<Relationship Id="rId${String(place + 1)}" Type="${REL}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

export const table = (name: string, ref: string, columns: readonly string[], more = ""): string =>
  `${HEAD}<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}"${more}>` +
  `<tableColumns>${columns.map((column, i) => `<tableColumn id="${String(i + 1)}" name="${column}"/>`).join("")}</tableColumns></table>`;

export function partsOf({
  rows = "",
  sheet,
  strings = "",
  formats = {},
  styles = [0],
  date1904 = false,
  tables = {},
  after = "",
  others = {},
}: Parts): Zippable {
  const formatXml = Object.entries(formats)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`)
    .join("");
  const text = (xml: string): Uint8Array => strToU8(xml);
  return {
    "[Content_Types].xml": text(CONTENT_TYPES),
    "_rels/.rels": text(relationships([["officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": text(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${date1904 ? '<workbookPr date1904="1"/>' : ""}` +
        '<sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": text(
      relationships([
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ]),
    ),
    "xl/sharedStrings.xml": text(`${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`),
    "xl/styles.xml": text(
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formatXml}</numFmts>` +
        `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
        `<cellXfs>${styles.map((id) => `<xf numFmtId="${String(id)}"/>`).join("")}</cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": text(sheet ?? worksheet(rows, after)),
    ...(Object.keys(tables).length > 0
      ? {
          "xl/worksheets/_rels/sheet1.xml.rels": text(
            relationships(Object.keys(tables).map((name) => ["table", `../tables/${name}`])),
          ),
        }
      : {}),
    ...Object.fromEntries(
      Object.entries(tables).map(([name, xml]) => [`xl/tables/${name}`, text(xml)]),
    ),
    ...others,
  };
}

export const zip = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: new Date(2026, 0, 1) });

export const file = (parts: Parts): Uint8Array => zip(partsOf(parts));

export const open = (bytes: Uint8Array, by: Zip = nodeZip): Result<Workbook, WorkbookProblem> =>
  openWorkbook("classeur.xlsx", bytes, by);

const names = Object.fromEntries(
  Object.entries(CellKind).map(([name, kind]) => [kind, name]),
) as Record<number, string>;

export type Read = readonly [address: string, kind: string, value: unknown];

const letter = (column: number): string => String.fromCharCode(65 + column);

/** All cells of the columns A to Z of a sheet, read through the port; or why they cannot be. */
export function cellsOf(
  bytes: Uint8Array,
  { by = nodeZip, sheet = 0 }: { by?: Zip; sheet?: number } = {},
): readonly Read[] | WorkbookProblem {
  const workbook = open(bytes, by);
  if (!workbook.ok) return workbook.error;
  const columns = Array.from({ length: 26 }, (_, column) => column);
  const rows = workbook.value.sheets[sheet]?.rows(columns, 1, 1_048_576);
  if (!rows?.ok) return rows?.error ?? { kind: "not-a-workbook" };
  const { lines, columns: raw, texts } = rows.value;
  return Array.from(lines).flatMap((line, row) =>
    raw.flatMap(({ kinds, values }, column): Read[] => {
      const kind = kinds[row] ?? 0;
      const value = values[row] ?? 0;
      if (kind === CellKind.empty) return [];
      return [
        [
          `${letter(column)}${String(line)}`,
          names[kind] ?? "",
          kind === CellKind.text ? texts[value] : value,
        ],
      ];
    }),
  );
}

/** The same, by both ways to inflate, which must agree. */
export function read(bytes: Uint8Array): readonly Read[] | WorkbookProblem {
  const inNode = cellsOf(bytes);
  expect(cellsOf(bytes, { by: browserZip })).toEqual(inNode);
  return inNode;
}
