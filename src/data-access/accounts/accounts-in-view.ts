import {
  decodeAccount,
  isRecord,
  listOf,
  type Account,
  type ContactId,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { countOfView } from '../connection/count-of-view.ts';
import { countedRowsOfView } from '../connection/read-view.ts';
import { rowsOfKeys } from '../connection/rows-of-keys.ts';
import type { ViewRow } from '../connection/view-row.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { VIEWS } from '../design-document/design-document.ts';

/** Each account once, under its contact. */
const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };

/** A key is looked up in every shard: one costs the database as much as so many rows of a range. */
const ROWS_OF_A_KEY = 20;

/** So many keys take no time that would be worth the bytes of other accounts. */
const FEW_KEYS = 500;

/** How many accounts name a contact. */
export const countAccounts = (database: Database, options: ReadOptions): Promise<number> =>
  countOfView(database, VIEWS.accounts, ONCE, options);

/** Reads every account that names a contact. */
export async function accountsInView(
  database: Database,
  options: ReadOptions,
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for await (const rows of countedRowsOfView(database, VIEWS.accounts, ONCE, options)) {
    accounts.push(...accountsOfRows(rows));
  }
  return accounts;
}

/**
 * Reads the accounts of these contacts: by keys, or where that is cheaper among all.
 *
 * @param all how many accounts there are
 */
export async function accountsOfContacts(
  database: Database,
  contacts: ReadonlySet<ContactId>,
  all: number,
  options: ReadOptions,
): Promise<readonly Account[]> {
  if (contacts.size > FEW_KEYS && contacts.size * ROWS_OF_A_KEY > all) {
    const accounts = await accountsInView(database, options);
    return accounts.filter(({ contact = '' }) => contacts.has(contact));
  }
  const accounts: Account[] = [];
  const keys = [...contacts].map((id) => ['contact', id]);
  for await (const rows of rowsOfKeys(database, VIEWS.accounts, keys, options)) {
    accounts.push(...accountsOfRows(rows));
  }
  return accounts;
}

/**
 * Reads a few accounts with one of these roles whose contacts are none of these, or all where they are
 * fewer.
 */
export async function fewOtherAccounts(
  database: Database,
  contacts: ReadonlySet<ContactId>,
  { few, roles }: { readonly few: number; readonly roles: ReadonlySet<string> },
  options: ReadOptions,
): Promise<readonly Account[]> {
  const accounts = new Map<string, Account>();
  for (const role of roles) {
    const range = { startkey: ['role', role], endkey: ['role', role, {}] };
    const paged = { ...options, pageSize: few };
    for await (const rows of countedRowsOfView(database, VIEWS.accounts, range, paged)) {
      accountsOfRows(rows)
        .filter(({ contact = '' }) => !contacts.has(contact))
        .forEach((account) => accounts.set(account.id, account));
      if (accounts.size >= few) return [...accounts.values()];
    }
  }
  return [...accounts.values()];
}

/** The contact stands in the key, at its end. */
const accountsOfRows = (rows: readonly ViewRow[]): readonly Account[] =>
  rows.flatMap(({ id, key, value }) => {
    const account = { ...(isRecord(value) ? value : {}), contact_id: listOf(key).at(-1) };
    return decodeAccount({ ...account, _id: id, type: 'user-settings' }) ?? [];
  });
