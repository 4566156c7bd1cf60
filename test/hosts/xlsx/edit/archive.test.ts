import { unzipSync, strFromU8, strToU8 } from "fflate";
import { crc32 } from "../../../../src/hosts/xlsx/crc32";
import { openArchive } from "../../../../src/hosts/xlsx/edit/archive";
import { deflate } from "../../../../src/hosts/xlsx/edit/deflate";
import { attemptEdit } from "../../../../src/hosts/xlsx/edit/problem";
import { rewrite } from "../../../../src/hosts/xlsx/edit/rewrite";
import { zipByHand, type ZipWay } from "../../../support/zip-by-hand";
import { changedMembers, zipMembers } from "../../../support/zip-members";

const parts = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/": new Uint8Array(),
  "xl/a.xml": strToU8("<a>été</a>".repeat(40)),
  "xl/b.xml": strToU8("<b/>".repeat(90)),
};

const written = (
  bytes: Uint8Array,
  content: Readonly<Record<string, string | undefined>>,
): ReturnType<typeof attemptEdit<Uint8Array>> => {
  const all = Object.entries(content).map(
    ([name, text]) => [name, text === undefined ? undefined : strToU8(text)] as const,
  );
  return attemptEdit(() => rewrite(openArchive(bytes), new Map(all), { deflate, crc32 }));
};

function rewritten(bytes: Uint8Array, content: Parameters<typeof written>[1]): Uint8Array {
  const result = written(bytes, content);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const ways: [string, ZipWay][] = [
  ["rien de particulier", {}],
  ["les tailles derrière les données", { descriptor: "marked" }],
  ["les tailles derrière les données, sans marque", { descriptor: "unmarked" }],
  ["des champs en plus, comme Excel", { localExtra: [0xa220, 300], recordExtra: [0x5455, 5] }],
  ["des données non comprimées", { stored: true }],
  ["des octets entre les fichiers", { gap: 13 }],
  ["un commentaire à la fin", { comment: "Fait par nous" }],
];

describe("une archive récrite", () => {
  it.each(ways)("garde tout le reste octet pour octet, avec %s", (_, way) => {
    const before = zipByHand(parts, way);
    const after = rewritten(before, { "xl/a.xml": "<a>autre</a>" });
    expect(changedMembers(before, after)).toEqual(["xl/a.xml"]);
    const found = unzipSync(after);
    expect(strFromU8(found["xl/a.xml"] as Uint8Array)).toBe("<a>autre</a>");
    expect(found["xl/b.xml"]).toEqual(parts["xl/b.xml"]);
  });

  it.each(ways)("est la même quand rien ne change, avec %s", (_, way) => {
    const before = zipByHand(parts, way);
    expect(rewritten(before, {})).toEqual(before);
  });

  const dense = ways.filter(([, { gap }]) => gap === undefined);
  it.each(dense)("perd un fichier sans toucher aux autres, avec %s", (_, way) => {
    const before = zipByHand(parts, way);
    const after = rewritten(before, { "xl/a.xml": undefined });
    expect(Object.keys(unzipSync(after))).toEqual(["[Content_Types].xml", "xl/", "xl/b.xml"]);
    expect(changedMembers(before, after)).toEqual(["xl/a.xml"]);
  });

  it("garde le nom, l'heure, les champs en plus et le commentaire du fichier changé", () => {
    const before = zipByHand(parts, { localExtra: [0xa220, 30], recordExtra: [0x5455, 5] });
    const after = rewritten(before, { "xl/a.xml": "<a/>" });
    const [old, now] = [before, after].map((bytes) =>
      zipMembers(bytes).members.find(({ name }) => name === "xl/a.xml"),
    );
    // All but the checksum and the sizes.
    const others = (bytes: Uint8Array | undefined, at: number): Uint8Array =>
      (bytes ?? new Uint8Array()).map((byte, place) => (place >= at && place < at + 12 ? 0 : byte));
    expect(others(now?.record, 16)).toEqual(others(old?.record, 16));
    const header = 30 + "xl/a.xml".length + 34;
    expect(others(now?.block.slice(0, header), 14)).toEqual(
      others(old?.block.slice(0, header), 14),
    );
  });

  it("dit quelle version sait lire ce qui est comprimé maintenant", () => {
    const before = zipByHand(parts, { stored: true });
    const after = rewritten(before, { "xl/a.xml": "<a/>" });
    const [old, now] = [before, after].map((bytes) => {
      const member = zipMembers(bytes).members.find(({ name }) => name === "xl/a.xml");
      return [member?.block[4], member?.block[8], member?.record[6], member?.record[10]];
    });
    expect([old, now]).toEqual([
      [10, 0, 10, 0],
      [20, 8, 20, 8],
    ]);
  });

  it("ne dit plus que les tailles suivent les données", () => {
    const before = zipByHand(parts, { descriptor: "marked" });
    const after = rewritten(before, { "xl/a.xml": "<a/>" });
    const member = zipMembers(after).members.find(({ name }) => name === "xl/a.xml");
    expect([member?.block[6], member?.record[8]]).toEqual([6, 6]);
    expect(member?.block).toHaveLength(30 + 8 + deflate(strToU8("<a/>")).length);
  });
});

describe("une archive qui ne peut être copiée sans risque", () => {
  const change = { "xl/a.xml": "<a/>" };
  const odd = { ok: false, error: { kind: "odd-archive" } };

  it.each<[string, ZipWay]>([
    ["des tailles en 64 bits", { localExtra: [1, 16] }],
    ["des tailles en 64 bits dans le répertoire", { recordExtra: [1, 16] }],
    ["un drapeau inconnu", { flags: 0x0020 }],
  ])("est refusée : %s", (_, way) => {
    expect(written(zipByHand(parts, way), change)).toEqual(odd);
  });

  /** The number at a place of a member's record in the directory. */
  const set = (bytes: Uint8Array, name: string, field: number, value: number): void => {
    const at = zipMembers(bytes).members.find((member) => member.name === name)?.recordAt ?? 0;
    new DataView(bytes.buffer).setUint32(at + field, value, true);
  };

  it.each<[string, ZipWay, (bytes: Uint8Array) => void]>([
    [
      "la place d'un fichier en 64 bits",
      {},
      (bytes) => {
        set(bytes, "xl/b.xml", 42, 0xffffffff);
      },
    ],
    [
      "deux fichiers au même endroit",
      {},
      (bytes) => {
        set(bytes, "xl/b.xml", 42, 0);
      },
    ],
    [
      "des données qui couvrent le fichier suivant",
      {},
      (bytes) => {
        set(bytes, "xl/a.xml", 20, 100);
      },
    ],
    [
      "d'autres tailles derrière les données",
      { descriptor: "unmarked" },
      (bytes) => {
        set(bytes, "xl/a.xml", 24, 1);
      },
    ],
    ["plusieurs disques", {}, (bytes) => (bytes[bytes.length - 18] = 1)],
    ["un commentaire plus court qu'il n'est dit", {}, (bytes) => (bytes[bytes.length - 2] = 3)],
    ["un répertoire qui ne finit pas où il dit", {}, (bytes) => (bytes[bytes.length - 10] = 3)],
  ])("est refusée : %s", (_, way, damage) => {
    const bytes = zipByHand(parts, way);
    damage(bytes);
    expect(written(bytes, change)).toEqual(odd);
  });

  it("est refusée : des données qui couvrent le répertoire", () => {
    const bytes = zipByHand(parts, {});
    set(bytes, "xl/b.xml", 20, 9_000);
    expect(written(bytes, { "xl/b.xml": "<b/>" })).toEqual(odd);
  });
});
