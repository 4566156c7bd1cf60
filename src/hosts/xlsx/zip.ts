/** Inflating is a port: node:zlib where there is one, JavaScript elsewhere. */
export interface Zip {
  /** Throws on damage, or as soon as more than `size` bytes come out. */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}
