/** What is written in a cell. */
export type Content =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  /** As it stands in XML; whoever opens the workbook works it out. */
  | { readonly kind: "formula"; readonly xml: string }
  /** Its look only. */
  | { readonly kind: "blank" };

export interface NewCell {
  /** Like `R12`. */
  readonly address: string;
  readonly style: number | undefined;
  readonly content: Content;
}

/** A cell as an element; `prefix` with its colon. */
export function cellXml({ address, style, content }: NewCell, prefix: string): string {
  const look = style === undefined ? "" : ` s="${String(style)}"`;
  const type = content.kind === "text" ? ' t="inlineStr"' : "";
  const inside = insideOf(content, prefix);
  const open = `<${prefix}c r="${address}"${look}${type}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${prefix}c>`;
}

function insideOf(content: Content, prefix: string): string {
  const element = (name: string, inside: string, attributes = ""): string =>
    `<${prefix}${name}${attributes}>${inside}</${prefix}${name}>`;
  switch (content.kind) {
    case "blank":
      return "";
    case "number":
      return element("v", String(content.number));
    case "formula":
      return element("f", content.xml);
    case "text": {
      const keep = /^\s|\s$|[\n\t]|\s\s/.test(content.text) ? ' xml:space="preserve"' : "";
      return element("is", element("t", escapeText(content.text), keep));
    }
  }
}

/** What XML cannot hold, or would lose: a return, half of a pair. */
const unheld = "[\\0-\\x08\\v-\\x1f\\ufffe\\uffff\\p{Cs}]";
/** That, and an underscore that would seem to begin its escape. */
const escaped = new RegExp(`_(?=x[0-9a-fA-F]{4}(?:_|${unheld}))|${unheld}`, "gu");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** As Excel writes it, with _xHHHH_ for what is escaped. */
export function escapeText(text: string): string {
  const held = text.replace(
    escaped,
    (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeXml(held);
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => entities[character] as string);
