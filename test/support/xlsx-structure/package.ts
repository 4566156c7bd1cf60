import { strFromU8, unzipSync } from "fflate";
import { childrenOf, parseXml, type XmlElement } from "./xml";

export const TYPES = "[Content_Types].xml";

export interface Relation {
  /** The part whose relationship it is; empty for the whole package. */
  readonly source: string;
  readonly id: string;
  readonly type: string;
  /** The name of a part, or an outside address. */
  readonly target: string;
  readonly external: boolean;
}

export interface Package {
  /** As the zip lists them, a name that is there twice included. */
  readonly entries: readonly string[];
  readonly roots: ReadonlyMap<string, XmlElement>;
  readonly relations: readonly Relation[];
  /** What makes a part no XML. */
  readonly unreadable: readonly string[];
}

export function openPackage(bytes: Uint8Array): Package {
  const entries: string[] = [];
  const files = unzipSync(bytes, {
    filter: ({ name }) => {
      entries.push(name);
      return true;
    },
  });
  const roots = new Map<string, XmlElement>();
  const unreadable: string[] = [];
  for (const [name, content] of Object.entries(files))
    if (/\.(xml|rels|vml)$/i.test(name))
      try {
        roots.set(name, parseXml(strFromU8(content)));
      } catch (error) {
        unreadable.push(`${name}: not well formed: ${(error as Error).message}.`);
      }
  const relations = [...roots].flatMap(([name, root]) => relationsIn(name, root));
  return { entries, roots, relations, unreadable };
}

function relationsIn(name: string, root: XmlElement): Relation[] {
  const source = sourceOf(name);
  if (source === undefined) return [];
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      source,
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: external ? target : resolve(source, target),
      external,
    };
  });
}

/** The part of which these are the relationships, if they are some. */
export function sourceOf(name: string): string | undefined {
  const [, folder = "", file = ""] = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name) ?? [];
  return /^(.*\/)?_rels\/[^/]*\.rels$/.test(name) ? folder + file : undefined;
}

function resolve(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path = [...base];
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}

export const relationsOf = ({ relations }: Package, source: string): Relation[] =>
  relations.filter((relation) => relation.source === source);

/** Its declared type: its own, or that of its extension. */
export function typeOf({ roots }: Package, part: string): string | undefined {
  const types = roots.get(TYPES);
  const own = childrenOf(types, "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = childrenOf(types, "Default").find(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes["ContentType"];
}
