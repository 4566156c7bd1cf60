import { resource, resourcesOf } from "./resources";
import { attribute, find, label, overrides, values, all, type Node } from "./tree";

/** Besides French. */
const LOCALES = ["nl-NL", "de-DE", "en-US"];
const NAMESPACE = "IOP";
const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

/** Lengths, and each text in each language. */
export function textFaults(root: Node): string[] {
  const namespace = all(root).find(({ name }) => name === "ov:Namespace");
  const space = resource(root, attribute(namespace, "resid"));
  const metadata = find(
    root,
    ...["ov:VersionOverrides", "ov:Hosts", "ov:Host", "ov:AllFormFactors", "ov:ExtensionPoint"],
    ...["ov:Metadata", "ov:SourceLocation"],
  );
  const translated = new Set([
    ...find(root, "DisplayName"),
    ...find(root, "Description"),
    ...resourcesOf(root)
      .filter(({ kind, node }) => kind.endsWith("Strings") && node !== space)
      .map(({ node }) => node),
    ...metadata.map((node) => resource(root, attribute(node, "resid"))),
  ]);
  return [
    ...lengths(root),
    ...[...translated].flatMap((node) => (node ? localeFaults(node) : [])),
    ...(space ? namespaceFaults(space) : []),
  ];
}

function lengths(root: Node): string[] {
  const limits: [number, readonly Node[]][] = [
    [SHORT, find(root, "DisplayName")],
    [LONG, find(root, "Description")],
    ...resourcesOf(root).map(({ kind, node }): [number, Node[]] => [
      kind === "bt:ShortStrings" ? SHORT : kind === "bt:LongStrings" ? LONG : ADDRESS,
      [node],
    ]),
  ];
  const provider = find(root, "ProviderName")[0]?.text ?? "";
  return [
    ...limits.flatMap(([limit, nodes]) =>
      nodes.flatMap((node) =>
        values(node).flatMap((value) => lengthFault(label(node), value, limit)),
      ),
    ),
    ...lengthFault("<ProviderName>", provider, SHORT),
  ];
}

function lengthFault(name: string, value: string, limit: number): string[] {
  if (value === "") return [`${name} has an empty value`];
  return value.length > limit
    ? [
        `${name} has ${String(value.length)} characters, more than ${String(limit)}: "${value.slice(0, 20)}…"`,
      ]
    : [];
}

function localeFaults(node: Node): string[] {
  const found = overrides(node).map((override) => attribute(override, "Locale"));
  return [
    ...LOCALES.filter((locale) => !found.includes(locale)).map(
      (locale) => `${label(node)} lacks ${locale}`,
    ),
    ...found
      .filter((locale, place) => found.indexOf(locale) < place)
      .map((locale) => `${label(node)} has ${locale} twice`),
    ...found
      .filter((locale) => !LOCALES.includes(locale))
      .map((locale) => `${label(node)} has ${locale}, which no other text has`),
  ];
}

/** A name of functions that changed with the language would break formulas. */
function namespaceFaults(space: Node): string[] {
  const value = attribute(space, "DefaultValue");
  return [
    ...(value === NAMESPACE ? [] : [`the namespace of the functions is not IOP: "${value}"`]),
    ...(overrides(space).length > 0
      ? ["the namespace of the functions is the same in every language"]
      : []),
  ];
}
