import { fieldOf, isRecord } from '../../src/domain/index.ts';
import type { StoredDocument } from './stored-document.ts';

/**
 * Asks every view of the design documents once, so that its index is there before anybody waits
 * for it. A view that cannot be built (a foreign design document) is left to whoever asks it.
 */
export async function buildViews(
  database: PouchDB.Database,
  documents: readonly StoredDocument[],
): Promise<void> {
  for (const document of documents) {
    const views = fieldOf(document, 'views');
    if (!document._id.startsWith('_design/') || !isRecord(views)) continue;
    const design = document._id.slice('_design/'.length);
    for (const view of Object.keys(views)) {
      await database.query(`${design}/${view}`, { limit: 1, reduce: false }).catch(() => undefined);
    }
  }
}
