import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { TableColumn, WorkbookModel } from "../../workbook/model";
import { addCharts } from "./charts";
import { addLinks } from "./links";
import { addNames } from "./names";
import { escapeXml } from "./xml-text";

/** A wall-clock time, which a zip keeps without a time zone: the same bytes everywhere. */
const WRITTEN_AT = "2026-01-01T00:00:00";
const CORE = "docProps/core.xml";
/** Where a reader of the format looks first. */
const TYPES = "[Content_Types].xml";

/**
 * Writes the package again: without the writer's name, machine and clock, its parts in a fixed
 * order, and with the formulas of the columns, which exceljs leaves out of its tables.
 */
export function finish(written: Uint8Array, model: WorkbookModel): Uint8Array {
  const parts = unzipSync(written);
  parts[CORE] = strToU8(coreProperties);
  rewrite(parts, "xl/tables/", (table) => withFormulas(table, model));
  rewrite(parts, "xl/worksheets/sheet", withOutline);
  addLinks(parts, model);
  addCharts(parts, model);
  addNames(parts, model);
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ordered: Zippable = {};
  for (const name of names) ordered[name] = parts[name] as Uint8Array;
  return zipSync(ordered, { level: 6, mtime: WRITTEN_AT, os: 0 });
}

function rewrite(
  parts: Record<string, Uint8Array>,
  start: string,
  change: (xml: string) => string,
): void {
  for (const name of Object.keys(parts).filter((part) => part.startsWith(start)))
    parts[name] = strToU8(change(strFromU8(parts[name] as Uint8Array)));
}

/**
 * exceljs writes the outline's properties out of their order, which Excel repairs, gives the sheet
 * no level, and takes open groups for folded ones.
 */
const withOutline = (sheet: string): string =>
  sheet
    .replace(/(<pageSetUpPr[^>]*\/>)(<outlinePr[^>]*\/>)/, "$2$1")
    .replace(
      / outlineLevelCol="0"/,
      sheet.includes(' outlineLevel="1"') ? ' outlineLevelCol="1"' : "",
    )
    .replace(/(<col [^>]*?) collapsed="1"/g, "$1");

const rank = (part: string): number => (part === TYPES ? 0 : 1);

const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN_AT}Z</dcterms:created>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN_AT}Z</dcterms:modified>` +
  "</cp:coreProperties>";

/**
 * With its formula a column fills itself in each new row. The filters that exceljs writes say
 * nothing, and make it fail on reading a table with formulas.
 */
function withFormulas(written: string, { sheets }: WorkbookModel): string {
  const table = written.replace(/<filterColumn [^>]*\/>/g, "");
  const name = / name="([^"]*)"/.exec(table)?.[1];
  const sheet = sheets.find((one) => one.kind === "table" && escapeXml(one.name) === name);
  return sheet?.kind === "table" ? sheet.columns.reduce(withFormula, table) : table;
}

function withFormula(table: string, { header, formula }: TableColumn): string {
  if (formula === undefined) return table;
  const name = ` name="${escapeXml(header)}"`;
  return table.replace(/<tableColumn ([^>]*)\/>/g, (tag, attributes: string) =>
    ` ${attributes}`.includes(name)
      ? `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`
      : tag,
  );
}
