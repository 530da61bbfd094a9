import {
  earlierMonth,
  earlierTags,
  offlineRoles,
  ok,
  ownersOfAccounts,
  ownersOfPeriod,
  reviewCounted,
  type Account,
  type EarlierMonth,
  type ExportError,
  type ExportRequest,
  type Result,
  type ReviewedExport,
  type RuleError,
} from '../../domain/index.ts';
import { accountsOf } from '../accounts/read-accounts.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import type { ExportContext } from '../export/export-context.ts';
import { countDatabase, outcomeOf, type CountedDatabase } from '../export/export-data-value-set.ts';
import { contactsBelow } from '../places/contacts-below.ts';
import { addPeople, type People } from '../places/people-by-ids.ts';

/** How a review is made. */
export interface ReviewContext extends ExportContext {
  /**
   * Whether the six months before are read; without them nothing is far out, and where there are no
   * usable accounts nobody is expected. Default true.
   */
  readonly history?: boolean;
}

/**
 * Reads a database, makes the dataValueSet that a request asks for, and reviews it: who is missing,
 * what looks far out, what may count twice. The file is the one that `exportDataValueSet` gives.
 *
 * @example
 * const result = await reviewDataValueSet(database, request, { today: '2026-11-05' });
 * if (result.ok) show(result.value.review.completeness);
 */
export async function reviewDataValueSet(
  database: Database,
  request: ExportRequest,
  context: ReviewContext,
): Promise<Result<ReviewedExport, ExportError>> {
  const result = await toResult(() => review(database, request, context));
  return result.ok ? result.value : result;
}

async function review(
  database: Database,
  request: ExportRequest,
  context: ReviewContext,
): Promise<Result<ReviewedExport, RuleError>> {
  const whole = await countDatabase(database, request, context);
  if (!whole.ok) return whole;
  const { plan, counted, settings } = whole.value;
  const roles = offlineRoles(settings);
  const accounts = await accountsOfChoice(database, whole.value, roles, context);
  const earlier = context.history === false ? [] : await earlierMonths(whole.value);
  const { people, conflicts } = await peopleOfReview(
    database,
    whole.value,
    { accounts, earlier, roles },
    context,
  );
  return ok({
    outcome: outcomeOf(whole.value, context),
    review: reviewCounted(plan, counted, {
      today: context.today,
      accounts,
      offlineRoles: roles,
      earlier,
      contacts: people,
      conflicts,
      lostMappings: whole.value.lostMappings,
    }),
    plan,
    counted,
  });
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
  context: ReviewContext,
): Promise<readonly Account[]> {
  const accounts = await accountsOf(database, context);
  const { places } = plan.counting.chosen;
  if (places === undefined || accounts.length === 0) return accounts;
  const types = plan.settings.contactTypes;
  const limits = { most: MOST_BELOW, types, hasViews };
  const below = await contactsBelow(database, [...places], limits, context);
  if (below === undefined) return accounts;
  const isBelow = ({ contact }: Account): boolean => contact !== undefined && below.has(contact);
  const elsewhere = accounts.filter(
    (account) => !isBelow(account) && account.roles.some((role) => roles.has(role)),
  );
  return [...accounts.filter(isBelow), ...elsewhere.slice(0, FEW_ELSEWHERE)];
}

/** Counts the months before by the same plan, one after another, the nearest first. */
async function earlierMonths({
  plan,
  countMonth,
}: CountedDatabase): Promise<readonly EarlierMonth[]> {
  const months: EarlierMonth[] = [];
  for (const tag of earlierTags(plan.tag)) {
    const counted = await countMonth(tag);
    if (counted !== undefined) months.push(earlierMonth(tag, counted));
  }
  return months;
}

/**
 * Reads the contacts that a review speaks of: owners of the period, those who are expected, the places
 * that they stand at, and the places of accounts that have several.
 */
async function peopleOfReview(
  database: Database,
  { plan, counted }: CountedDatabase,
  {
    accounts,
    earlier,
    roles,
  }: {
    readonly accounts: readonly Account[];
    readonly earlier: readonly EarlierMonth[];
    readonly roles: ReadonlySet<string>;
  },
  context: ReviewContext,
): Promise<People> {
  const options = { ...context, types: plan.settings.contactTypes };
  const people: People = { people: new Map(), conflicts: [] };
  const owners = ownersOfPeriod(counted);
  const ofAccounts = ownersOfAccounts(accounts, roles, () => true);
  await addPeople(
    people,
    database,
    [
      ...owners,
      ...ofAccounts,
      ...earlier.flatMap((month) => [...month.owners]),
      ...plan.counting.mapping.keys(),
    ],
    options,
  );
  // All places above an owner: one of them may map an org unit in a conflicting revision.
  const places = [...people.people.values()].flatMap(({ lineage }) => lineage.slice(1));
  const severalPlaces = accounts
    .filter(({ contact }) => contact !== undefined && owners.has(contact))
    .flatMap(({ facilities }) => (facilities.length > 1 ? facilities : []));
  await addPeople(people, database, [...places, ...severalPlaces], options);
  return people;
}
