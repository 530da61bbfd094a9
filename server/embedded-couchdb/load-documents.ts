import type { StoredDocument } from './stored-document.ts';

/** How many documents are written at once. */
const BATCH = 500;

/**
 * Writes documents into an empty database.
 *
 * @throws when the database refuses one, naming it and the reason
 */
export async function loadDocuments(
  database: PouchDB.Database,
  documents: readonly StoredDocument[],
): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    // A revision of another database means nothing here.
    const batch = documents.slice(start, start + BATCH).map(({ _rev, ...document }) => document);
    const answers = await database.bulkDocs(batch);
    const refused = answers.find((answer): answer is PouchDB.Core.Error => 'error' in answer);
    if (refused !== undefined) {
      throw new Error(`The document ${refused.id ?? ''} was refused: ${refused.message ?? ''}`);
    }
  }
}

/** Writes further revisions of documents as they are, as replication from another database does. */
export async function loadConflicts(
  database: PouchDB.Database,
  revisions: readonly StoredDocument[],
): Promise<void> {
  if (revisions.length === 0) return;
  await database.bulkDocs([...revisions], { new_edits: false });
}
