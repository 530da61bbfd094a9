import {
  earlierMonth,
  earlierTags,
  type DatabaseError,
  type EarlierMonth,
  type Result,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import type { ExportContext } from '../export/export-context.ts';
import type { CountedDatabase } from '../export/export-data-value-set.ts';
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
    const months = await earlierMonths(counted, context, onMonth);
    await addOwnersOfMonths(people, database, counted, months, context);
    return months;
  });

/** Counts the months before, the nearest first. */
export async function earlierMonths(
  { plan, countMonth }: CountedDatabase,
  context: ExportContext,
  onMonth: (months: number) => void = () => undefined,
): Promise<readonly EarlierMonth[]> {
  const months: EarlierMonth[] = [];
  for (const [index, tag] of earlierTags(plan.tags).entries()) {
    const counted = await countMonth(tag, context);
    if (counted !== undefined) months.push(earlierMonth(tag, counted));
    onMonth(index + 1);
  }
  return months;
}
