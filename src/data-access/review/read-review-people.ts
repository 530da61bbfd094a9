import {
  offlineRoles,
  ownersOfAccounts,
  ownersOfPeriod,
  type Account,
  type ContactId,
  type DatabaseError,
  type EarlierMonth,
  type Result,
} from '../../domain/index.ts';
import { accountsOf } from '../accounts/read-accounts.ts';
import type { Database } from '../connection/connection.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import type { CountedDatabase } from '../export/export-data-value-set.ts';
import { contactsBelow } from '../places/contacts-below.ts';
import { addPeople, type People } from '../places/people-by-ids.ts';

/** Who a review speaks of: grows with what is read. */
export interface ReviewPeople extends People {
  readonly accounts: readonly Account[];
}

/**
 * Reads whom a review of what was counted speaks of: accounts, owners of the period, those who are
 * expected, the places that they stand at, and the places of accounts that have several.
 *
 * @example
 * const people = await readReviewPeople(database, counted, {});
 * if (people.ok) show(reviewOfCounted(counted, people.value, [], today).completeness);
 */
export const readReviewPeople = (
  database: Database,
  counted: CountedDatabase,
  options: ReadOptions,
): Promise<Result<ReviewPeople, DatabaseError>> =>
  toResult(() => reviewPeople(database, counted, options));

/** Like {@link readReviewPeople}, within a read. */
export async function reviewPeople(
  database: Database,
  source: CountedDatabase,
  options: ReadOptions,
): Promise<ReviewPeople> {
  const { plan, counted, settings } = source;
  const roles = offlineRoles(settings);
  const accounts = await accountsOfChoice(database, source, roles, options);
  const people: ReviewPeople = { accounts, people: new Map(), conflicts: [] };
  const owners = ownersOfPeriod(counted);
  const ofAccounts = ownersOfAccounts(accounts, roles, () => true);
  const severalPlaces = accounts
    .filter(({ contact }) => contact !== undefined && owners.has(contact))
    .flatMap(({ facilities }) => (facilities.length > 1 ? facilities : []));
  await addWithPlaces(people, database, source, options, {
    owners: [...owners, ...ofAccounts, ...plan.counting.mapping.keys()],
    severalPlaces,
  });
  return people;
}

/** Adds the owners of the months before: without accounts they are who is expected. */
export const addOwnersOfMonths = (
  people: ReviewPeople,
  database: Database,
  source: CountedDatabase,
  earlier: readonly EarlierMonth[],
  options: ReadOptions,
): Promise<void> =>
  addWithPlaces(people, database, source, options, {
    owners: earlier.flatMap((month) => [...month.owners]),
    severalPlaces: [],
  });

async function addWithPlaces(
  people: ReviewPeople,
  database: Database,
  { plan }: CountedDatabase,
  options: ReadOptions,
  {
    owners,
    severalPlaces,
  }: { readonly owners: readonly ContactId[]; readonly severalPlaces: readonly ContactId[] },
): Promise<void> {
  const read = { ...options, types: plan.settings.contactTypes };
  await addPeople(people, database, owners, read);
  // All places above an owner: one of them may map an org unit in a conflicting revision.
  const places = [...people.people.values()].flatMap(({ lineage }) => lineage.slice(1));
  await addPeople(people, database, [...places, ...severalPlaces], read);
}

/** More contacts than these are not asked for to tell which accounts belong to a choice. */
const MOST_BELOW = 100_000;

/** So many accounts of other places are looked at to tell whether there is a usable one. */
const FEW_ELSEWHERE = 50;

/**
 * The accounts of a choice: those of contacts below the chosen places, and a few others: whether there
 * is any usable account decides by what it is known who is expected.
 */
async function accountsOfChoice(
  database: Database,
  { plan, hasViews }: CountedDatabase,
  roles: ReadonlySet<string>,
  options: ReadOptions,
): Promise<readonly Account[]> {
  const accounts = await accountsOf(database, options);
  const { places } = plan.counting.chosen;
  if (places === undefined || accounts.length === 0) return accounts;
  const types = plan.settings.contactTypes;
  const limits = { most: MOST_BELOW, types, hasViews };
  const below = await contactsBelow(database, [...places], limits, options);
  if (below === undefined) return accounts;
  const isBelow = ({ contact }: Account): boolean => contact !== undefined && below.has(contact);
  const elsewhere = accounts.filter(
    (account) => !isBelow(account) && account.roles.some((role) => roles.has(role)),
  );
  return [...accounts.filter(isBelow), ...elsewhere.slice(0, FEW_ELSEWHERE)];
}
