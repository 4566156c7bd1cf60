import { strFromU8, strToU8 } from "fflate";
import type { Content, Link, WorkbookModel } from "../../workbook/model";
import { columnLetters } from "../../values/cell-address";
import { headerLineOf } from "./choices";
import { isLink } from "../../workbook/content";
import { escapeXml } from "./xml-text";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

interface Placed {
  readonly cell: string;
  readonly link: Link;
}

/**
 * Adds the links of each sheet. exceljs would make a relationship for each link, and put the place
 * in the file's address, where Excel wants it apart.
 */
export function addLinks(parts: Record<string, Uint8Array>, { sheets }: WorkbookModel): void {
  sheets.forEach((sheet, at) => {
    const links = linksOf(sheet);
    if (links.length === 0) return;
    const name = `sheet${String(at + 1)}.xml`;
    const path = `xl/worksheets/${name}`;
    const rels = `xl/worksheets/_rels/${name}.rels`;
    const known = parts[rels] ? strFromU8(parts[rels]) : undefined;
    const files = [...new Set(links.flatMap(({ link }) => link.file ?? []))];
    const ids = new Map(files.map((file, place) => [file, `rLink${String(place + 1)}`]));
    parts[path] = strToU8(withLinks(strFromU8(parts[path] as Uint8Array), links, ids));
    parts[rels] = strToU8(withTargets(known, ids));
  });
}

function linksOf(sheet: WorkbookModel["sheets"][number]): Placed[] {
  if (sheet.kind === "page") return [];
  const first = sheet.kind === "table" ? headerLineOf(sheet) + 1 : 1;
  const rows: readonly (readonly (Content | undefined)[])[] =
    sheet.kind === "table"
      ? sheet.rows
      : sheet.rows.map(({ cells }) => cells.map((cell) => cell?.content));
  return rows.flatMap((row, line) =>
    row.flatMap((content, place) =>
      isLink(content)
        ? [{ cell: `${columnLetters(place)}${String(first + line)}`, link: content }]
        : [],
    ),
  );
}

function withLinks(
  sheet: string,
  links: readonly Placed[],
  ids: ReadonlyMap<string, string>,
): string {
  const elements = links.map(({ cell, link }) => {
    const id = link.file === undefined ? "" : ` r:id="${ids.get(link.file) as string}"`;
    const location = `'${link.sheet.replace(/'/g, "''")}'!${link.cell}`;
    return `<hyperlink ref="${cell}"${id} location="${escapeXml(location)}"/>`;
  });
  // The schema's place for them: before the margins, which every sheet has.
  return sheet.replace(
    /<(printOptions|pageMargins)\b/,
    (start) => `<hyperlinks>${elements.join("")}</hyperlinks>${start}`,
  );
}

function withTargets(known: string | undefined, ids: ReadonlyMap<string, string>): string {
  const targets = [...ids]
    .map(
      ([file, id]) =>
        `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeXml(file)}" TargetMode="External"/>`,
    )
    .join("");
  return known === undefined
    ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${targets}</Relationships>`
    : known.replace("</Relationships>", `${targets}</Relationships>`);
}
