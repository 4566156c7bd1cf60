import { advance, attribute, openXml, XmlEvent, type Xml } from "../xml";
import type { Draft } from "./draft";
import type { Change } from "./splice";
import { asCharacters, prefixOf, setAttribute } from "./tags";

const TOLD = "fullCalcOnLoad";

/** What may stand before the properties of the calculation, in the order of the schema. */
const before = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Tells Excel to work out every formula when it opens the workbook. */
export function askRecalculation(draft: Draft, workbook: string): void {
  const xml = openXml(asCharacters(draft.bytes(workbook)));
  let place = 0;
  let prefix = "";
  while (advance(xml)) {
    if (xml.event === XmlEvent.open && xml.path.length === 1) prefix = prefixOf(xml);
    if (xml.event === XmlEvent.open && xml.path.length === 2 && xml.name === "calcPr") {
      draft.change(workbook, asked(xml));
      return;
    }
    if (xml.event === XmlEvent.close && xml.path.length === 1 && before.includes(xml.name))
      place = xml.at;
  }
  const text = `<${prefix}calcPr ${TOLD}="1"/>`;
  draft.change(workbook, [{ from: place, to: place, text }]);
}

const asked = (xml: Xml): Change[] =>
  /^(1|true)$/.test(attribute(xml, TOLD) ?? "") ? [] : [setAttribute(xml, TOLD, "1")];
