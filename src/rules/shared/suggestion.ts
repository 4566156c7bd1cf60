/** Beyond so many unknown references nobody reads suggestions, and each costs a look at all keys. */
const AT_MOST = 50;

/** Finds the one known key that differs by one character, if there is just one. */
export class Suggestions {
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly keys: () => Iterable<string>) {}

  for(unknown: string): string | undefined {
    if (!this.known.has(unknown)) {
      if (this.known.size >= AT_MOST) return undefined;
      this.known.set(unknown, this.search(unknown));
    }
    return this.known.get(unknown);
  }

  private search(unknown: string): string | undefined {
    let found: string | undefined;
    for (const key of this.keys()) {
      if (!isOneApart(key, unknown)) continue;
      if (found !== undefined) return undefined;
      found = key;
    }
    return found;
  }
}

/** Whether one character was changed, added, left out, or swapped with the next. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
