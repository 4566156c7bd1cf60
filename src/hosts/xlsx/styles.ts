import { kindOfBuiltIn, kindOfFormat, type NumberKind } from "../../register/number-format";
import { damaged } from "./refusal";
import { advance, attribute, openXml, XmlEvent } from "./xml";

/** For each cell style, by its place: how it shows a number. */
export function readStyles(source: string): Uint8Array {
  const xml = openXml(source);
  const formats = new Map<number, NumberKind>();
  const cells: number[] = [];
  let section = "";
  while (advance(xml)) {
    if (xml.event !== XmlEvent.open) continue;
    // Formats and styles also stand in other sections, where no cell refers to them.
    if (xml.path.length === 2) section = xml.name;
    if (xml.path.length !== 3) continue;
    if (section === "numFmts" && xml.name === "numFmt") {
      const code = attribute(xml, "formatCode") ?? damaged();
      formats.set(Number(attribute(xml, "numFmtId")), kindOfFormat(code));
    } else if (section === "cellXfs" && xml.name === "xf") {
      cells.push(Number(attribute(xml, "numFmtId") ?? 0));
    }
  }
  return Uint8Array.from(cells, (id) => formats.get(id) ?? kindOfBuiltIn(id));
}
