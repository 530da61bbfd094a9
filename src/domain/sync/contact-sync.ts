import type { CalendarDate } from '../period/calendar-date.ts';
import { utcDayOf } from '../period/utc-day.ts';
import type { AccountSync, SyncFailures } from './account-sync.ts';

/** What is known of the syncs of somebody, by the accounts that are theirs. */
export interface ContactSync {
  /** The day, by UTC, of the last one that succeeded. */
  readonly synced?: CalendarDate;
  /** Those that failed after it. */
  readonly failures?: SyncFailures;
  /**
   * `in-touch`: after the period's end, so that what had been on the phone then has most likely come.
   * `cannot-sync`: since before it, and every attempt has failed.
   */
  readonly state?: 'in-touch' | 'cannot-sync';
}

/** What the syncs of a period are held against. */
export interface SyncDays {
  readonly today: CalendarDate;
  /** Of the period; undefined while it has not ended. */
  readonly lastDay: CalendarDate | undefined;
}

/**
 * What is known of somebody; undefined where nothing is. Of several accounts the one counts that
 * synced last, where none has, the one that failed most. Failures of today alone are not told: most
 * phones get through with one of the next attempts.
 *
 * @example
 * contactSync([{ account: 'a', synced: Date.UTC(2026, 10, 2) }], { today: '2026-11-05', lastDay: '2026-10-31' })
 * // => { synced: '2026-11-02', state: 'in-touch' }
 */
export function contactSync(
  accounts: readonly AccountSync[],
  { today, lastDay }: SyncDays,
): ContactSync | undefined {
  const [newest] = accounts.toSorted(
    (a, b) =>
      (b.synced ?? 0) - (a.synced ?? 0) || (b.failures?.count ?? 0) - (a.failures?.count ?? 0),
  );
  if (newest === undefined) return undefined;
  const synced = newest.synced === undefined ? undefined : utcDayOf(newest.synced);
  const { failures } = newest;
  const isFailing = failures !== undefined && failures.since < today;
  if (synced === undefined && !isFailing) return undefined;
  const isInTouch = lastDay !== undefined && synced !== undefined && synced > lastDay;
  return {
    ...(synced === undefined ? {} : { synced }),
    ...(isFailing ? { failures } : {}),
    ...(isInTouch ? { state: 'in-touch' } : isFailing ? { state: 'cannot-sync' } : {}),
  };
}
