import * as fc from "fast-check";
import { cellsOf, file, table } from "./support";

const rows = Array.from(
  { length: 40 },
  (_, i) =>
    `<row r="${String(i + 1)}"><c r="A${String(i + 1)}" t="s"><v>${String(i % 3)}</v></c>` +
    `<c r="B${String(i + 1)}" s="1"><v>${String(45_000 + i)}</v></c><c r="C${String(i + 1)}"><f>B1</f><v>7.6</v></c></row>`,
).join("");
const good = file({
  rows,
  strings: "<si><t>un</t></si><si><t>deux</t></si><si><t>trois</t></si>",
  styles: [0, 14],
  tables: { "t.xml": table("T", "A1:C40", ["a", "b", "c"]) },
});
const cells = cellsOf(good);

/** A damaged file is told to be so, or gives the very cells of the good one: never fewer, or others. */
function expectHonest(bytes: Uint8Array): void {
  const found = cellsOf(bytes);
  if (Array.isArray(found)) expect(found).toEqual(cells);
  else expect(found).toHaveProperty("kind");
}

describe("a damaged file", () => {
  it("is good before it is damaged", () => {
    expect(cells).toHaveLength(120);
  });

  it("cut anywhere is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: good.length - 1 }), (length) => {
        expect(cellsOf(good.subarray(0, length))).toHaveProperty("kind");
      }),
      { numRuns: 300 },
    );
  });

  it("with some bytes changed never loses or changes a cell in silence", () => {
    const change = fc.tuple(
      fc.integer({ min: 0, max: good.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        expectHonest(bytes);
      }),
      { numRuns: 1_500 },
    );
  });

  it("with a piece left out or doubled never loses or changes a cell in silence", () => {
    const piece = fc.tuple(fc.nat(good.length), fc.nat(200), fc.boolean());
    fc.assert(
      fc.property(piece, ([at, length, twice]) => {
        const head = good.subarray(0, twice ? Math.min(good.length, at + length) : at);
        const tail = good.subarray(twice ? at : Math.min(good.length, at + length));
        const bytes = new Uint8Array(head.length + tail.length);
        bytes.set(head);
        bytes.set(tail, head.length);
        expectHonest(bytes);
      }),
      { numRuns: 500 },
    );
  });
});
