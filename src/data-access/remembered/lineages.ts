import type { ContactId } from '../../domain/index.ts';

/**
 * The lineages of many owners in little room: owners of one area share the list of the places above
 * them. No names and no numbers of anybody are in it.
 */
export class Lineages {
  readonly #above = new Map<ContactId, readonly ContactId[]>();
  /** Each list of places once, by its JSON. */
  readonly #lists = new Map<string, readonly ContactId[]>();

  get size(): number {
    return this.#above.size;
  }

  /**
   * The lineage of an owner, itself first; undefined where it is not remembered.
   *
   * @example
   * lineages.of('chw') // => ['chw', 'area', 'unit']
   */
  of(owner: ContactId): readonly ContactId[] | undefined {
    const above = this.#above.get(owner);
    return above === undefined ? undefined : [owner, ...above];
  }

  has(owner: ContactId): boolean {
    return this.#above.has(owner);
  }

  /** Remembers a lineage, the owner first. */
  remember([owner, ...above]: readonly ContactId[]): void {
    if (owner === undefined) return;
    const json = JSON.stringify(above);
    const list = this.#lists.get(json) ?? above;
    this.#lists.set(json, list);
    this.#above.set(owner, list);
  }

  forget(owner: ContactId): void {
    this.#above.delete(owner);
  }

  /** Each owner with the places above it. */
  entries(): Iterable<readonly [ContactId, readonly ContactId[]]> {
    return this.#above;
  }
}
