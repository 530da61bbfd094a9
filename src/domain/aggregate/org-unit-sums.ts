/** The sums of one org unit, one place for each row key. */
export interface OrgUnitSums {
  /** Adds what one document gives a key: a number, and for a percentage what it is out of. */
  add(key: number, sum: number, outOf: number): void;
  /** Whether a counted document carries a number for the key, 0 included. */
  isReported(key: number): boolean;
  /** Σ of the numbers; beyond 2^53-1 it is no longer exact and must not be written. */
  sum(key: number): number;
  /** Σ of the totals of a percentage. */
  outOf(key: number): number;
}

/** Sums for so many row keys, nothing reported yet. Flat arrays: a nation has 9,500 org units. */
export function orgUnitSums(keys: number): OrgUnitSums {
  const sums = new Float64Array(keys);
  const totals = new Float64Array(keys);
  const reported = new Uint8Array(keys);
  return {
    add(key, sum, outOf) {
      sums[key] = (sums[key] ?? 0) + sum;
      totals[key] = (totals[key] ?? 0) + outOf;
      reported[key] = 1;
    },
    isReported: (key) => reported[key] === 1,
    sum: (key) => sums[key] ?? 0,
    outOf: (key) => totals[key] ?? 0,
  };
}
