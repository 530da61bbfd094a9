import type { Kind, StoredDocument } from '../database/kind.ts';

/** A change of a document since the database was generated. */
export interface Change {
  readonly id: string;
  readonly rev: string;
  readonly sequence: number;
  /** The document as it is now; undefined where it was deleted. */
  readonly document: StoredDocument | undefined;
}

/** What changed since the database was generated, each document with its last change. */
export class Changed {
  readonly #changes = new Map<string, Change>();
  readonly #slots = new Map<Kind, number[]>();
  readonly #first: number;
  #sequence: number;
  #version = 0;

  /** @param sequence how many documents the generated database has */
  constructor(sequence: number) {
    this.#first = sequence;
    this.#sequence = sequence;
  }

  /** Another number after everything that happens. */
  get version(): number {
    return this.#version;
  }

  /** As if nothing had changed. */
  forget(): void {
    this.#changes.clear();
    this.#slots.clear();
    this.#sequence = this.#first;
    this.#version += 1;
  }

  get size(): number {
    return this.#changes.size;
  }

  get sequence(): number {
    return this.#sequence;
  }

  has(id: string): boolean {
    return this.#changes.has(id);
  }

  get(id: string): Change | undefined {
    return this.#changes.get(id);
  }

  /** Which slots of a kind are overlaid by a change. */
  slotsOf(kind: Kind): readonly number[] {
    return this.#slots.get(kind) ?? [];
  }

  /** The documents that were written and not deleted. */
  documents(): readonly StoredDocument[] {
    return [...this.#changes.values()].flatMap(({ document }) => document ?? []);
  }

  /** Changes after a sequence, in order. */
  since(sequence: number): readonly Change[] {
    return [...this.#changes.values()]
      .filter((change) => change.sequence > sequence)
      .sort((a, b) => a.sequence - b.sequence);
  }

  write(
    id: string,
    rev: string,
    document: StoredDocument | undefined,
    kinds: readonly Kind[],
  ): void {
    this.#sequence += 1;
    this.#version += 1;
    const isFirst = !this.#changes.has(id);
    this.#changes.set(id, { id, rev, sequence: this.#sequence, document });
    if (!isFirst) return;
    for (const kind of kinds) {
      const slot = kind.slotOf(id);
      if (slot !== undefined) this.#slots.set(kind, [...this.slotsOf(kind), slot]);
    }
  }
}
