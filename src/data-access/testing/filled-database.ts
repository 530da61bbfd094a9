import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { designDocument } from '../design-document/design-document.ts';
import { answerAsSharded } from './answer-as-sharded.ts';
import { chtCoreClientViews, chtCoreContactViews, chtCoreViews } from './cht-core-views.ts';

/** Whether a database has the product's views beside those of CHT Core. */
export type Views = 'product' | 'untouched CHT';

/** Both kinds of database that an export must give the same bytes on. */
export const bothViews: readonly Views[] = ['product', 'untouched CHT'];

/**
 * A database of its own with these documents, settings and views. Documents with a `_rev` are stored as
 * they are, so that several of one `_id` are conflicting revisions.
 */
export async function filledDatabase(
  documents: readonly { readonly _id: string; readonly _rev?: unknown }[],
  settings: unknown,
  views: Views,
): Promise<Database> {
  const database = createScratchDatabase();
  // Where nobody listens, PouchDB prints each failure of CHT Core's function that loses a mapping.
  database.on('error', () => undefined);
  const answers = await database.bulkDocs([
    chtCoreViews,
    chtCoreContactViews,
    chtCoreClientViews,
    ...(views === 'product' ? [designDocument] : []),
    { _id: 'settings', settings },
    ...documents.filter(({ _rev }) => _rev === undefined),
  ] as PouchDB.Core.PutDocument<object>[]);
  const revisions = documents.filter(({ _rev }) => _rev !== undefined);
  await database.bulkDocs(revisions as PouchDB.Core.PutDocument<object>[], { new_edits: false });
  const refused = answers.filter((answer) => 'error' in answer);
  if (refused.length > 0) throw new Error(`not stored: ${JSON.stringify(refused)}`);
  return answerAsSharded(database);
}
