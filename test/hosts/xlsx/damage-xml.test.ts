import * as fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { browserZip } from "../../../src/hosts/xlsx/browser-zip";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import type { Zip } from "../../../src/hosts/xlsx/zip";
import { open, partsOf, table, zip } from "./support";

const rows = Array.from({ length: 12 }, (_, i) => {
  const line = String(i + 1);
  return (
    `<row r="${line}"><c r="A${line}" t="s"><v>${String(i % 3)}</v></c>` +
    `<c r="B${line}" s="1"><v>${String(45_000 + i)}</v></c><c r="C${line}"><f>B1</f><v>7.6</v></c>` +
    `<c r="D${line}" t="str"><f>A1</f><v>deux</v></c><c r="E${line}" s="1"/></row>`
  );
}).join("");
const parts = partsOf({
  rows,
  strings: "<si><t>un</t></si><si><r><t>deux</t></r></si><si><t>trois</t></si>",
  styles: [0, 164],
  formats: { 164: "dd/mm/yyyy" },
  tables: {
    "a.xml": table("Un", "A1:B12", ["a", "b"]),
    "b.xml": table("Deux", "C1:D12", ["c", "d"]),
  },
  after: '<tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId1"/></tableParts>',
});
const sheetPart = "xl/worksheets/sheet1.xml";
const partsRead = Object.keys(parts).filter((name) => name !== "[Content_Types].xml");
const xmlOf = (name: string): string => strFromU8(parts[name] as Uint8Array);
const good = zip(parts);
const all = [0, 1, 2, 3, 4];

/**
 * All that the port tells of a file, reading some columns of it; or why it cannot be read. The head
 * asks for every column: it is only read with all of them, so as not to find the damage first.
 */
function everything(bytes: Uint8Array, columns = all, by: Zip = nodeZip): unknown {
  const workbook = open(bytes, by);
  if (!workbook.ok) return workbook.error;
  const sheets: unknown[] = [];
  for (const sheet of workbook.value.sheets) {
    const head = columns === all ? sheet.head(1, 25) : sheet.head(0, 0);
    const found = sheet.rows(columns, 1, 1_048_576);
    if (!head.ok) return head.error;
    if (!found.ok) return found.error;
    const { lines, texts, columns: cells } = found.value;
    const values = cells.map(({ kinds, values: numbers }) =>
      Array.from(kinds, (kind, at) => [kind, kind === 4 ? texts[numbers[at] ?? 0] : numbers[at]]),
    );
    sheets.push([sheet.name, sheet.tables, head.value, Array.from(lines), values]);
  }
  return { date1904: workbook.value.date1904, sheets };
}

const isProblem = (found: unknown): boolean =>
  typeof found === "object" && found !== null && "kind" in found;

describe("a file that is damaged though its checksums are right", () => {
  it("is good before it is damaged", () => {
    expect(everything(good)).toMatchObject({
      sheets: [["Feuil1", [{ name: "Deux" }, { name: "Un" }], { length: 24 }, { length: 12 }, {}]],
    });
  });

  it.each(partsRead)("cut anywhere in %s is refused, whatever is asked of it", (name) => {
    const xml = xmlOf(name);
    for (let length = 0; length < xml.length; length += name === sheetPart ? 29 : 7) {
      const cut = zip({ ...parts, [name]: strToU8(xml.slice(0, length)) });
      for (const columns of [all, [4]]) {
        const found = everything(cut, columns);
        if (!isProblem(found)) throw new Error(`${name} cut at ${String(length)} is read.`);
      }
    }
  });

  const tags = [...xmlOf(sheetPart).matchAll(/<[^?/>]*[^/>]>|<\/[^>]*>/g)];

  it.each([
    ["all its columns", all],
    ["one of them", [1]],
    ["another", [3]],
    ["none that it has", [9]],
  ])("without one of its tags loses nothing in silence, asked for %s", (_, columns) => {
    const xml = xmlOf(sheetPart);
    const whole = everything(good, columns);
    let refused = 0;
    for (const { 0: tag, index } of tags) {
      const without = xml.slice(0, index) + xml.slice(index + tag.length);
      const found = everything(zip({ ...parts, [sheetPart]: strToU8(without) }), columns);
      if (isProblem(found)) refused++;
      else expect([tag, index, found]).toEqual([tag, index, whole]);
    }
    expect(refused).toBe(tags.length);
  });

  it("with any characters changed in any part is read or refused: nothing is thrown", () => {
    const change = fc.tuple(
      fc.constantFrom(...partsRead),
      fc.nat(),
      fc.constantFrom(..."<>/\"'=&;! -?[]x9\u0000", "<!--", "]]>", "&#x110000;", "</c>", "<v>"),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = { ...parts };
        for (const [name, at, text] of changes) {
          const xml = strFromU8(changed[name] as Uint8Array);
          const place = at % xml.length;
          changed[name] = strToU8(xml.slice(0, place) + text + xml.slice(place + 1));
        }
        expect(everything(zip(changed))).toBeInstanceOf(Object);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a file with bytes changed", () => {
  it("tells the same names, tables and heads as before, or that it is damaged", () => {
    const whole = everything(good);
    const change = fc.tuple(
      fc.integer({ min: 0, max: good.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        const found = everything(bytes, undefined, browserZip);
        if (!isProblem(found)) expect(found).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
