import { CellKind } from "../../../register/workbook";
import type { NumberKind } from "../../../register/number-format";
import { readStyles } from "../styles";
import { decodeUtf8 } from "../unicode";
import { advance, attribute, openXml, XmlEvent, type Xml } from "../xml";
import type { Draft } from "./draft";
import { refuseEdit } from "./problem";
import type { Bounds } from "./sheet-map";
import { splice } from "./splice";
import { appendTo, asCharacters, setAttribute, tagStart } from "./tags";

/** The styles of cells: how they show a number, and the same styles with another number format. */
export interface Looks {
  kindOf(style: number | undefined): NumberKind;
  /** The style itself where it shows such numbers, else a copy of it that does. */
  showing(style: number | undefined, kind: NumberKind): number | undefined;
  /** Puts the copies into the styles part. */
  write(): void;
}

/** Number formats that Excel has in the person's own language: a day, and General. */
const formats: Readonly<Partial<Record<NumberKind, string>>> = {
  [CellKind.dateNumber]: "14",
  [CellKind.number]: "0",
};

export function openLooks(draft: Draft, part: string | undefined): Looks {
  const kinds = part === undefined ? new Uint8Array() : readStyles(draft.text(part));
  const copies: { readonly of: number; readonly kind: NumberKind }[] = [];
  const kindOf = (style = 0): NumberKind => (kinds[style] ?? CellKind.number) as NumberKind;
  return {
    kindOf,
    showing: (style, kind) => {
      if (kindOf(style) === kind) return style;
      const of = style ?? 0;
      if (of >= kinds.length) refuseEdit({ kind: "no-styles" });
      const known = copies.findIndex((copy) => copy.of === of && copy.kind === kind);
      return kinds.length + (known < 0 ? copies.push({ of, kind }) - 1 : known);
    },
    write: () => {
      if (part === undefined || copies.length === 0) return;
      const bytes = draft.bytes(part);
      const { list, end, name, styles } = findStyles(bytes);
      const added = copies.map(({ of, kind }) =>
        withFormat(bytes, styles[of] as Bounds, formats[kind] as string),
      );
      const count = String(styles.length + added.length);
      draft.change(part, [
        setAttribute(list, "count", count),
        appendTo(bytes, end, name, added.join("")),
      ]);
    },
  };
}

/** The list of the styles of cells: a cursor on its open tag, its end, its elements. */
function findStyles(bytes: Uint8Array) {
  const xml = openXml(asCharacters(bytes));
  let list: Xml = xml;
  const styles: Bounds[] = [];
  let start = 0;
  while (advance(xml)) {
    const isOpen = xml.event === XmlEvent.open;
    if (isOpen && xml.path.length === 2 && xml.name === "cellXfs")
      list = { ...xml, path: [...xml.path] };
    if (list === xml || xml.event === XmlEvent.text) continue;
    if (isOpen && xml.path.length === 3) start = tagStart(xml);
    if (!isOpen && xml.path.length === 2) styles.push({ from: start, to: xml.at });
    if (!isOpen && xml.path.length === 1) break;
  }
  return { list, end: xml.at, name: list.path.at(-1) ?? "", styles };
}

function withFormat(bytes: Uint8Array, { from, to }: Bounds, format: string): string {
  const element = bytes.subarray(from, to);
  const xml = openXml(asCharacters(element));
  advance(xml);
  const changes = Object.entries({ numFmtId: format, applyNumberFormat: "1", quotePrefix: "0" })
    .filter(([name, value]) => (attribute(xml, name) ?? "0") !== value)
    .map(([name, value]) => setAttribute(xml, name, value));
  return decodeUtf8(splice(element, changes));
}
