import { normalName } from "../directory";
import { readRelationships } from "../relationships";
import { advance, attribute, openXml, XmlEvent } from "../xml";
import type { Draft } from "./draft";
import type { Bounds } from "./sheet-map";
import type { Change } from "./splice";
import { appendTo, asCharacters, setAttribute, tagStart } from "./tags";
import type { WorkbookPlaces } from "./workbook-places";

/** A formula of the chain, in which Excel works the formulas out. */
interface Link extends Bounds {
  readonly address: string;
  /** Of its sheet; a link that does not tell has that of the one before. */
  readonly sheet: string;
  /** How to make it tell, where it does not. */
  readonly tell: Change | undefined;
}

/** The cells of each sheet, by its number. */
export type CellsBySheet = ReadonlyMap<string, readonly string[]>;

/** Excel repairs a workbook whose chain names a cell without formula: those go from it. */
export function updateChain(
  draft: Draft,
  places: WorkbookPlaces,
  gone: CellsBySheet,
  come: CellsBySheet,
): void {
  const { calcChain } = places;
  const count = (cells: CellsBySheet): number => [...cells.values()].flat().length;
  if (calcChain === undefined || count(gone) + count(come) === 0) return;
  const bytes = draft.bytes(calcChain);
  const { links, root, end } = readChain(bytes);
  const kept = links.filter(({ address, sheet }) => !gone.get(sheet)?.includes(address));
  if (kept.length === 0 && count(come) === 0) {
    removeChain(draft, places.workbook, calcChain);
    return;
  }
  const prefix = root.slice(0, root.indexOf(":") + 1);
  const added = [...come].flatMap(([sheet, cells]) =>
    cells.map((address) => `<${prefix}c r="${address}" i="${sheet}"/>`),
  );
  const changes = [...removals(links, new Set(kept)), ...told(kept)];
  if (added.length > 0) changes.push(appendTo(bytes, end, root, added.join("")));
  draft.change(calcChain, changes);
}

function readChain(bytes: Uint8Array) {
  const xml = openXml(asCharacters(bytes));
  const links: Link[] = [];
  let root = "";
  let sheet = "";
  let end = 0;
  while (advance(xml)) {
    end = xml.at;
    if (xml.event !== XmlEvent.open) continue;
    if (xml.path.length === 1) root = xml.path[0] ?? "";
    if (xml.name !== "c" || xml.path.length !== 2) continue;
    const own = attribute(xml, "i");
    sheet = own ?? sheet;
    const tell = own === undefined ? setAttribute(xml, "i", sheet) : undefined;
    const from = tagStart(xml);
    const address = attribute(xml, "r") ?? "";
    advance(xml);
    links.push({ address, sheet, tell, from, to: xml.at });
  }
  return { links, root, end };
}

const removals = (links: readonly Link[], kept: ReadonlySet<Link>): Change[] =>
  links.filter((link) => !kept.has(link)).map(({ from, to }) => ({ from, to, text: "" }));

/** Those that followed a link of their sheet, and now follow one of another. */
const told = (kept: readonly Link[]): Change[] =>
  kept.flatMap(({ sheet, tell }, place) =>
    tell && kept[place - 1]?.sheet !== sheet ? [tell] : [],
  );

/** An empty chain is none: neither the part, nor what leads to it, nor its type. */
function removeChain(draft: Draft, workbook: string, chain: string): void {
  const slash = workbook.lastIndexOf("/") + 1;
  const relationships = `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`;
  const id = readRelationships(draft, workbook).find(({ type }) => type === "calcChain")?.id;
  removeElement(draft, relationships, "Id", (value) => value === id);
  const isChain = (value: string): boolean => normalName(value) === normalName(`/${chain}`);
  removeElement(draft, "[Content_Types].xml", "PartName", isChain);
  draft.remove(chain);
}

function removeElement(
  draft: Draft,
  part: string,
  named: string,
  isIt: (value: string) => boolean,
): void {
  const xml = openXml(asCharacters(draft.bytes(part)));
  while (advance(xml)) {
    const value = xml.event === XmlEvent.open ? attribute(xml, named) : undefined;
    if (value === undefined || !isIt(value)) continue;
    const from = tagStart(xml);
    advance(xml);
    draft.change(part, [{ from, to: xml.at, text: "" }]);
    return;
  }
}
