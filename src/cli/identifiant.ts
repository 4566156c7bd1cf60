import { createHash } from "node:crypto";

/** Drawn once for this project. Another would give each centre's add-in another identity. */
const ESPACE = "d46927b0-ecef-493e-9b10-46f6d3db6bfd";

/**
 * The identity of the add-in at an address: a name-based UUID (RFC 9562, version 5), so that a
 * manifest written again updates the add-in instead of adding a second one.
 */
export function identifiantDe(adresse: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(ESPACE.replaceAll("-", ""), "hex"))
    .update(adresse, "utf8")
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = hash.toString("hex", 0, 16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join("-");
}
