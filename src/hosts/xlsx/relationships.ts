import { damaged } from "./refusal";
import type { Parts } from "./parts";
import { advance, attribute, openXml, XmlEvent } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last segment of its type: the same in transitional and strict files. */
  readonly type: string;
  /** The name of the part it points to. */
  readonly target: string;
}

/** What a part (the package itself: "") points to, in the order of the file. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  const relationships: Relationship[] = [];
  if (!parts.has(file)) return relationships;
  const xml = openXml(parts.text(file));
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open || xml.name !== "Relationship") continue;
    if (attribute(xml, "TargetMode") === "External") continue;
    const id = attribute(xml, "Id") ?? damaged();
    const type = attribute(xml, "Type") ?? damaged();
    const target = resolve(folder, attribute(xml, "Target") ?? damaged());
    relationships.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target });
  }
  return relationships;
}

function resolve(folder: string, target: string): string {
  const slashed = target.replaceAll("\\", "/");
  const steps = slashed.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const step of slashed.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
