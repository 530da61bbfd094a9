import { fieldOf, listOf } from '../../domain/index.ts';
import { forEachConcurrently } from './for-each-concurrently.ts';
import { bulkGet } from './bulk-get.ts';
import type { Database } from './connection.ts';
import { readOptional, withRetry, type ReadOptions } from './retry.ts';

/** A document that exists, with the revisions that are in conflict with it. */
export interface StoredDocument {
  /** CouchDB's winner. */
  readonly document: unknown;
  /** The other leaf revisions that are not deleted; nearly always none. */
  readonly conflicts: readonly unknown[];
}

/** Makes documents of what `_bulk_get` gives of one id; undefined where all its leaves are deleted. */
export function storedDocument(leaves: readonly unknown[]): StoredDocument | undefined {
  const alive = leaves.filter((leaf) => fieldOf(leaf, '_deleted') !== true);
  const [first] = alive;
  if (first === undefined) return undefined;
  if (alive.length === 1) return { document: first, conflicts: [] };
  const [document, ...conflicts] = alive.toSorted(byRevision);
  return { document, conflicts };
}

/** CouchDB's winner first: the greatest generation, then the greatest hash. */
function byRevision(a: unknown, b: unknown): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return second.generation - first.generation || (first.hash < second.hash ? 1 : -1);
}

function partsOf(leaf: unknown): { readonly generation: number; readonly hash: string } {
  const [generation = '', hash = ''] = String(fieldOf(leaf, '_rev')).split('-');
  return { generation: Number(generation), hash };
}

/** How many revisions one request asks for. */
const PORTION = 1000;

/**
 * Reads conflicting revisions by their names. One that is gone, because somebody resolved the conflict
 * meanwhile, is left out.
 *
 * @returns the revisions of each id, in no particular order
 */
export async function readRevisions(
  database: Database,
  conflicts: readonly { readonly id: string; readonly revs: readonly string[] }[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const asked = conflicts.flatMap(({ id, revs }) => revs.map((rev) => ({ id, rev })));
  const found = new Map<string, unknown[]>();
  const add = (id: string, leaf: unknown): void => {
    if (leaf === undefined || fieldOf(leaf, '_deleted') === true) return;
    const leaves = found.get(id);
    if (leaves === undefined) found.set(id, [leaf]);
    else leaves.push(leaf);
  };
  for (let first = 0; first < asked.length; first += PORTION) {
    const portion = asked.slice(first, first + PORTION);
    const request = `_bulk_get of ${String(portion.length)} revisions`;
    const leaves = await withRetry(request, () => bulkGet(database, portion), options);
    if (leaves === undefined) {
      await forEachConcurrently(portion, async ({ id, rev }) => {
        add(id, await readOptional(`${id} ${rev}`, () => database.get(id, { rev }), options));
      });
    } else {
      portion.forEach(({ id }, index) => add(id, leaves[index]?.[0]));
    }
  }
  return found;
}

/**
 * Adds the conflicting revisions to documents that were read with `conflicts=true`.
 */
export async function withConflicts(
  database: Database,
  documents: readonly unknown[],
  options: ReadOptions,
): Promise<readonly StoredDocument[]> {
  const inConflict = documents.flatMap((document) => {
    const revs = conflictsOf(document);
    return revs.length === 0 ? [] : [{ id: String(fieldOf(document, '_id')), revs }];
  });
  const found = await readRevisions(database, inConflict, options);
  return documents.map((document) => ({
    document,
    conflicts: found.size === 0 ? [] : (found.get(String(fieldOf(document, '_id'))) ?? []),
  }));
}

/** The names of the revisions that are in conflict with a document or row of a view. */
export const conflictsOf = (document: unknown): readonly string[] =>
  listOf(fieldOf(document, '_conflicts')).filter((rev) => typeof rev === 'string');
