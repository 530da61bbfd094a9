/** How many requests are under way at once: more do not make one database faster. */
const AT_ONCE = 3;

/**
 * Does something for each of many, a few at a time. The first failure ends it.
 *
 * @param atOnce how many at most; 3 without it
 * @example
 * await forEachConcurrently(places, (place) => read(place));
 */
export async function forEachConcurrently<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  const waiting = items.values();
  const next = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
