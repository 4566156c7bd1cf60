import { strFromU8, strToU8 } from "fflate";
import { partsOf, read, table, zip } from "./support";

const parts = partsOf({
  rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
  tables: { "t.xml": table("T", "A1:A2", ["a"]) },
});

const withDoctype = (name: string, encode: (xml: string) => Uint8Array = strToU8): Uint8Array => {
  const xml = strFromU8(parts[name] as Uint8Array);
  return zip({ ...parts, [name]: encode(xml.replace("?>", "?><!DOCTYPE a [<!ENTITY b 'c'>]>")) });
};

/** Little end first, without a byte order mark. */
const utf16 = (xml: string): Uint8Array =>
  Uint8Array.from([...xml].flatMap((char) => [char.charCodeAt(0), 0]));

describe("a DOCTYPE", () => {
  it.each(Object.keys(parts).filter((name) => name !== "[Content_Types].xml"))(
    "is refused in %s",
    (name) => {
      expect(read(withDoctype(name))).toEqual({ kind: "forbidden-doctype" });
      expect(read(withDoctype(name, utf16))).toEqual({ kind: "forbidden-doctype" });
    },
  );

  it("is nothing to us in a part that is not read", () => {
    expect(read(withDoctype("[Content_Types].xml"))).toEqual([["A1", "number", 1]]);
  });
});
