import type { AnyTargetDocument, ContactId, Tag } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfKeys } from '../connection/rows-of-keys.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { VIEWS } from '../design-document/design-document.ts';
import { viewRowDecoder } from './view-row-decoder.ts';
import { keyOfRevision, targetDocumentsOfRows } from './with-revisions.ts';

/** Whose target documents are read. */
export interface OwnersToRead {
  /** Those that are looked up. */
  readonly owners: readonly ContactId[];
  /** Those whose malformed documents are wanted, looked up or not. */
  readonly below: ReadonlySet<ContactId>;
}

/**
 * Reads the target documents of a period that some contacts own, from the product's view. Those
 * whose owner does not stand in their id are few and come all: no id tells whose they are.
 */
export async function targetDocumentsOfOwners(
  database: Database,
  tag: Tag,
  { owners, below }: OwnersToRead,
  options: ReadOptions,
): Promise<readonly AnyTargetDocument[]> {
  const keys = [['malformed', tag], ...owners.map((owner) => [tag, owner])];
  const read = viewRowDecoder(tag);
  const documents = new Map<string, AnyTargetDocument>();
  for await (const rows of rowsOfKeys(database, VIEWS.targetDocuments, keys, options)) {
    for (const document of await targetDocumentsOfRows(database, rows, read, options)) {
      if (document.owner !== undefined && below.has(document.owner)) {
        documents.set(keyOfRevision(document), document);
      }
    }
  }
  return [...documents.values()];
}
