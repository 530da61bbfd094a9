import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { designDocument } from '../design-document/design-document.ts';
import { answerAsSharded } from './answer-as-sharded.ts';
import { chtCoreClientViews, chtCoreContactViews, chtCoreViews } from './cht-core-views.ts';

/** Whether a database has the product's views beside those of CHT Core. */
export type Views = 'product' | 'untouched CHT';

/** Both kinds of database that an export must give the same bytes on. */
export const bothViews: readonly Views[] = ['product', 'untouched CHT'];

/** A database of its own with these documents, settings and views. */
export async function filledDatabase(
  documents: readonly { readonly _id: string }[],
  settings: unknown,
  views: Views,
): Promise<Database> {
  const database = createScratchDatabase();
  const answers = await database.bulkDocs([
    chtCoreViews,
    chtCoreContactViews,
    chtCoreClientViews,
    ...(views === 'product' ? [designDocument] : []),
    { _id: 'settings', settings },
    ...documents,
  ] as PouchDB.Core.PutDocument<object>[]);
  const refused = answers.filter((answer) => 'error' in answer);
  if (refused.length > 0) throw new Error(`not stored: ${JSON.stringify(refused)}`);
  return answerAsSharded(database);
}
