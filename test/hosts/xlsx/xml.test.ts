import { strToU8 } from "fflate";
import { file, partsOf, read, relationships, worksheet, zip } from "./support";

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
const strings = "<si><t>deux</t></si>";
const expected = [
  ["A1", "number", 1],
  ["B1", "text", "deux"],
];

/** A plain file with some of its parts rewritten. */
function rewritten(change: (name: string, xml: string) => string | Uint8Array): Uint8Array {
  const parts = partsOf({ rows, strings });
  for (const [name, bytes] of Object.entries(parts)) {
    const changed = change(name, new TextDecoder().decode(bytes as Uint8Array));
    parts[name] = typeof changed === "string" ? strToU8(changed) : changed;
  }
  return zip(parts);
}

const utf16 = (xml: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < xml.length; i += 1) view.setUint16(2 + i * 2, xml.charCodeAt(i), little);
  return bytes;
};

describe("the XML of other writers", () => {
  it.each<[string, (name: string, xml: string) => string | Uint8Array]>([
    [
      "prefixes of a namespace",
      (name, xml) =>
        name.startsWith("xl/") && !name.includes("rels")
          ? xml.replace(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=")
          : xml,
    ],
    [
      "strict OOXML",
      (_, xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006",
            "http://purl.oclc.org/ooxml/officeDocument",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
    ],
    ["single quotes", (_, xml) => xml.replaceAll('"', "'")],
    ["a byte order mark", (_, xml) => `\ufeff${xml}`],
    ["UTF-16, little end first", (_, xml) => utf16(xml, true)],
    ["UTF-16, big end first", (_, xml) => utf16(xml, false)],
    ["no XML declaration", (_, xml) => xml.replace(/<\?xml[^>]*\?>/, "")],
    ["line breaks and spaces between tags", (_, xml) => xml.replaceAll("><", ">\r\n  <")],
    [
      "spaces in tags",
      (_, xml) =>
        xml.replaceAll('"/>', '" />').replaceAll("</c>", "</c >").replaceAll("</v>", "</v\n>"),
    ],
    [
      "spaces around equals",
      (name, xml) =>
        name.includes("sheet1")
          ? xml.replaceAll(' t="s"', " t = 's'").replace(' r="B1"', ' r ="B1"')
          : xml,
    ],
    ["a comment in a value", (_, xml) => xml.replaceAll("</v>", "<!-- fin --></v>")],
    [
      "a formula that holds the end of a cell",
      (_, xml) =>
        xml.replace("<v>0</v></c>", '<v>0</v></c><c r="AB1"><f a="></c>">1</f><v>1</v></c>'),
    ],
    [
      "comments that hold cells",
      (_, xml) =>
        xml
          .replaceAll("<v>", "<!-- </c> --><v>")
          .replaceAll("<c ", '<!-- <c r="A1"><f>9</f> --><c '),
    ],
    ["processing instructions", (_, xml) => xml.replaceAll("<row", "<?odd <c?><row")],
    [
      "attributes in another order",
      (_, xml) => xml.replace('<c r="B1" t="s">', '<c cm="1" t="s" ph="0" r="B1">'),
    ],
    [
      "elements that nobody knows",
      (_, xml) => xml.replace("<sheetData>", '<odd a=">"><c r="A1"/></odd><sheetData>'),
    ],
    [
      "other rows' attributes",
      (_, xml) => xml.replace("<row ", '<row spans="1:2" ht="15" customHeight="1" hidden="1" '),
    ],
  ])("%s", (_, change) => {
    expect(read(rewritten(change))).toEqual(expected);
  });

  it.each([
    [
      "entities",
      "<t>&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos; &#233;&#x1F600;</t>",
      "<a> & \"b\" 'c' é😀",
    ],
    ["CDATA", "<t><![CDATA[<a> & b]]></t>", "<a> & b"],
    ["line ends", "<t>a\r\nb\rc\nd</t>", "a\nb\nc\nd"],
    ["escapes of Excel", "<t>a_x000D__x000A_b_x0009_c</t>", "a\nb\tc"],
    ["an escaped escape", "<t>_x005F_x000D_</t>", "_x000D_"],
    ["an underscore that escapes nothing", "<t>a_xyz_</t>", "a_xyz_"],
  ])("texts with %s", (_, xml, text) => {
    const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(read(file({ rows: cell, strings: `<si>${xml}</si>` }))).toEqual([["A1", "text", text]]);
    const inline = `<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`;
    expect(read(file({ rows: inline }))).toEqual([["A1", "text", text]]);
  });

  it.each([
    ["/xl/worksheets/sheet1.xml"],
    ["worksheets\\sheet1.xml"],
    ["./worksheets/../worksheets/sheet1.xml"],
    ["WORKSHEETS/Sheet1.XML"],
  ])("a target written %s", (target) => {
    const rels = relationships([
      ["worksheet", target],
      ["sharedStrings", "sharedStrings.xml"],
    ]);
    expect(
      read(file({ rows, strings, others: { "xl/_rels/workbook.xml.rels": strToU8(rels) } })),
    ).toEqual(expected);
  });

  it("parts that are not deflated", () => {
    const parts = Object.fromEntries(
      Object.entries(partsOf({ rows, strings })).map(([name, bytes]) => [
        name,
        [bytes as Uint8Array, { level: 0 as const }],
      ]),
    );
    expect(read(zip(parts as never))).toEqual(expected);
  });

  it("a comment behind the zip", () => {
    const bytes = file({ rows, strings });
    const comment = strToU8("un commentaire");
    const longer = new Uint8Array(bytes.length + comment.length);
    longer.set(bytes);
    longer.set(comment, bytes.length);
    new DataView(longer.buffer).setUint16(bytes.length - 2, comment.length, true);
    expect(read(longer)).toEqual(expected);
  });

  it("a workbook without styles or shared strings", () => {
    const rels = relationships([["worksheet", "worksheets/sheet1.xml"]]);
    const parts = {
      rows: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
      others: { "xl/_rels/workbook.xml.rels": strToU8(rels) },
    };
    expect(read(file(parts))).toEqual([["A1", "number", 1]]);
  });

  it.each([
    ["no rows", worksheet("")],
    ["a closed sheetData", worksheet("").replace("<sheetData></sheetData>", "<sheetData/>")],
  ])("a sheet with %s", (_, sheet) => {
    expect(read(file({ sheet }))).toEqual([]);
  });
});
