import { escape } from "../report/html/escape";

/** An element to be written: its children, or its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly Element[] | string;
}

export const element = (
  name: string,
  attributes: Element["attributes"] = {},
  content: Element["content"] = [],
): Element => ({ name, attributes, content });

/** The text of a document, an element a line. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "")}`;

function lines({ name, attributes, content }: Element, indent: string): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`),
  ].join(" ");
  if (typeof content === "string") return `${indent}<${start}>${escape(content)}</${name}>\n`;
  if (content.length === 0) return `${indent}<${start}/>\n`;
  const children = content.map((child) => lines(child, `${indent}  `)).join("");
  return `${indent}<${start}>\n${children}${indent}</${name}>\n`;
}
