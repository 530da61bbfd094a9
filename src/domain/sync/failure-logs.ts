import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import { accountOfUser, isMoment } from './account-sync.ts';

/** The failed syncs of an account in a calendar month. */
export interface FailureLog {
  /** The `_id` of the account. */
  readonly account: string;
  /** How many there were on each day that had any. */
  readonly days: ReadonlyMap<CalendarDate, number>;
  /** When the last ones were, in milliseconds since 1970; the CHT keeps fifty. */
  readonly moments: readonly number[];
}

/** A part of the logs of a month, and where the next one begins. */
export interface FailureLogs {
  readonly logs: readonly FailureLog[];
  /** Undefined at the end. */
  readonly cursor: string | undefined;
}

/**
 * Reads a page of failed syncs; undefined where the answer is none. Source: medic/cht-core,
 * `GET /api/v1/replication-failure-logs?reporting_period=YYYY-MM`, since 5.2.
 *
 * @example
 * decodeFailureLogs({ data: [{ user: 'a', daily_failures: { '2026-11-29': 3 } }], cursor: null })
 * // => { logs: [{ account: 'org.couchdb.user:a', days: Map { '2026-11-29' => 3 }, moments: [] }], cursor: undefined }
 */
export function decodeFailureLogs(body: unknown): FailureLogs | undefined {
  const data = fieldOf(body, 'data');
  if (!Array.isArray(data)) return undefined;
  const cursor = fieldOf(body, 'cursor');
  return {
    logs: listOf(data).flatMap((log) => {
      const user = fieldOf(log, 'user');
      if (!isFilledText(user)) return [];
      const moments = listOf(fieldOf(log, 'failures')).map((one) => fieldOf(one, 'date'));
      return [
        {
          account: accountOfUser(user),
          days: daysOf(fieldOf(log, 'daily_failures')),
          moments: moments.filter(isMoment),
        },
      ];
    }),
    cursor: isFilledText(cursor) ? cursor : undefined,
  };
}

const daysOf = (json: unknown): ReadonlyMap<CalendarDate, number> =>
  new Map(
    Object.entries(isRecord(json) ? json : {}).flatMap(([day, count]) =>
      isCalendarDate(day) && typeof count === 'number' && count > 0 ? [[day, count] as const] : [],
    ),
  );
