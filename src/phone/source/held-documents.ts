import type { IdRange } from '../../domain/index.ts';

/** Documents that a phone holds, as they can be read without an index: by id, and by ranges of ids. */
export interface HeldDocuments {
  /** Those that are there, as stored; of conflicting revisions all. */
  byIds(ids: readonly string[]): Promise<readonly unknown[]>;
  /** In code-unit order. */
  idsBetween(range: IdRange): Promise<readonly string[]>;
  /** Winners alone, in pages. */
  pagesBetween(range: IdRange): AsyncIterable<readonly unknown[]>;
}
