import { escapeXml } from "./xml-text";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** From one part to another of the package. */
export interface Relationship {
  readonly id: string;
  readonly type: "chart" | "drawing";
  /** Relative to the part whose relationship it is. */
  readonly target: string;
}

/** The relationships of a part, after those that it has. */
export function withRelationships(
  known: string | undefined,
  added: readonly Relationship[],
): string {
  const end = "</Relationships>";
  const start = known ?? `${XML_START}<Relationships xmlns="${RELATIONSHIPS}">${end}`;
  const elements = added.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"/>`,
  );
  return start.replace(end, () => elements.join("") + end);
}
