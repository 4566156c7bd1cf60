import type { Entry } from "../directory";
import { normalName, readDirectory } from "../directory";
import { openParts, type Parts } from "../parts";
import { decodeUtf8 } from "../unicode";
import type { Zip } from "../zip";
import { refuseEdit } from "./problem";
import type { Written } from "./rewrite";
import { join, splice, type Change } from "./splice";

/** The parts as they are to be. Bytes are UTF-8, without byte order mark. */
export interface Draft extends Parts {
  change(name: string, changes: readonly Change[]): void;
  remove(name: string): void;
  /** What differs from the file, byte order marks given back. */
  written(): Written;
}

interface Changed {
  readonly mark: Uint8Array;
  readonly bytes: Uint8Array;
}

const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

export function openDraft(bytes: Uint8Array, zip: Zip): Draft {
  const parts = openParts(bytes, zip);
  const entries = readDirectory(bytes);
  const changed = new Map<string, Changed | undefined>();
  const at = (name: string): Changed | undefined => changed.get(normalName(name));
  const bytesOf = (name: string): Uint8Array => at(name)?.bytes ?? parts.bytes(name);
  return {
    has: (name) => (changed.has(normalName(name)) ? at(name) !== undefined : parts.has(name)),
    size: (name) => bytesOf(name).length,
    bytes: bytesOf,
    text: (name) => decodeUtf8(bytesOf(name)),
    change: (name, changes) => {
      if (changes.length === 0) return;
      const { mark, bytes: before } = at(name) ?? asStored(name, parts, entries, zip);
      changed.set(normalName(name), { mark, bytes: splice(before, changes) });
    },
    remove: (name) => changed.set(normalName(name), undefined),
    written: () =>
      new Map(
        [...changed].map(([name, part]) => [name, part && join([part.mark, part.bytes])] as const),
      ),
  };
}

/**
 * A part whose bytes are those that the reader reads, apart from a byte order mark: told by the
 * checksum, since the reader writes UTF-16 anew. What is declared in another encoding is none.
 */
function asStored(
  name: string,
  parts: Parts,
  entries: ReadonlyMap<string, Entry>,
  zip: Zip,
): Changed {
  const bytes = parts.bytes(name);
  const marked = parts.size(name) === bytes.length + byteOrderMark.length;
  const mark = marked ? byteOrderMark : new Uint8Array();
  const stored = zip.crc32(join([mark, bytes])) === entries.get(normalName(name))?.crc;
  if (!stored || isDeclaredOtherwise(bytes)) refuseEdit({ kind: "encoding", part: name });
  return { mark, bytes };
}

function isDeclaredOtherwise(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/.exec(start)?.[1];
  return declared !== undefined && !/^utf-?8$/i.test(declared);
}
