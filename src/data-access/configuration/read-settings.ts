import { fieldOf, type DatabaseError, type Result } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { askForOne, reading, type ReadOptions } from '../connection/reading.ts';

/**
 * Reads the CHT's settings: the field `settings` of the document `settings`, undecoded. A database
 * without that document has no settings, which the rules answer with `no-data-sets`.
 */
export const readSettings = (
  database: Database,
  options: ReadOptions = {},
): Promise<Result<unknown, DatabaseError>> => reading(() => settingsOf(database, options));

/** Like {@link readSettings} within a larger read. */
export const settingsOf = async (database: Database, options: ReadOptions): Promise<unknown> =>
  fieldOf(await askForOne('settings', () => database.get('settings'), options), 'settings');
