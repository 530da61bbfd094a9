import { listOf, startOfUtcDay, utcDayOf } from '../../src/domain/index.ts';
import type { StoredDocument } from '../embedded-couchdb/index.ts';
import { monthsBefore } from './month.ts';

const DAY_IN_MS = 24 * 3_600_000;
/** How often a phone tries again on a day on which it does not get through. */
const ATTEMPTS_A_DAY = 2;
/** Since when the phones that cannot sync have tried, before today. */
const DAYS_OF_FAILURES = 12;

/** Of which county, and when it is looked at. */
export interface PhonesOfCounty {
  readonly documents: readonly StoredDocument[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly monthStart?: number | undefined;
}

/**
 * What a CHT has in `medic-logs` of the county's phones: who has no document of the last finished month
 * cannot sync, and of those whose document is older than its end every other one was in touch today. The
 * documents decide it; the same county has the same logs.
 */
export function phoneLogs({
  documents,
  today,
  monthStart = 1,
}: PhonesOfCounty): readonly StoredDocument[] {
  const { tag, start, days } = monthsBefore(today, 1, monthStart);
  const endOfMonth = startOfUtcDay(start) + days * DAY_IN_MS;
  const lastDayOfMonth = endOfMonth - DAY_IN_MS;
  const morning = startOfUtcDay(today);
  let early = 0;
  return documents
    .filter(({ type, roles }) => type === 'user-settings' && listOf(roles).includes('chw'))
    .flatMap(({ _id, name }): readonly StoredDocument[] => {
      const user = String(name);
      const own = documents.filter((one) => one['type'] === 'target' && one['user'] === _id);
      const changed = own.map((one) => Number(one['updated_date'])).filter(Number.isFinite);
      const latest = Math.max(0, ...changed.filter((when) => when <= morning));
      const ofMonth = own.find((one) => one._id.startsWith(`target~${tag}~`));
      if (ofMonth === undefined) return [countLog(user, latest), ...failLogs(user, morning)];
      const lastChange = Number(ofMonth['updated_date']);
      if (lastChange + 2 * DAY_IN_MS >= lastDayOfMonth) return [countLog(user, morning)];
      early += 1;
      return [countLog(user, early % 2 === 0 ? lastChange + DAY_IN_MS / 2 : morning)];
    });
}

const countLog = (user: string, date: number): StoredDocument => ({
  _id: `replication-count-${user}`,
  user,
  date,
  count: 420,
  all_docs_count: 431,
});

/** One document for each calendar month, as the CHT keeps them. */
function failLogs(user: string, morning: number): readonly StoredDocument[] {
  const days = Array.from({ length: DAYS_OF_FAILURES }, (_, index) =>
    utcDayOf(morning - (DAYS_OF_FAILURES - index) * DAY_IN_MS),
  );
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  return months.map((month) => {
    const ofMonth = days.filter((day) => day.startsWith(month));
    const date = startOfUtcDay(ofMonth.at(-1) ?? '');
    return {
      _id: `replication-fail-${month}-${user}`,
      user,
      date,
      total_failures: ofMonth.length * ATTEMPTS_A_DAY,
      failures: [{ date, status_code: 500, duration: 60_000, request_id: 'demo', roles: ['chw'] }],
      daily_failures: Object.fromEntries(ofMonth.map((day) => [day, ATTEMPTS_A_DAY])),
    };
  });
}

/** Which of the county's phones, one in nine, have not taken the newest settings. */
const BEHIND_EVERY = 9;

/**
 * What the CHT's export of devices has of the county's phones: most told today of the settings that the
 * server has, in its first revision.
 */
export const phonesOfCounty = ({ documents, today }: PhonesOfCounty): readonly object[] =>
  documents
    .filter(({ type, roles }) => type === 'user-settings' && listOf(roles).includes('chw'))
    .map(({ name }, index) => ({
      user: name,
      deviceId: `device-${String(index)}`,
      date: today,
      browser: { name: 'Chrome', version: '107' },
      android: '12',
      cht: '5.2.0',
      settings: index % BEHIND_EVERY === BEHIND_EVERY - 1 ? '0-former' : '1-newest',
    }));
