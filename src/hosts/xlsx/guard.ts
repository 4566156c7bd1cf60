import { refuse } from "./refusal";

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0];
const zipMagics = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/** Refuses by its first bytes what cannot be a zip. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("empty-file");
  if (startsWith(bytes, oleMagic)) {
    // Excel puts an encrypted workbook into an OLE file, in a stream of this name.
    refuse(holds(bytes, utf16("EncryptedPackage")) ? "encrypted" : "old-format");
  }
  if (!zipMagics.some((magic) => startsWith(bytes, magic))) refuse("not-a-workbook");
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
