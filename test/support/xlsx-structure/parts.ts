import { kindOfRelation, kinds, relationOfElement } from "./kinds";
import { relationsOf, sourceOf, typeOf, TYPES, type Package, type Relation } from "./package";
import { childOf, childrenOf, within, type XmlElement } from "./xml";

const lower = (text: string): string => text.toLowerCase();

export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, place) => values.indexOf(value) !== place)),
];

export const zipFaults = ({ entries }: Package): string[] => [
  ...repeated(entries.map(lower)).map((name) => `The zip holds ${name} twice.`),
  ...(entries.includes(TYPES) ? [] : [`The zip has no ${TYPES}.`]),
];

/** Each part has one type; none is given to a part that is not there. */
export function typeFaults(found: Package): string[] {
  const types = found.roots.get(TYPES);
  const own = childrenOf(types, "Override").map(({ attributes }) => attributes["PartName"] ?? "");
  const usual = childrenOf(types, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  const known = new Set(found.entries.map((name) => lower(`/${name}`)));
  return [
    ...found.entries
      .filter((name) => name !== TYPES && !name.endsWith("/") && typeOf(found, name) === undefined)
      .map((name) => `${name}: it has no content type.`),
    ...own
      .filter((name) => !known.has(lower(name)))
      .map((name) => `${TYPES}: ${name} has a type and is not there.`),
    ...repeated([...own, ...usual].map(lower)).map((name) => `${TYPES}: ${name} has two types.`),
  ];
}

/** What a relationship leads to is of the type and the shape that it says. */
export function kindFaults(found: Package): string[] {
  const reached = found.relations.filter(
    ({ external, target }) => !external && found.entries.includes(target),
  );
  return reached.flatMap(({ type, target }) => {
    const kind = kindOfRelation(type);
    if (kind === undefined) return [`${target}: a relationship of the unknown type ${type}.`];
    const declared = typeOf(found, target);
    const root = found.roots.get(target)?.name;
    return [
      ...(declared === undefined || kind.type.test(declared)
        ? []
        : [`${target}: its content type is ${declared}.`]),
      ...(kind.root === undefined || root === undefined || root === kind.root
        ? []
        : [`${target}: its root is <${root}>, not <${kind.root}>.`]),
    ];
  });
}

/** Relationships have one source, one identifier and a target; every part has one that leads to it. */
export function relationFaults(found: Package): string[] {
  const { entries, relations } = found;
  const sources = [...new Set(relations.map(({ source }) => source))];
  const targets = new Set(relations.map(({ target }) => target));
  return [
    ...entries
      .filter((name) => !["", undefined, ...entries].includes(sourceOf(name)))
      .map((name) => `${name}: the part of these relationships is not there.`),
    ...entries
      .filter((name) => name !== TYPES && !/\.rels$|\/$/.test(name) && !targets.has(name))
      .map((name) => `${name}: no relationship leads to it.`),
    ...relations
      .filter(({ external, target }) => !external && !entries.includes(target))
      .map(({ source, id, target }) => `${source}: ${id} leads to ${target}, which is not there.`),
    ...relations.filter((one) => one.external && !isAddress(one.target)).map(badAddress),
    ...relations
      .filter(({ external, type }) => external !== (type === kinds.hyperlink.relation))
      .map(({ source, id }) => `${source}: ${id} is outside or inside, against its type.`),
    ...sources.flatMap((source) =>
      repeated(relationsOf(found, source).map(({ id }) => id)).map(
        (id) => `${source}: two relationships are ${id}.`,
      ),
    ),
  ];
}

/** Excel takes 2,079 characters; a space or a lone percent sign makes it no URI. */
const isAddress = (target: string): boolean =>
  target.length <= 2079 && /^(?:[^\s%<>"\\^`{|}]|%[\da-fA-F]{2})+$/.test(target);

const badAddress = ({ source, id, target }: Relation): string =>
  `${source}: ${id} leads to no URI: ${target.slice(0, 60)}.`;

/** Each r:id of a part is one of its relationships, of the type that the element wants. */
export function referenceFaults(found: Package): string[] {
  const parts = [...found.roots].filter(([name]) => name !== TYPES && !name.endsWith(".rels"));
  return parts.flatMap(([name, root]) => {
    const known = new Map(relationsOf(found, name).map((relation) => [relation.id, relation]));
    return [...within(root)].flatMap((element) =>
      referencesIn(element).flatMap((id) => {
        const relation = known.get(id);
        if (relation === undefined)
          return [`${name}: <${element.name}> names ${id}, no relationship of it.`];
        const wanted = relationOfElement[element.name];
        return wanted === undefined || wanted === relation.type
          ? []
          : [`${name}: <${element.name}> names ${id}, a relationship of another type.`];
      }),
    );
  });
}

const referencesIn = ({ attributes }: XmlElement): string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    name.startsWith("r:") && value !== undefined ? [value] : [],
  );

/** The package leads to a workbook, and the workbook to every worksheet. */
export function workbookFaults(found: Package): string[] {
  const main = relationsOf(found, "").filter(({ type }) => type === kinds.workbook.relation);
  const [path] = main.map(({ target }) => target);
  if (path === undefined || main.length > 1 || found.roots.get(path)?.name !== "workbook")
    return ["_rels/.rels: it does not lead to one workbook."];
  const listed = childrenOf(childOf(found.roots.get(path), "sheets"), "sheet").map(
    ({ attributes }) =>
      relationsOf(found, path).find(({ id }) => id === attributes["r:id"])?.target ?? "",
  );
  const sheets = [...found.roots].filter(([, root]) => root.name === "worksheet");
  return [
    ...sheets
      .filter(([name]) => !listed.includes(name))
      .map(([name]) => `${name}: the workbook does not list it.`),
    ...repeated(listed).map((name) => `${path}: it lists ${name} twice.`),
  ];
}
