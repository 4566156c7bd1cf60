import { kinds } from "./kinds";
import { relationsOf } from "./package";
import { rangeOf } from "./ranges";
import { readFormula } from "./formula";
import type { Book, Sheet } from "./book";
import { childOf, childrenOf, type XmlElement } from "./xml";

/** More, and Excel takes them all away. */
const MOST = 65_530;

export const linkFaults = (book: Book): string[] =>
  book.sheets.flatMap((sheet) => {
    const links = childrenOf(childOf(sheet.root, "hyperlinks"), "hyperlink");
    return [
      ...(links.length > MOST ? [`${String(links.length)} links are more than 65,530`] : []),
      ...links.flatMap((link) => [...faultsOf(link, book)]),
    ].map((fault) => `${sheet.part}: ${fault}.`);
  });

function* faultsOf({ attributes }: XmlElement, { sheets }: Book): Generator<string> {
  const { ref = "", location, tooltip = "", display = "" } = attributes;
  if (!rangeOf(ref)) yield `the link of « ${ref} » is on no cell`;
  if (tooltip.length > 255 || display.length > 255)
    yield `the link of ${ref} has a text longer than 255 characters`;
  if (attributes["r:id"] !== undefined) return;
  if (location === undefined) yield `the link of ${ref} leads nowhere`;
  else if (!leadsInside(location, sheets)) yield `the link of ${ref} leads to no cell: ${location}`;
}

/** A cell of a sheet that is there. */
function leadsInside(location: string, sheets: readonly Sheet[]): boolean {
  const [sheet] = readFormula(location).sheets;
  const cell = location.slice(location.lastIndexOf("!") + 1).replace(/\$/g, "");
  return (
    sheets.some(({ name }) => name.toLowerCase() === sheet?.toLowerCase()) &&
    rangeOf(cell) !== undefined
  );
}

/**
 * Notes are on one sheet at most, and on none that has a table: exceljs puts them after the tables,
 * and gives those of all sheets the same identifiers, and Excel refuses both.
 */
export function noteFaults({ found, sheets, tables }: Book): string[] {
  const noted = sheets.filter(({ part }) => hasRelation(found, part, kinds.comments.relation));
  return [
    ...noted
      .filter(({ part }) => tables.some(({ sheet }) => sheet.part === part))
      .map(({ part }) => `${part}: it has notes beside a table.`),
    ...(noted.length > 1 ? [`${String(noted.length)} sheets have notes.`] : []),
    ...sheets
      .filter(
        ({ part, root }) =>
          hasRelation(found, part, kinds.comments.relation) !==
          (childOf(root, "legacyDrawing") !== undefined),
      )
      .map(({ part }) => `${part}: notes go with a legacy drawing, and it with notes.`),
  ];
}

const hasRelation = (found: Book["found"], part: string, type: string): boolean =>
  relationsOf(found, part).some((relation) => relation.type === type);

/** What stands above and below the printed pages. */
export const headerFooterFaults = ({ sheets }: Book): string[] =>
  sheets.flatMap(({ part, root }) =>
    (childOf(root, "headerFooter")?.children ?? [])
      .filter(({ text }) => text.length > 255)
      .map(({ name }) => `${part}: its ${name} is longer than 255 characters.`),
  );
