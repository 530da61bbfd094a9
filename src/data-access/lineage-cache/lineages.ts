import { wholeLineage, type ContactId, type SharedLineage } from '../../domain/index.ts';
import { OrderedLineages } from './ordered-lineages.ts';

/**
 * The lineages of many owners: those that are kept, and what was learned since. No names and no
 * numbers of anybody are in it.
 */
export class Lineages {
  readonly #kept: OrderedLineages;
  /** 1 for owners of which what is kept no longer holds. */
  readonly #gone: Uint8Array;
  readonly #learned = new Map<ContactId, readonly ContactId[]>();
  /** One text for each place, however many owners are below it. */
  readonly #places = new Map<ContactId, ContactId>();
  #size: number;

  constructor(kept = new OrderedLineages([], [], [])) {
    this.#kept = kept;
    this.#gone = new Uint8Array(kept.owners.length);
    this.#size = kept.owners.length;
  }

  get size(): number {
    return this.#size + this.#learned.size;
  }

  /** How many were learned or forgotten since the others were put in order. */
  get news(): number {
    return this.#kept.owners.length - this.#size + this.#learned.size;
  }

  /**
   * The lineage of an owner; undefined where it is not remembered.
   *
   * @example
   * lineages.of('chw') // => { lineage: ['chw', 'area'], above: ['unit'] }
   */
  of(owner: ContactId): SharedLineage | undefined {
    const index = this.#kept.indexOf(owner);
    if (index >= 0 && this.#gone[index] === 0) return this.#kept.at(index);
    const lineage = this.#learned.get(owner);
    return lineage && { lineage };
  }

  /** Remembers a lineage, the owner first. */
  remember(lineage: readonly ContactId[]): void {
    const [owner] = lineage;
    if (owner === undefined) return;
    this.forget(owner);
    this.#learned.set(
      owner,
      lineage.map((id, step) => (step < 2 ? id : this.#textOf(id))),
    );
  }

  forget(owner: ContactId): void {
    this.#learned.delete(owner);
    const index = this.#kept.indexOf(owner);
    if (index < 0 || this.#gone[index] === 1) return;
    this.#gone[index] = 1;
    this.#size -= 1;
  }

  /** What has to be kept besides what is kept already. */
  get learned(): Iterable<readonly ContactId[]> {
    return this.#learned.values();
  }

  /** Owners of which what is kept no longer holds. */
  get gone(): readonly ContactId[] {
    return this.#kept.owners.filter((_, index) => this.#gone[index] === 1);
  }

  /** All lineages, in the order of their owners. */
  inOrder(): readonly (readonly ContactId[])[] {
    const kept = this.#kept.owners.flatMap((_, index) =>
      this.#gone[index] === 1 ? [] : [wholeLineage(this.#kept.at(index))],
    );
    return [...kept, ...this.learned].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  }

  #textOf(place: ContactId): ContactId {
    const known = this.#places.get(place) ?? place;
    this.#places.set(place, known);
    return known;
  }
}
