/** A document, as a database keeps it. */
export interface StoredDocument {
  readonly _id: string;
  readonly _rev: string;
  readonly [field: string]: unknown;
}

/**
 * Many documents that are alike but for some values, each computed from its slot in the order of
 * ids: nothing of them is stored.
 */
export interface Kind {
  readonly name: string;
  /** How many slots there are; not every one needs to be taken. */
  readonly slots: number;
  isTaken(slot: number): boolean;
  /** How many of the slots below this one are taken. */
  takenBelow(slot: number): number;
  /** The slots' ids, in order. */
  idAt(slot: number): string;
  slotOf(id: string): number | undefined;
  revAt(slot: number): string;
  /**
   * The values in which a document differs from the others of its kind, as parts of its JSON.
   *
   * @param needed how many of them will be looked at
   */
  valuesAt(slot: number, needed?: number): readonly string[];
  /** The JSON of the document with these values. */
  text(values: readonly string[]): string;
  /** Values that can be told apart wherever a view puts them: see `sample.ts`. */
  readonly sample: readonly string[];
  /** Whether a view may make something else of this document than of the others. */
  isOdd(slot: number): boolean;
}

/** The revision of a generated document: it is told by its id. */
export const firstRev = (id: string): string =>
  `1-${id.slice(0, 8)}a1b2c3d4e5f60718${id.slice(0, 8)}`;
