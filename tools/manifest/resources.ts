import { all, attribute, find, label, shown, type Node } from "./tree";

const LONGEST_ID = 32;

/** The lists of resources, and the elements that name one of their members. */
const KINDS = {
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["ov:Runtime", "ov:SourceLocation", "ov:FunctionFile", "ov:LearnMoreUrl"],
  "bt:ShortStrings": ["ov:Label", "ov:Title", "ov:Namespace"],
  "bt:LongStrings": ["ov:Description"],
} as const;
type Kind = keyof typeof KINDS;
const ALL_KINDS = Object.keys(KINDS) as Kind[];

export interface Resource {
  readonly kind: Kind;
  readonly node: Node;
}

export const resourcesOf = (root: Node): Resource[] =>
  ALL_KINDS.flatMap((kind) =>
    find(root, "ov:VersionOverrides", "ov:Resources", kind).flatMap(({ children }) =>
      children.map((node) => ({ kind, node })),
    ),
  );

/** The resource of an id. */
export const resource = (root: Node, id: string): Node | undefined =>
  resourcesOf(root).find(({ node }) => attribute(node, "id") === id)?.node;

/** Every name leads to one resource of the right kind, and every resource is named. */
export function resourceFaults(root: Node): string[] {
  const resources = resourcesOf(root);
  const references = all(root).filter(({ attributes }) => attributes.has("resid"));
  const named = new Set(references.map((node) => attribute(node, "resid")));
  const ids = resources.map(({ node }) => attribute(node, "id"));
  return [
    ...ids.flatMap((id, place) => [
      ...(ids.indexOf(id) < place ? [`the resource ${id} stands twice`] : []),
      ...(id.length > LONGEST_ID ? [`the resource ${id} has more than 32 characters`] : []),
      ...(named.has(id) ? [] : [`the resource ${id} is never used`]),
    ]),
    ...references.flatMap((reference) => referenceFault(reference, resources)),
    ...all(root)
      .filter(({ name, attributes }) => needsResid(name) && !attributes.has("resid"))
      .map((node) => `${label(node)} names no resource`),
  ];
}

function referenceFault(reference: Node, resources: readonly Resource[]): string[] {
  const resid = attribute(reference, "resid");
  const found = resources.find(({ node }) => attribute(node, "id") === resid);
  if (!found) return [`<${shown(reference.name)}> names ${resid}, which is no resource`];
  return (KINDS[found.kind] as readonly string[]).includes(reference.name)
    ? []
    : [`<${shown(reference.name)}> names ${resid}, which stands in <${found.kind}>`];
}

/** An image is a resource as well as the name of one. */
const needsResid = (name: string): boolean =>
  name !== "bt:Image" &&
  ALL_KINDS.some((kind) => (KINDS[kind] as readonly string[]).includes(name));
