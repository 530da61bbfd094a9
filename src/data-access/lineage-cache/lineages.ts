import { wholeLineage, type ContactId, type SharedLineage } from '../../domain/index.ts';
import { OrderedLineages } from './ordered-lineages.ts';

/**
 * The lineages of many owners: those that are saved, and what came since. No names and no
 * numbers of anybody are in it.
 */
export class Lineages {
  readonly #saved: OrderedLineages;
  /** 1 for owners of which what is saved no longer holds. */
  readonly #removed: Uint8Array;
  readonly #added = new Map<ContactId, readonly ContactId[]>();
  /** One text for each place, however many owners are below it. */
  readonly #places = new Map<ContactId, ContactId>();
  #size: number;

  constructor(kept = new OrderedLineages([], [], [])) {
    this.#saved = kept;
    this.#removed = new Uint8Array(kept.owners.length);
    this.#size = kept.owners.length;
  }

  get size(): number {
    return this.#size + this.#added.size;
  }

  /** How many were added or removed since the others were put in order. */
  get changes(): number {
    return this.#saved.owners.length - this.#size + this.#added.size;
  }

  /**
   * The lineage of an owner; undefined where it is not known.
   *
   * @example
   * lineages.of('chw') // => { lineage: ['chw', 'area'], above: ['unit'] }
   */
  of(owner: ContactId): SharedLineage | undefined {
    const index = this.#saved.indexOf(owner);
    if (index >= 0 && this.#removed[index] === 0) return this.#saved.at(index);
    const lineage = this.#added.get(owner);
    return lineage && { lineage };
  }

  /** Adds a lineage, the owner first. */
  add(lineage: readonly ContactId[]): void {
    const [owner] = lineage;
    if (owner === undefined) return;
    this.remove(owner);
    this.#added.set(
      owner,
      lineage.map((id, step) => (step < 2 ? id : this.#textOf(id))),
    );
  }

  remove(owner: ContactId): void {
    this.#added.delete(owner);
    const index = this.#saved.indexOf(owner);
    if (index < 0 || this.#removed[index] === 1) return;
    this.#removed[index] = 1;
    this.#size -= 1;
  }

  /** What has to be saved besides what is saved already. */
  get added(): Iterable<readonly ContactId[]> {
    return this.#added.values();
  }

  /** Owners of which what is saved no longer holds. */
  get removed(): readonly ContactId[] {
    return this.#saved.owners.filter((_, index) => this.#removed[index] === 1);
  }

  /** All lineages, in the order of their owners. */
  sorted(): readonly (readonly ContactId[])[] {
    const kept = this.#saved.owners.flatMap((_, index) =>
      this.#removed[index] === 1 ? [] : [wholeLineage(this.#saved.at(index))],
    );
    return [...kept, ...this.added].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  }

  #textOf(place: ContactId): ContactId {
    const known = this.#places.get(place) ?? place;
    this.#places.set(place, known);
    return known;
  }
}
