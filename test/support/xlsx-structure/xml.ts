/** An element of a part: strict enough that what Excel cannot parse is refused here as well. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With their prefixes. */
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What no XML text may hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Its root element; throws on what is not well formed. */
export function parseXml(source: string): XmlElement {
  const text = source.replace(/^\ufeff/, "");
  if (FORBIDDEN.test(text)) throw new Error("it holds a control character");
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: { tag: string; element: XmlElement }[] = [{ tag: "", element: top }];
  const prefixes = new Set(["xml", "xmlns"]);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const [found, end, start, attributes = "", empty, content] = TOKEN.exec(text) ?? [];
    if (found === undefined) throw new Error(`it cannot be read at ${text.slice(at, at + 40)}`);
    const parent = (open.at(-1) as (typeof open)[number]).element;
    if (content !== undefined) parent.text += decode(content);
    else if (end !== undefined) close(open, end);
    else if (start !== undefined) {
      const element = elementOf(start, attributes, prefixes);
      parent.children.push(element);
      if (empty === "") open.push({ tag: start, element });
    }
  }
  return rootOf(top, open.length);
}

function close(open: { tag: string }[], end: string): void {
  const { tag } = open.at(-1) as { tag: string };
  if (tag !== end) throw new Error(`</${end}> closes <${tag}>`);
  open.pop();
}

function rootOf(top: XmlElement, open: number): XmlElement {
  const [root, ...others] = top.children;
  if (open > 1) throw new Error("an element is not closed");
  if (root === undefined || others.length > 0 || top.text.trim() !== "")
    throw new Error("it has not one root element");
  return root;
}

function elementOf(tag: string, source: string, prefixes: Set<string>): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single = ""] of source.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`<${tag}> has ${name} twice`);
    attributes[name] = decode(double ?? single);
    if (name.startsWith("xmlns:")) prefixes.add(name.slice(6));
  }
  for (const prefix of prefixesOf(tag, attributes))
    if (!prefixes.has(prefix)) throw new Error(`the prefix ${prefix} is not declared`);
  return { name: tag.slice(tag.indexOf(":") + 1), attributes, children: [], text: "" };
}

/** Those that Excel is told to ignore have to be declared too. */
const prefixesOf = (tag: string, attributes: Readonly<Record<string, string>>): string[] => [
  ...[tag, ...Object.keys(attributes)].flatMap((name) =>
    name.includes(":") ? [name.slice(0, name.indexOf(":"))] : [],
  ),
  ...Object.entries(attributes).flatMap(([name, value]) =>
    name.endsWith(":Ignorable") ? value.split(/\s+/).filter(Boolean) : [],
  ),
];

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([\da-fA-F]+);|#(\d+);|(\w+);|)/g, (all, hex, decimal, name: string) => {
        if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        const character = entities[name];
        if (character === undefined) throw new Error(`${String(all)} is no entity`);
        return character;
      })
    : text;

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of that name, then the first of its children, and so on. */
export const childOf = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce((found, name) => found?.children.find((child) => child.name === name), element);

/** Itself and all that is under it, in the order of the text. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

export const descendantsOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : [...within(element)].filter((one) => one.name === name);

/** Its text and that of all that is under it. */
export const textOf = (element: XmlElement | undefined): string =>
  element === undefined ? "" : [...within(element)].map(({ text }) => text).join("");

/** Zero where it is absent. */
export const numberOf = (element: XmlElement | undefined, name: string): number =>
  Number(element?.attributes[name] ?? 0);
