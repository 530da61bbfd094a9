/** A part of a list, and how long the whole is. */
export interface ReviewPage<T> {
  readonly lines: readonly T[];
  readonly from: number;
  readonly total: number;
}
