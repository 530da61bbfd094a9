import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** Attempts of a phone to sync that failed, with none that succeeded since. */
export interface SyncFailures {
  readonly count: number;
  /** The day of the first of them, as the server counts days. */
  readonly since: CalendarDate;
}

/** What the CHT knows of the syncs of an account. */
export interface AccountSync {
  /** The `_id` of its document: `org.couchdb.user:achieng`. */
  readonly account: string;
  /**
   * When it last downloaded all that it may see, in milliseconds since 1970. What is uploaded goes
   * before it, and may fail by itself: it says that the phone was in touch, not that all was sent.
   */
  readonly synced?: number;
  /** Those after that. */
  readonly failures?: SyncFailures;
}

/** The `_id` of the document of an account. `accountOfUser('a') // => 'org.couchdb.user:a'` */
export const accountOfUser = (user: string): string => `org.couchdb.user:${user}`;

/** Whether a value is a moment: milliseconds since 1970, of a clock that is not far off. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value < 8.64e15;

/**
 * Reads what the host says of accounts; undefined where it is no list.
 *
 * @example
 * decodeAccountSyncs([{ account: 'org.couchdb.user:a', synced: 1793577600000 }])
 * // => [{ account: 'org.couchdb.user:a', synced: 1793577600000 }]
 */
export const decodeAccountSyncs = (json: unknown): readonly AccountSync[] | undefined =>
  Array.isArray(json) ? listOf(json).flatMap(accountSyncOf) : undefined;

function accountSyncOf(json: unknown): readonly AccountSync[] {
  const account = fieldOf(json, 'account');
  if (!isFilledText(account)) return [];
  const synced = fieldOf(json, 'synced');
  const count = fieldOf(fieldOf(json, 'failures'), 'count');
  const since = fieldOf(fieldOf(json, 'failures'), 'since');
  const hasFailures = typeof count === 'number' && isFilledText(since) && isCalendarDate(since);
  return [
    {
      account,
      ...(isMoment(synced) ? { synced } : {}),
      ...(hasFailures ? { failures: { count, since } } : {}),
    },
  ];
}
