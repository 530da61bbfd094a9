/** Rows in the order of their keys, some computed and some listed. */
export interface Family {
  /** How many slots there are; not every one needs to be taken. */
  readonly slots: number;
  readonly isTaken: (slot: number) => boolean;
  readonly takenBelow: (slot: number) => number;
  /** Also of slots that are not taken: they have their place in the order all the same. */
  readonly keyAt: (slot: number) => unknown;
  readonly idAt: (slot: number) => string;
  /** The row's JSON. */
  readonly textAt: (slot: number, withDocument: boolean) => string;
}

/** The first slot of which this holds; from there on it holds of all. */
export function firstSlot(slots: number, holds: (slot: number) => boolean): number {
  let low = 0;
  let high = slots;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
