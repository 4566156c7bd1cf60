import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/hosts/xlsx/crc32";

/** In what a zip of other writers may differ. */
export interface ZipWay {
  /** Sizes and checksum behind the data; with or without a mark before them. */
  readonly descriptor?: "marked" | "unmarked";
  /** Extra fields, by their number: of the headers of the members, of the directory's records. */
  readonly localExtra?: readonly [id: number, size: number];
  readonly recordExtra?: readonly [id: number, size: number];
  readonly flags?: number;
  readonly stored?: boolean;
  /** Bytes between the members, that belong to none. */
  readonly gap?: number;
  readonly comment?: string;
}

const little = (...fields: readonly (readonly [size: number, value: number])[]): number[] =>
  fields.flatMap(([size, value]) =>
    Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256),
  );

const extraOf = (field: readonly [number, number] | undefined): number[] =>
  field ? [...little([2, field[0]], [2, field[1]]), ...Array<number>(field[1]).fill(7)] : [];

/** A zip with what no library writes: times, extra fields, comments and gaps of its own. */
export function zipByHand(parts: Readonly<Record<string, Uint8Array>>, way: ZipWay): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const text = (of: string): number[] => [...new TextEncoder().encode(of)];
  for (const [part, data] of Object.entries(parts)) {
    const packed = way.stored ? [...data] : [...deflateRawSync(data)];
    const [name, place] = [text(part), out.length];
    const flags = (way.flags ?? 0x0806) | (way.descriptor ? 8 : 0);
    const method = way.stored ? 0 : 8;
    const sizes = little([4, crc32(data)], [4, packed.length], [4, data.length]);
    const [local, extra] = [extraOf(way.localExtra), extraOf(way.recordExtra)];
    const start = little(
      [2, way.stored ? 10 : 20],
      [2, flags],
      [2, method],
      [2, 0x6b2a],
      [2, 0x5b7d],
    );
    out.push(...little([4, 0x04034b50]), ...start);
    out.push(...(way.descriptor ? little([4, 0], [4, 0], [4, 0]) : sizes));
    out.push(...little([2, name.length], [2, local.length]), ...name, ...local, ...packed);
    if (way.descriptor === "marked") out.push(...little([4, 0x08074b50]));
    if (way.descriptor) out.push(...sizes);
    out.push(...Array<number>(way.gap ?? 0).fill(0xaa));
    directory.push(...little([4, 0x02014b50], [2, 0x0314]), ...start, ...sizes);
    const remark = text(`de ${part}`);
    directory.push(...little([2, name.length], [2, extra.length], [2, remark.length], [2, 0]));
    directory.push(...little([2, 1], [4, 0x81a40000], [4, place]), ...name, ...extra, ...remark);
  }
  const start = out.length;
  const count = Object.keys(parts).length;
  const comment = text(way.comment ?? "");
  out.push(...directory, ...little([4, 0x06054b50], [4, 0], [2, count], [2, count]));
  out.push(...little([4, directory.length], [4, start], [2, comment.length]), ...comment);
  return Uint8Array.from(out);
}
