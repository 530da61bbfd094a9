import { fieldOf } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';

/** A document of a browser's own database, as PouchDB gives it. */
export type LocalDocument = PouchDB.Core.GetMeta & PouchDB.Core.IdMeta;

/** Reads a document of a browser's own database; undefined where there is none. Rejects where nothing can be kept. */
export const localDocument = (database: Database, id: string): Promise<LocalDocument | undefined> =>
  database.get(id).catch((failure: unknown) => {
    if (fieldOf(failure, 'status') === 404) return undefined;
    throw failure;
  });

/**
 * Reads the documents whose ids begin with a kind. Rejects where nothing can be kept.
 *
 * @example
 * await localDocumentsOf(database, 'export') // those of `export:…`
 */
export async function localDocumentsOf(
  database: Database,
  kind: string,
): Promise<readonly unknown[]> {
  const { rows } = await database.allDocs({
    startkey: `${kind}:`,
    // The character after the colon.
    endkey: `${kind};`,
    inclusive_end: false,
    include_docs: true,
  });
  return rows.map(({ doc }) => doc);
}
