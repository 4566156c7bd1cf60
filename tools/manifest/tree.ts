import { SaxesParser } from "saxes";
import { failure, success, type Result } from "../../src/values/result";

export interface Node {
  /** With the prefix of its namespace below, whatever the prefix in the file. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly text: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
  "": "",
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
  "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
};

interface Growing extends Node {
  readonly children: Growing[];
  text: string;
}

/** The tree of a document; the error says where it is no XML. */
export function parseXml(xml: string): Result<Node, string> {
  const top: Growing = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const node: Growing = {
      name: nameOf(uri, local),
      attributes: new Map(
        Object.values(attributes)
          .filter(({ name, prefix }) => name !== "xmlns" && prefix !== "xmlns")
          .map(({ uri: space, local: key, value }) => [nameOf(space, key), value]),
      ),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    return failure(`not XML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [root] = top.children;
  return root ? success(root) : failure("not XML: it is empty");
}

const nameOf = (uri: string, local: string): string => `${PREFIXES[uri] ?? `{${uri}}`}${local}`;

/** A node and all below it. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];

/** Those that a path of names leads to. */
export const find = (node: Node, ...path: readonly string[]): Node[] =>
  path.reduce<Node[]>(
    (nodes, name) =>
      nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [node],
  );

export const attribute = (node: Node | undefined, name: string): string =>
  node?.attributes.get(name) ?? "";

/** As a fault names it: `<Host>`, `<bt:Url Volet.Url>`. */
export function label(node: Node): string {
  const id = node.attributes.get("id");
  return `<${shown(node.name)}${id === undefined ? "" : ` ${id}`}>`;
}

export const shown = (name: string): string => name.replace(/^ov:/, "");

/** A setting's value, then those of its overrides. */
export const values = (node: Node): string[] => [
  attribute(node, "DefaultValue"),
  ...overrides(node).map((override) => attribute(override, "Value")),
];

export const overrides = (node: Node): Node[] =>
  node.children.filter(({ name }) => name === "Override" || name === "bt:Override");
