/** When something began and ended, in milliseconds of one clock. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How many round trips a line with a long way costs: the most requests of which each began only
 * after the one before had been read.
 *
 * @example
 * roundTripsOf([{ start: 0, end: 9 }, { start: 1, end: 5 }, { start: 6, end: 8 }]) // => 2
 */
export function roundTripsOf(spans: readonly Span[]): number {
  const known: { readonly end: number; readonly depth: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = known.filter((other) => other.end <= start).map(({ depth }) => depth);
    known.push({ end, depth: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...known.map(({ depth }) => depth));
}
