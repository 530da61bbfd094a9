/**
 * The sums of all org units of a file: a line for each, in it a cell for each row key. Three flat
 * arrays, since a nation has 9,500 org units and adds to them two million times.
 */
export interface SumTable {
  /** How many row keys there are: the cells of a line. */
  readonly width: number;
  /** Σ of the numbers; beyond 2^53-1 it is no longer exact and must not be written. */
  readonly sums: Float64Array;
  /** Σ of the totals of percentages. */
  readonly outOf: Float64Array;
  /** 1 where a counted document carries a number, 0 included. */
  readonly reported: Uint8Array;
  /** By how many months an average is divided; absent where the period is one month. */
  readonly months?: Uint8Array;
}

/** A table for so many org units and row keys, nothing reported yet. */
export const sumTable = (lines: number, width: number): SumTable => ({
  width,
  sums: new Float64Array(lines * width),
  outOf: new Float64Array(lines * width),
  reported: new Uint8Array(lines * width),
});
