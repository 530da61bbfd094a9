import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { accountOfUser, isMoment } from './account-sync.ts';

/**
 * Whether a CHT writes the date of each sync that succeeds: 5.2 and later. Those before wrote it only
 * when the number of documents moved by more than 100 or a month had passed, so that it comforts where
 * there is no comfort. Source: medic/cht-core, api/src/services/replication/replication-limit-log.js,
 * and `GET /api/deploy-info`.
 *
 * @param info the answer of `/api/deploy-info`
 * @example
 * tellsWhenSynced({ version: '5.2.0-beta.1' }) // => true
 * tellsWhenSynced({ version: '5.1.3' }) // => false
 */
export function tellsWhenSynced(info: unknown): boolean {
  const version = fieldOf(info, 'version');
  const [, major, minor] =
    /^(\d{1,3})\.(\d{1,3})\./.exec(isFilledText(version) ? version : '') ?? [];
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 2);
}

/**
 * Reads when each account synced last, in milliseconds since 1970, by the account's `_id`; undefined
 * where the answer is another. Source: medic/cht-core, `GET /api/v1/users-doc-count`.
 *
 * @example
 * decodeSyncDates({ limit: 10000, users: [{ user: 'a', date: 1793577600000, count: 12 }] })
 * // => Map { 'org.couchdb.user:a' => 1793577600000 }
 */
export function decodeSyncDates(body: unknown): ReadonlyMap<string, number> | undefined {
  const users = fieldOf(body, 'users');
  if (!Array.isArray(users)) return undefined;
  return new Map(
    listOf(users).flatMap((log): readonly [string, number][] => {
      const [user, date] = [fieldOf(log, 'user'), fieldOf(log, 'date')];
      return isFilledText(user) && isMoment(date) ? [[accountOfUser(user), date]] : [];
    }),
  );
}
