/** Bytes of a part to be replaced; where none are, `text` is put in at that place. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What stays is copied as it is. Changes at one place come in the order given. */
export function splice(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of [...changes].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Error("Two changes overlap.");
    pieces.push(bytes.subarray(at, from), new TextEncoder().encode(text));
    at = to;
  }
  return join([...pieces, bytes.subarray(at)]);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
