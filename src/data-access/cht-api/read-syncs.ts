import {
  accountSyncs,
  type AccountSync,
  type CalendarDate,
  decodeFailureLogs,
  decodeSyncDates,
  type FailureLog,
  mayHaveFailedBefore,
  monthsBefore,
  ok,
  type Result,
  type SyncsRead,
  type Tag,
  tellsWhenSynced,
} from '../../domain/index.ts';
import { askCht, askChtFor, type ChtApi, type ChtApiError, notOfCht, notRead } from './ask-cht.ts';

/** What was read of syncs, or why nothing of it is known and nothing is at fault. */
export type SyncsAsked =
  | SyncsRead
  /** The account is no database administrator. */
  | { readonly status: 'no-right' }
  /** A CHT before 5.2, whose dates are no proof, or no CHT at all. */
  | { readonly status: 'not-told' };

/** This month and the one before, always: on the first days of a month there is little in it. */
const MONTHS_ALWAYS = 2;
/** No further back than this: since when somebody fails is then said of that month's first failure. */
const MONTHS_AT_MOST = 6;
/** As the CHT gives them by itself: a log has up to fifty failures with their roles. */
const LOGS_AT_ONCE = 100;

/**
 * Asks the CHT when each account synced last, and what failed since: three requests or four, where
 * little fails. Only a database administrator may ask. Source: medic/cht-core,
 * api/src/controllers/replication-limit-log.js and replication-failure-log.js.
 *
 * @throws when the signal aborts
 * @example
 * await readSyncs({ fetchFn: fetch, baseUrl: 'https://cht.example.org', authorization }, '2026-11-05')
 * // => { status: 'read', accounts: [{ account: 'org.couchdb.user:a', synced: 1793577600000 }] }
 */
export async function readSyncs(api: ChtApi, today: CalendarDate): Promise<SyncsAsked> {
  const info = await askCht(api, '/api/deploy-info');
  if (!info.ok) return notRead(info.error);
  if (!tellsWhenSynced(info.value)) return { status: 'not-told' };
  const dates = await askChtFor(api, '/api/v1/users-doc-count', decodeSyncDates);
  if (!dates.ok) return notRead(dates.error);
  const syncs = await syncsSince(api, dates.value, today);
  return syncs.ok ? { status: 'read', accounts: syncs.value } : notRead(syncs.error);
}

/** Reads months of failures, the nearest first, until it is known since when everybody fails. */
async function syncsSince(
  api: ChtApi,
  dates: ReadonlyMap<string, number>,
  today: CalendarDate,
): Promise<Result<readonly AccountSync[], ChtApiError>> {
  const now = today.slice(0, 7) as Tag;
  const logs: FailureLog[] = [];
  let syncs: readonly AccountSync[] = [];
  for (const [index, month] of [now, ...monthsBefore(now, MONTHS_AT_MOST - 1)].entries()) {
    const read = await failuresOf(api, month);
    if (!read.ok) return read;
    logs.push(...read.value);
    syncs = accountSyncs(dates, logs);
    if (index + 1 >= MONTHS_ALWAYS && !mayHaveFailedBefore(month, syncs)) break;
  }
  return ok(syncs);
}

async function failuresOf(
  api: ChtApi,
  month: Tag,
): Promise<Result<readonly FailureLog[], ChtApiError>> {
  const path = '/api/v1/replication-failure-logs';
  const logs: FailureLog[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ reporting_period: month, limit: String(LOGS_AT_ONCE) });
    if (cursor !== undefined) query.set('cursor', cursor);
    const page = await askChtFor(api, `${path}?${query.toString()}`, decodeFailureLogs);
    if (!page.ok) return page;
    logs.push(...page.value.logs);
    ({ cursor } = page.value);
    // It would never end.
    if (cursor !== undefined && seen.has(cursor)) return notOfCht(path);
    seen.add(cursor ?? '');
  } while (cursor !== undefined);
  return ok(logs);
}
