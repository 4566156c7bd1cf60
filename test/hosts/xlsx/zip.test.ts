import { strToU8 } from "fflate";
import { deflateRawSync } from "node:zlib";
import { browserZip } from "../../../src/hosts/xlsx/browser-zip";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import { partsOf, read } from "./support";

const parts = partsOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
const expected = [["A1", "number", 1]];

interface Way {
  /** Sizes and checksum behind the data, as writers that stream do. */
  readonly descriptor?: boolean;
  /** Sizes and places in 64 bits, as writers of large files do. */
  readonly zip64?: boolean;
  readonly nameOf?: (name: string) => string;
}

const bytesOf = (...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): number[] =>
  fields.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256),
  );

/** A zip written by hand, in the ways that fflate does not. */
function zipped({ descriptor = false, zip64 = false, nameOf = (name) => name }: Way): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const long = 0xffffffff;
  for (const [part, xml] of Object.entries(parts)) {
    const data = xml as Uint8Array;
    const packed = [...deflateRawSync(data)];
    const name = [...strToU8(nameOf(part))];
    const at = out.length;
    const flags = descriptor ? 8 : 0;
    const sum = crc32(data);
    const sizes = [packed.length, data.length] as const;
    const local = descriptor ? ([0, 0, 0] as const) : ([sum, ...sizes] as const);
    out.push(...bytesOf([4, 0x04034b50], [2, 20], [2, flags], [2, 8], [4, 0]));
    out.push(...bytesOf(...local.map((value) => [4, value] as const)));
    out.push(...bytesOf([2, name.length], [2, 0]), ...name, ...packed);
    if (descriptor) out.push(...bytesOf([4, 0x08074b50], [4, sum], [4, sizes[0]], [4, sizes[1]]));
    // Another extra field stands before it: it must be passed over.
    const other = bytesOf([2, 0x5455], [2, 2], [2, 0]);
    const wide = bytesOf([2, 1], [2, 24], [8, sizes[1]], [8, sizes[0]], [8, at]);
    const extra = zip64 ? [...other, ...wide] : [];
    const shown = zip64 ? [long, long] : sizes;
    directory.push(...bytesOf([4, 0x02014b50], [2, 45], [2, 20], [2, flags], [2, 8], [4, 0]));
    directory.push(...bytesOf([4, sum], [4, shown[0] ?? 0], [4, shown[1] ?? 0]));
    directory.push(...bytesOf([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]));
    directory.push(...bytesOf([4, zip64 ? long : at]), ...name, ...extra);
  }
  const start = out.length;
  const count = Object.keys(parts).length;
  out.push(...directory);
  if (zip64) {
    const end = out.length;
    out.push(...bytesOf([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]));
    out.push(...bytesOf([8, count], [8, count], [8, directory.length], [8, start]));
    out.push(...bytesOf([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const shown = zip64 ? [0xffff, long, long] : [count, directory.length, start];
  out.push(...bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, shown[0] ?? 0], [2, shown[0] ?? 0]));
  out.push(...bytesOf([4, shown[1] ?? 0], [4, shown[2] ?? 0], [2, 0]));
  return Uint8Array.from(out);
}

describe("a zip of another writer", () => {
  it.each<[string, Way]>([
    ["with nothing special", {}],
    ["with data descriptors", { descriptor: true }],
    ["with sizes in 64 bits", { zip64: true }],
    ["with both", { descriptor: true, zip64: true }],
    ["with backslashes in names", { nameOf: (name) => name.replaceAll("/", "\\") }],
    ["with capitals in names", { nameOf: (name) => name.toUpperCase() }],
  ])("%s", (_, way) => {
    expect(read(zipped(way))).toEqual(expected);
  });

  it("whose 64-bit end is cut away is cut", () => {
    const bytes = zipped({ zip64: true });
    const mark = bytes.length - 22 - 20 - 56;
    bytes[mark] = 0;
    expect(read(bytes)).toEqual({ kind: "cut" });
  });

  it("with two parts of one name is damaged: which of them holds cannot be known", () => {
    const nameOf = (name: string): string =>
      name === "xl/styles.xml" ? "xl/SharedStrings.xml" : name;
    expect(read(zipped({ nameOf }))).toEqual({ kind: "damaged" });
  });
});

describe.each([
  ["node", nodeZip],
  ["the browser", browserZip],
])("inflating in %s", (_, zip) => {
  const data = new Uint8Array(300_000).map((_, at) => at % 251);
  const packed = new Uint8Array(deflateRawSync(data));

  it("gives the bytes and their checksum", () => {
    expect(zip.inflate(packed, data.length)).toEqual(data);
    expect(zip.crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(zip.crc32(new Uint8Array())).toBe(0);
  });

  it("gives nothing of nothing", () => {
    expect(zip.inflate(new Uint8Array(deflateRawSync(new Uint8Array())), 0)).toHaveLength(0);
  });

  it("stops at the size that was told", () => {
    // 64 MB of zeros: only the limit keeps them from coming out.
    const bomb = new Uint8Array(deflateRawSync(new Uint8Array(64 * 2 ** 20)));
    expect(() => zip.inflate(bomb, 1_000)).toThrow();
    expect(() => zip.inflate(packed, data.length - 1)).toThrow();
  });

  it("never gives all of a cut stream", () => {
    const cut = (): number => zip.inflate(packed.subarray(0, -5), data.length).length;
    let length = 0;
    try {
      length = cut();
    } catch {
      // Told at once, by zlib.
    }
    expect(length).toBeLessThan(data.length);
  });
});
