import { connectInBrowser } from '../../data-access/browser.ts';
import { readSettings, readTranslations } from '../../data-access/index.ts';
import type { DatabaseError, Result } from '../../domain/index.ts';
import type { Translations } from '../../data-access/index.ts';

/** What the console itself reads. A file of its own, for it to be fetched with PouchDB and not before. */
export interface ConsoleDatabaseReader {
  settings(): Promise<Result<unknown, DatabaseError>>;
  translations(code: string): Promise<Result<Translations | undefined, DatabaseError>>;
}

/** Opens the database at an absolute address; nothing is asked before something is read. */
export function readConsoleDatabase(url: string): ConsoleDatabaseReader {
  const database = connectInBrowser(url);
  return {
    settings: () => readSettings(database),
    translations: (code) => readTranslations(database, code),
  };
}
