import { phonesOf, type Phone } from '../../domain/index.ts';
import { accountsOf } from '../accounts/read-accounts.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';

/**
 * Reads the accounts whose phones write target documents, in the order of their ids.
 *
 * @param settings the field `settings` of the document `settings`
 */
export const readPhones = async (
  database: Database,
  settings: unknown,
  options: ReadOptions,
): Promise<readonly Phone[]> => phonesOf(settings, await accountsOf(database, options));
