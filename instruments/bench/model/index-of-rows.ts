import { collate } from './collate.ts';
import { type SlotRange, RangeCursor, compareCursors, type Row } from './range-cursor.ts';
import { type Family, firstSlot } from './rows.ts';

export type { Row } from './range-cursor.ts';

/** Which rows are asked for, as in CouchDB's parameters. */
export interface RowRange {
  readonly startkey?: unknown;
  readonly endkey?: unknown;
  readonly inclusive_end?: boolean;
  readonly descending?: boolean;
}

/** All rows of a view or of `_all_docs`, in order. */
export class RowIndex {
  readonly families: readonly Family[];
  readonly #ends = new Map<Family, readonly [unknown, unknown]>();

  constructor(families: readonly Family[]) {
    this.families = families.filter(({ slots }) => slots > 0);
  }

  get size(): number {
    return this.families.reduce((sum, { slots, takenBelow }) => sum + takenBelow(slots), 0);
  }

  /** How many rows lie in a range. */
  count(range: RowRange): number {
    return this.#cursors(range).reduce(
      (sum, { family, from, to }) => sum + family.takenBelow(to) - family.takenBelow(from),
      0,
    );
  }

  /** The rows of a range, one by one. */
  *rows(range: RowRange): Generator<Row> {
    const step = range.descending === true ? -1 : 1;
    const heads = this.#cursors(range).map((cursor) => new RangeCursor(cursor, step));
    for (;;) {
      const left = heads.filter(({ isAtEnd }) => !isAtEnd);
      const [only] = left;
      if (only === undefined) return;
      if (left.length === 1) {
        while (!only.isAtEnd) {
          yield only.row;
          only.advance();
        }
        return;
      }
      // The first one is read for as long as it stays before all others.
      const first = left.reduce((a, b) => (step * compareCursors(a, b) <= 0 ? a : b));
      const rest = left.filter((head) => head !== first);
      const second = rest.reduce((a, b) => (step * compareCursors(a, b) <= 0 ? a : b));
      const end = first.row.slot + step * first.slotsBefore(second);
      while (!first.isAtEnd && step * (end - first.row.slot) > 0) {
        yield first.row;
        first.advance();
      }
    }
  }

  /** Tells most families apart without searching in them. */
  #mayHold(family: Family, low: unknown, high: unknown): boolean {
    const known = this.#ends.get(family);
    const ends = known ?? [family.keyAt(0), family.keyAt(family.slots - 1)];
    if (known === undefined) this.#ends.set(family, ends);
    return (
      (high === undefined || collate(ends[0], high) <= 0) &&
      (low === undefined || collate(ends[1], low) >= 0)
    );
  }

  #cursors({ startkey, endkey, inclusive_end = true, descending = false }: RowRange): SlotRange[] {
    const [low, high] = descending ? [endkey, startkey] : [startkey, endkey];
    const hasLow = descending ? inclusive_end : true;
    const hasHigh = descending ? true : inclusive_end;
    return this.families
      .filter((family) => this.#mayHold(family, low, high))
      .map((family) => {
        const { slots, keyAt } = family;
        const reaches = (key: unknown, orEqual: boolean) => (slot: number) => {
          const byKey = collate(keyAt(slot), key);
          return byKey > 0 || (orEqual && byKey === 0);
        };
        return {
          family,
          from: low === undefined ? 0 : firstSlot(slots, reaches(low, hasLow)),
          to: high === undefined ? slots : firstSlot(slots, reaches(high, !hasHigh)),
        };
      })
      .filter(({ from, to }) => from < to);
  }
}
