/** Skips the first rows and ends after as many as are asked for. */
export function* limited<T>(
  rows: Iterable<T>,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Generator<T> {
  let left = limit;
  let toSkip = skip;
  if (left <= 0) return;
  for (const row of rows) {
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    yield row;
    left -= 1;
    if (left === 0) return;
  }
}
