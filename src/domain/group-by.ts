/**
 * The items of each key, in their order. (`Map.groupBy` is newer than the browsers that the page works in.)
 *
 * @example
 * groupBy(['a', 'bb', 'c'], (text) => text.length) // => Map { 1 => ['a', 'c'], 2 => ['bb'] }
 */
export function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
