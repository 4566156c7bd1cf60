/** Items by key, in their order; an item without a key is left out. */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K | undefined,
): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** One value for each key. */
export const record = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Record<K, V> => Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
