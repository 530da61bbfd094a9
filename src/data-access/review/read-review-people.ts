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
import { accountsOfChoice } from '../accounts/accounts-of-choice.ts';
import type { Database } from '../connection/connection.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
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
