import type { ContactId, SharedLineage } from '../../domain/index.ts';

/** How many owners are passed over before an owner is searched for: those silent in a month. */
const PASSED_OVER = 8;

const NO_PLACES: readonly ContactId[] = [];

/**
 * Lineages in the code-unit order of their owners' ids, as they are kept. Owners are asked for in that
 * order too, so that the next one is nearly always the one after the last: no index of a nation's
 * owners needs to be built for an export, which takes longer than counting them.
 */
export class OrderedLineages {
  readonly owners: readonly ContactId[];
  /** The place next above each owner, '' for none. */
  readonly #nearest: readonly ContactId[];
  /** The places above that one: owners of one area share the list. */
  readonly #above: readonly (readonly ContactId[])[];
  #next = 0;

  constructor(
    owners: readonly ContactId[],
    nearest: readonly ContactId[],
    above: readonly (readonly ContactId[])[],
  ) {
    this.owners = owners;
    this.#nearest = nearest;
    this.#above = above;
  }

  /** Where an owner stands; -1 where it does not. */
  indexOf(owner: ContactId): number {
    const { owners } = this;
    for (let step = 0; step < PASSED_OVER; step += 1) {
      const index = this.#next + step;
      if (owners[index] === owner) {
        this.#next = index + 1;
        return index;
      }
    }
    const index = this.#search(owner);
    this.#next = index;
    return owners[index] === owner ? index : -1;
  }

  /** The lineage of the owner that stands there. */
  at(index: number): SharedLineage {
    const owner = this.owners[index] ?? '';
    const nearest = this.#nearest[index] ?? '';
    return {
      lineage: nearest === '' ? [owner] : [owner, nearest],
      above: this.#above[index] ?? NO_PLACES,
    };
  }

  /** The first owner that is not less. */
  #search(owner: ContactId): number {
    let low = 0;
    let high = this.owners.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.owners[middle] ?? '') < owner) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
