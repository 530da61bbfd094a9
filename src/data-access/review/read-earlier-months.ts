import {
  earlierMonth,
  earlierTags,
  type DatabaseError,
  type EarlierMonth,
  type Result,
  type Tag,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import type { ExportContext } from '../export/export-context.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
import { choiceOfMonths, fromCachedMonth, toCachedMonth } from '../month-cache/month-cache.ts';
import { unchangedMonths } from '../month-cache/unchanged-months.ts';
import { addOwnersOfMonths, type ReviewPeople } from './read-review-people.ts';

/**
 * Counts the six months before by the same plan, one after another, the nearest first, and adds their
 * owners to the people that are known.
 *
 * @param onMonth called with how many months have been counted
 * @example
 * const months = await readEarlierMonths(database, counted, people, { today: '2026-11-05' });
 * if (months.ok) show(reviewOfCounted(counted, people, months.value, today).farOut);
 */
export const readEarlierMonths = (
  database: Database,
  counted: CountedDatabase,
  people: ReviewPeople,
  context: ExportContext,
  onMonth: (months: number) => void = () => undefined,
): Promise<Result<readonly EarlierMonth[], DatabaseError>> =>
  toResult(async () => {
    const months = await earlierMonths(database, counted, context, onMonth);
    await addOwnersOfMonths(people, database, counted, months, context);
    return months;
  });

/**
 * Counts the months before, the nearest first. Those that a cache holds are taken from it, as far as
 * nothing has changed since that they are counted from.
 */
export async function earlierMonths(
  database: Database,
  counted: CountedDatabase,
  context: ExportContext,
  onMonth: (months: number) => void = () => undefined,
): Promise<readonly EarlierMonth[]> {
  const cached = await cachedMonths(database, counted, context);
  const months: EarlierMonth[] = [];
  for (const [index, tag] of earlierTags(counted.plan.tags).entries()) {
    const month = cached.get(tag) ?? (await countMonth(counted, tag, context));
    if (month !== undefined) months.push(month);
    onMonth(index + 1);
  }
  cacheMonths(counted, months, context);
  return months;
}

const countMonth = async (
  { countMonth: count }: CountedDatabase,
  tag: Tag,
  context: ExportContext,
): Promise<EarlierMonth | undefined> => {
  const counted = await count(tag, context);
  return counted && earlierMonth(tag, counted);
};

async function cachedMonths(
  database: Database,
  { plan, state }: CountedDatabase,
  { monthCache, ...context }: ExportContext,
): Promise<ReadonlyMap<Tag, EarlierMonth>> {
  if (monthCache === undefined || state === undefined) return new Map();
  const cached = await monthCache.load(choiceOfMonths(plan));
  if (cached === undefined) return new Map();
  const unchanged = await toResult(() => unchangedMonths(database, cached, state, context));
  // Where the database does not tell what has changed, all are counted anew.
  const months = unchanged.ok ? unchanged.value : [];
  return new Map(
    months.flatMap((month): readonly [Tag, EarlierMonth][] => {
      const read = fromCachedMonth(month, plan);
      return read === undefined ? [] : [[month.tag, read]];
    }),
  );
}

function cacheMonths(
  { plan, state }: CountedDatabase,
  months: readonly EarlierMonth[],
  { monthCache }: ExportContext,
): void {
  if (monthCache === undefined || state === undefined) return;
  const kept = months.flatMap((month) => toCachedMonth(month, plan) ?? []);
  monthCache.save({ ...state, choice: choiceOfMonths(plan), months: kept });
}
