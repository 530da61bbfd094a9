/** A document with an id; the rest is whatever somebody wrote. */
export interface StoredDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}
