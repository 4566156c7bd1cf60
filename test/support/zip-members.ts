/** A file of a zip as its bytes stand, read without the code under test. */
export interface ZipMember {
  readonly name: string;
  /** Its header, data and descriptor, up to the next member or the central directory. */
  readonly block: Uint8Array;
  /** Its record in the central directory, without the place of the block. */
  readonly record: Uint8Array;
  readonly recordAt: number;
}

/** Its members in the order of the central directory, and the comment at its end. */
export function zipMembers(given: Uint8Array): { members: ZipMember[]; comment: Uint8Array } {
  // A copy: of Node's own bytes a slice would be none.
  const bytes = new Uint8Array(given);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const start = view.getUint32(end + 16, true);
  const records: (Omit<ZipMember, "block"> & { place: number })[] = [];
  for (let at = start; at < end;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const size = 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    const record = bytes.slice(at, at + size);
    record.fill(0, 42, 46);
    records.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      place: view.getUint32(at + 42, true),
      record,
      recordAt: at,
    });
    at += size;
  }
  const places = [...records.map(({ place }) => place), start].sort((a, b) => a - b);
  return {
    members: records.map(({ place, ...record }) => ({
      ...record,
      block: bytes.slice(place, places[places.indexOf(place) + 1]),
    })),
    comment: bytes.slice(end + 22),
  };
}

/** The names of the members that differ in any byte, or are in one of the two only. */
export function changedMembers(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [zipMembers(before), zipMembers(after)];
  const names = other.members.map(({ name }) => name);
  const common = one.members.filter(({ name }) => names.includes(name));
  expect(names).toEqual(common.map(({ name }) => name));
  expect(other.comment).toEqual(one.comment);
  const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
    a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
  return one.members
    .filter((member) => {
      const found = other.members.find(({ name }) => name === member.name);
      return !same(member.block, found?.block) || !same(member.record, found?.record);
    })
    .map(({ name }) => name);
}
