import { fieldOf } from '../../domain/index.ts';
import { answerRows } from './answer-rows.ts';
import type { Database } from './connection.ts';
import { withRetry, type ReadOptions } from './retry.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';
import { areMissing } from './whole-range.ts';

/** How many ids one request asks for: some 600 kB of answer. */
const PORTION = 2500;

/**
 * Reads today's `_rev` of documents by their ids, without the documents. Those that are deleted, or
 * missing, which is asked twice, are left out.
 */
export async function revisionsOfIds(
  database: Database,
  ids: readonly string[],
  { pageSize = PORTION, ...options }: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const revisions = new Map<string, string>();
  for (let first = 0; first < ids.length; first += pageSize) {
    const keys = ids.slice(first, first + pageSize);
    await withRetry(
      `revisions of ${String(keys.length)} documents`,
      async () => {
        const rows = answerRows(await database.allDocs({ keys }), keys.length);
        if (rows.length < keys.length) throw incomplete();
        if (!rows.every(({ key }, index) => key === keys[index])) throw otherDocuments();
        const missing = keys.filter((_, index) => rows[index]?.['error'] === 'not_found');
        if (!(await areMissing(database, missing, options))) throw incomplete();
        rows.forEach((row, index) => {
          const revision = fieldOf(row['value'], 'rev');
          if (row['error'] === 'not_found' || fieldOf(row['value'], 'deleted') === true) return;
          if (typeof revision !== 'string') throw incomplete(row);
          revisions.set(keys[index] ?? '', revision);
        });
      },
      options,
    );
  }
  return revisions;
}
