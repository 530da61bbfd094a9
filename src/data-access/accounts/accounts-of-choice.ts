import type { Account } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
import { contactsBelow } from '../places/contacts-below.ts';
import {
  accountsInView,
  accountsOfContacts,
  countAccounts,
  fewOtherAccounts,
} from './accounts-in-view.ts';
import { accountsOf } from './read-accounts.ts';

/** More contacts than these are not asked for to tell which accounts belong to a choice. */
const MOST_BELOW = 100_000;

/** So many accounts of other places are looked at to tell whether there is a usable one. */
const FEW_ELSEWHERE = 50;

/**
 * The accounts of a choice: those of contacts below the chosen places; where none of them is usable, a
 * few others too, since whether there is any decides by what it is known who is expected.
 *
 * @param roles those of people who work on a phone
 */
export async function accountsOfChoice(
  database: Database,
  { plan, hasViews }: CountedDatabase,
  roles: ReadonlySet<string>,
  options: ReadOptions,
): Promise<readonly Account[]> {
  const { places } = plan.counting.chosen;
  const limits = { most: MOST_BELOW, types: plan.settings.contactTypes, hasViews };
  const below = async (): ReturnType<typeof contactsBelow> =>
    places && contactsBelow(database, [...places], limits, options);
  const few = { few: FEW_ELSEWHERE, roles };
  if (hasViews) {
    const all = await countAccounts(database, options);
    const contacts = all === 0 ? undefined : await below();
    if (all === 0) return [];
    if (contacts === undefined) return accountsInView(database, options);
    const accounts = await accountsOfContacts(database, contacts, all, options);
    // Contacts below a place exist: one account of theirs with such a role is usable.
    if (accounts.some((account) => hasRole(account, roles))) return accounts;
    return [...accounts, ...(await fewOtherAccounts(database, contacts, few, options))];
  }
  const accounts = await accountsOf(database, options);
  const contacts = accounts.length === 0 ? undefined : await below();
  if (contacts === undefined) return accounts;
  const isOfChoice = ({ contact = '' }: Account): boolean => contacts.has(contact);
  const ofChoice = accounts.filter(isOfChoice);
  if (ofChoice.some((account) => hasRole(account, roles))) return ofChoice;
  const others = accounts.filter((account) => hasRole(account, roles) && !isOfChoice(account));
  return [...ofChoice, ...others.slice(0, FEW_ELSEWHERE)];
}

const hasRole = (account: Account, roles: ReadonlySet<string>): boolean =>
  account.roles.some((role) => roles.has(role));
