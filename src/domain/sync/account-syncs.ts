import { compareCodeUnits } from '../code-unit-order.ts';
import { groupBy } from '../group-by.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Tag } from '../period/period.ts';
import { utcDayOf } from '../period/utc-day.ts';
import type { AccountSync, SyncFailures } from './account-sync.ts';
import type { FailureLog } from './failure-logs.ts';

/**
 * What is known of each account, by its `_id`: its last sync, and the failures after it.
 *
 * @param dates see `decodeSyncDates`
 * @param logs of any months
 * @example
 * accountSyncs(new Map([['org.couchdb.user:a', Date.UTC(2026, 10, 2)]]), [])
 * // => [{ account: 'org.couchdb.user:a', synced: 1793577600000 }]
 */
export function accountSyncs(
  dates: ReadonlyMap<string, number>,
  logs: readonly FailureLog[],
): readonly AccountSync[] {
  const logsOf = groupBy(logs, ({ account }) => account);
  const accounts = [...new Set([...dates.keys(), ...logsOf.keys()])].sort(compareCodeUnits);
  return accounts.map((account) => {
    const synced = dates.get(account);
    const failures = failuresSince(synced, logsOf.get(account) ?? []);
    return {
      account,
      ...(synced === undefined ? {} : { synced }),
      ...(failures === undefined ? {} : { failures }),
    };
  });
}

/**
 * Of the day of the sync itself only those count that are known to have come after it.
 *
 * @param synced whoever never did has failed since ever
 */
function failuresSince(synced = 0, logs: readonly FailureLog[]): SyncFailures | undefined {
  const day = utcDayOf(synced);
  const counts = new Map<CalendarDate, number>();
  const add = (on: CalendarDate, count: number): void => {
    counts.set(on, (counts.get(on) ?? 0) + count);
  };
  for (const { days, moments } of logs) {
    for (const [on, count] of days) if (on > day) add(on, count);
    for (const moment of moments) {
      if (moment > synced && utcDayOf(moment) === day) add(day, 1);
    }
  }
  const [since] = [...counts.keys()].sort(compareCodeUnits);
  if (since === undefined) return undefined;
  return { count: [...counts.values()].reduce((sum, count) => sum + count, 0), since };
}

/**
 * Whether somebody's failures may have begun before a month, so that the month before it has to be read
 * to say since when: they fail in it, and have not synced since it began.
 *
 * @param month the earliest that was read
 */
export const mayHaveFailedBefore = (month: Tag, syncs: readonly AccountSync[]): boolean =>
  syncs.some(
    ({ synced = 0, failures }) =>
      failures?.since.startsWith(month) === true && utcDayOf(synced) < `${month}-01`,
  );
