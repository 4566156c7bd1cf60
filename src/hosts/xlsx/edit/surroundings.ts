import { readRange, type Range } from "../reference";
import { attempt } from "../refusal";
import { advance, attribute, openXml, XmlEvent, type Xml } from "../xml";
import type { Bounds } from "./sheet-map";
import { asCharacters } from "./tags";

/** What a sheet says before and behind its rows. */
export interface Surroundings {
  /** Cursor on the tag that tells which cells are used. */
  readonly dimension: Xml | undefined;
  readonly merged: readonly Range[];
  /** The style of the cells of a column that are not there. */
  styleOf(column: number): number | undefined;
}

export function readSurroundings(bytes: Uint8Array, { from, to }: Bounds): Surroundings {
  let dimension: Xml | undefined;
  const styles: (Omit<Range, "firstLine" | "lastLine"> & { readonly style: number })[] = [];
  const merged: Range[] = [];
  const head = openXml(asCharacters(bytes.subarray(0, from)));
  // The head is cut before the rows: its elements are not all closed.
  while (head.at < from && advance(head)) {
    if (head.event !== XmlEvent.open) continue;
    const number = (name: string): number => Number(attribute(head, name) ?? NaN);
    if (head.name === "dimension") dimension = { ...head };
    if (head.name === "col" && number("style") >= 0)
      styles.push({
        firstColumn: number("min") - 1,
        lastColumn: number("max") - 1,
        style: number("style"),
      });
  }
  for (const tag of tagsBehind(bytes, to))
    if (tag.name === "mergeCell") merged.push(...rangeOf(attribute(tag, "ref")));
  return {
    dimension,
    merged,
    styleOf: (column) =>
      styles.find((one) => column >= one.firstColumn && column <= one.lastColumn)?.style,
  };
}

/** The elements that follow the rows. */
function* tagsBehind(bytes: Uint8Array, to: number): Generator<Xml> {
  const behind = asCharacters(bytes.subarray(to));
  const xml = openXml(`<behind>${behind.slice(0, behind.lastIndexOf("</"))}</behind>`);
  while (advance(xml)) if (xml.event === XmlEvent.open) yield xml;
}

/** None where it is no range: a wrong hint spoils nothing. */
export function rangeOf(reference: string | undefined): Range[] {
  const range = attempt(() => readRange(reference ?? ""));
  return range.ok ? [range.value] : [];
}

export const holds = (range: Range, line: number, column: number): boolean =>
  line >= range.firstLine &&
  line <= range.lastLine &&
  column >= range.firstColumn &&
  column <= range.lastColumn;
