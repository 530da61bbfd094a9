import {
  conflictingRevision,
  decodeTargetDocument,
  fieldOf,
  type AnyTargetDocument,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ViewRow } from '../connection/view-row.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { conflictsOf, readRevisions, type StoredDocument } from '../connection/revisions.ts';

/** The target documents among stored ones, each followed by the revisions in conflict with it. */
export const targetDocumentsIn = (
  stored: readonly StoredDocument[],
): readonly AnyTargetDocument[] =>
  stored.flatMap(({ document, conflicts }) => [
    ...[decodeTargetDocument(document) ?? []].flat(),
    ...conflicts.flatMap(conflictIn),
  ]);

function conflictIn(leaf: unknown): readonly AnyTargetDocument[] {
  const document = decodeTargetDocument(leaf);
  return document === undefined
    ? []
    : [conflictingRevision(document, String(fieldOf(leaf, '_rev')))];
}

/** The target documents of rows of the product's view, with the revisions that the rows name. */
export async function targetDocumentsOfRows(
  database: Database,
  rows: readonly ViewRow[],
  read: (row: ViewRow) => AnyTargetDocument,
  options: ReadOptions,
): Promise<readonly AnyTargetDocument[]> {
  const inConflict = rows.flatMap(({ id, value }) => {
    const revs = conflictsOf(value);
    return revs.length === 0 ? [] : [{ id, revs }];
  });
  if (inConflict.length === 0) return rows.map(read);
  const revisions = await readRevisions(database, inConflict, options);
  return rows.flatMap((row) => [read(row), ...(revisions.get(row.id) ?? []).flatMap(conflictIn)]);
}

/** Tells a document from its other revisions, and one that is read twice from another. */
export const keyOfRevision = ({ id, revision = '' }: AnyTargetDocument): string =>
  `${id} ${revision}`;
