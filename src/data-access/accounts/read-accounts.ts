import { decodeAccount, type Account } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsOfRange } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';

/** Where the CHT keeps the `user-settings` documents of its accounts. */
const ACCOUNTS = { start: 'org.couchdb.user:', end: 'org.couchdb.user;' };

/** Reads the accounts of a CHT. A database that gives none out has none. */
export async function accountsOf(
  database: Database,
  options: ReadOptions,
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for await (const documents of documentsOfRange(database, ACCOUNTS, options)) {
    accounts.push(...documents.flatMap(({ document }) => decodeAccount(document) ?? []));
  }
  return accounts;
}
