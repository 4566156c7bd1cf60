import { resource } from "./resources";
import { all, attribute, find, values, type Node } from "./tree";

/** What was built for the functions. */
export interface BuiltFunctions {
  /** `functions.json` and the other languages: their texts, by name of file. */
  readonly metadata: ReadonlyMap<string, string>;
  /** The ids that `functions.js` associates. */
  readonly associated: ReadonlySet<string>;
}

interface Described {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: readonly Partial<Record<"name" | "description", string>>[];
}

const ID = /^[A-Za-z][A-Za-z0-9._]{2,}$/;

/** Every function is associated, and described in each language. */
export function functionFaults(root: Node, { metadata, associated }: BuiltFunctions): string[] {
  const [location] = all(root)
    .filter(({ name }) => name === "ov:Metadata")
    .flatMap((node) => find(node, "ov:SourceLocation"));
  const url = resource(root, attribute(location, "resid"));
  const files = url
    ? values(url).map((address) => address.slice(address.lastIndexOf("/") + 1))
    : [];
  const read = files.map((file): [string, readonly Described[] | string] => {
    const text = metadata.get(file);
    return [file, text === undefined ? `there is no ${file}` : parse(file, text)];
  });
  const [main] = read;
  if (!main) return [];
  const described = typeof main[1] === "string" ? [] : main[1];
  return [
    ...read.flatMap(([file, functions]) =>
      typeof functions === "string"
        ? [functions]
        : [...wordFaults(file, functions), ...sameAs(main[0], described, file, functions)],
    ),
    ...idFaults(described),
    ...associationFaults(described, associated),
  ];
}

function parse(file: string, text: string): readonly Described[] | string {
  try {
    const { functions } = JSON.parse(text) as { functions?: readonly Described[] };
    return functions && functions.length > 0 ? functions : `${file} describes no function`;
  } catch {
    return `${file} is no JSON`;
  }
}

const wordFaults = (file: string, functions: readonly Described[]): string[] =>
  functions.flatMap(({ id = "?", description, parameters = [] }) => [
    ...(description ? [] : [`${file}: ${id} has no description`]),
    ...parameters
      .filter((parameter) => !parameter.description)
      .map(({ name = "?" }) => `${file}: ${id}, ${name} has no description`),
  ]);

/** A translation changes words only: the same functions, names and arguments. */
function sameAs(
  mainFile: string,
  main: readonly Described[],
  file: string,
  functions: readonly Described[],
): string[] {
  const found = new Map(functions.map((described) => [described.id, described]));
  const known = new Set(main.map(({ id }) => id));
  return [
    ...main.flatMap((described) => {
      const other = found.get(described.id);
      if (!other) return [`${file} lacks ${described.id ?? "?"}`];
      return signature(other) === signature(described)
        ? []
        : [`${file}: ${described.id ?? "?"} is not called as in ${mainFile}`];
    }),
    ...functions
      .filter(({ id }) => !known.has(id))
      .map(({ id = "?" }) => `${file} has ${id}, which ${mainFile} lacks`),
  ];
}

/** All but the words. */
const signature = (described: Described): string =>
  JSON.stringify({
    ...described,
    description: "",
    parameters: described.parameters?.map((parameter) => ({
      ...parameter,
      name: "",
      description: "",
    })),
  });

function idFaults(described: readonly Described[]): string[] {
  const ids = described.map(({ id = "" }) => id);
  return ids.flatMap((id, place) => [
    ...(ID.test(id) ? [] : [`"${id}" is no id of a function`]),
    ...(ids.indexOf(id) < place ? [`${id} is described twice`] : []),
  ]);
}

function associationFaults(
  described: readonly Described[],
  associated: ReadonlySet<string>,
): string[] {
  const ids = new Set(described.map(({ id = "" }) => id));
  return [
    ...[...ids].filter((id) => !associated.has(id)).map((id) => `${id} is not associated`),
    ...[...associated]
      .filter((id) => !ids.has(id))
      .map((id) => `${id} is associated, and described nowhere`),
  ];
}
