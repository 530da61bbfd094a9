import type { Account, ContactId } from '../../domain/index.ts';
import { accountsOfContacts, countAccounts } from '../accounts/accounts-in-view.ts';
import { accountsOf } from '../accounts/read-accounts.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';

/**
 * The accounts of those who signed: of those that are known, and only for others is the database
 * asked. Who signs may stand above the chosen places.
 */
export async function signatoriesOf(
  database: Database,
  signers: ReadonlySet<ContactId>,
  known: readonly Account[],
  { hasViews, ...options }: ReadOptions & { readonly hasViews: boolean },
): Promise<readonly Account[]> {
  const ofSigners = known.filter(({ contact = '' }) => signers.has(contact));
  const found = new Set(ofSigners.map(({ contact }) => contact));
  const others = new Set([...signers].filter((id) => !found.has(id)));
  if (others.size === 0) return ofSigners;
  const accounts = hasViews
    ? await accountsOfContacts(database, others, await countAccounts(database, options), options)
    : (await accountsOf(database, options)).filter(({ contact = '' }) => others.has(contact));
  return [...ofSigners, ...accounts];
}
