import { fieldOf, type DatabaseError, type Result } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { readDocument } from '../connection/read-document.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';

/**
 * Reads the CHT's settings: the field `settings` of the document `settings`, undecoded. A database
 * without that document has no settings, which the rules answer with `no-data-sets`.
 */
export const readSettings = (
  database: Database,
  options: ReadOptions = {},
): Promise<Result<unknown, DatabaseError>> => toResult(() => settingsOf(database, options));

/** Like {@link readSettings} within a larger read. */
export const settingsOf = async (database: Database, options: ReadOptions): Promise<unknown> =>
  fieldOf(await readDocument(database, 'settings', options), 'settings');
