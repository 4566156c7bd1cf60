import { orders, type Sequence } from "./orders";
import { TYPES, type Package } from "./package";
import type { XmlElement } from "./xml";

/** The children of each element stand in the order of the schema, and once where it says once. */
export const orderFaults = ({ roots }: Package): string[] =>
  [...roots]
    .filter(([name]) => name !== TYPES && !/\.(rels|vml)$/.test(name) && !name.includes("/theme/"))
    .flatMap(([name, root]) => faultsWithin(root, "").map((fault) => `${name}: ${fault}`));

function faultsWithin(element: XmlElement, parent: string): string[] {
  // What follows in an extension is of other schemas.
  if (element.name === "extLst" || element.name === "AlternateContent") return [];
  const sequence = orders.get(`${parent}/${element.name}`) ?? orders.get(element.name);
  return [
    ...(sequence ? faultsOf(element, sequence) : []),
    ...(element.name === "plotArea" ? plotFaults(element) : []),
    ...element.children.flatMap((child) => faultsWithin(child, element.name)),
  ];
}

function faultsOf({ name, children }: XmlElement, { names, several }: Sequence): string[] {
  let last = -1;
  return children.flatMap((child) => {
    if (child.name === "AlternateContent") return [];
    const place = names.indexOf(child.name);
    const before = last;
    last = Math.max(last, place);
    if (place < 0) return [`<${child.name}> has no place in <${name}>.`];
    if (place < before) return [`<${child.name}> comes too late in <${name}>.`];
    return place === before && !several.has(child.name)
      ? [`<${child.name}> is in <${name}> more than once.`]
      : [];
  });
}

/** The charts come before their axes, both between the layout and the rest. */
const plot: readonly RegExp[] = [/^layout$/, /Chart$/, /Ax$/, /^dTable$/, /^spPr$/, /^extLst$/];

function plotFaults({ children }: XmlElement): string[] {
  const ranks = children.map(({ name }) => plot.findIndex((pattern) => pattern.test(name)));
  return children.flatMap(({ name }, place) => {
    const rank = ranks[place] as number;
    if (rank < 0) return [`<${name}> has no place in <plotArea>.`];
    return ranks.slice(0, place).some((before) => before > rank)
      ? [`<${name}> comes too late in <plotArea>.`]
      : [];
  });
}
