import { compareCodeUnits } from '../code-unit-order.ts';
import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { accountOfUser } from './account-sync.ts';

/** A phone or browser of an account, as it told of itself last. */
export interface PhoneSettings {
  /** The `_id` of the account's document. */
  readonly account: string;
  /** The day on which it told. */
  readonly date: CalendarDate;
  /** The `_rev` of the document `settings` that it had. */
  readonly settings: string;
  /** The version of the CHT that it ran. */
  readonly cht?: string;
}

/** What was read of phones, or that the CHT did not tell. */
export type PhonesRead =
  | {
      readonly status: 'read';
      /** How many accounts have a phone that told of its settings. */
      readonly accounts: number;
      /** The newest phone of each account that has older settings than the server, by account. */
      readonly behind: readonly PhoneSettings[];
    }
  | { readonly status: 'failed'; readonly words: string };

/**
 * Reads the phones of accounts; undefined where the answer is no list. Those that say nothing of their
 * settings are left out. Source: medic/cht-core, `GET /api/v2/export/user-devices`.
 *
 * @example
 * decodePhones([{ user: 'a', deviceId: 'x', date: '2026-11-02', cht: '5.2.0', settings: '7-ab' }])
 * // => [{ account: 'org.couchdb.user:a', date: '2026-11-02', settings: '7-ab', cht: '5.2.0' }]
 */
export const decodePhones = (body: unknown): readonly PhoneSettings[] | undefined =>
  Array.isArray(body)
    ? listOf(body).flatMap((device) => {
        const user = fieldOf(device, 'user');
        return isFilledText(user) ? phoneOf(accountOfUser(user), device) : [];
      })
    : undefined;

/** Reads what the host says of phones; undefined where it is something else. */
export const decodePhonesBehind = (json: unknown): readonly PhoneSettings[] | undefined =>
  Array.isArray(json)
    ? listOf(json).flatMap((phone) => {
        const account = fieldOf(phone, 'account');
        return isFilledText(account) ? phoneOf(account, phone) : [];
      })
    : undefined;

function phoneOf(account: string, json: unknown): readonly PhoneSettings[] {
  const [date, settings] = [fieldOf(json, 'date'), fieldOf(json, 'settings')];
  const cht = fieldOf(json, 'cht');
  return isFilledText(date) && isCalendarDate(date) && isFilledText(settings)
    ? [{ account, date, settings, ...(isFilledText(cht) ? { cht } : {}) }]
    : [];
}

/**
 * The accounts whose newest phone has older settings than the server has now. Of several phones the one
 * counts that told last, of one day the one with newer settings.
 *
 * @param current the `_rev` of the document `settings`
 * @example
 * phonesBehind([{ account: 'a', date: '2026-11-02', settings: '6-ab' }], '7-cd').behind.length // => 1
 */
export function phonesBehind(
  phones: readonly PhoneSettings[],
  current: string,
): Extract<PhonesRead, { status: 'read' }> {
  const newest = new Map<string, PhoneSettings>();
  for (const phone of phones) {
    const known = newest.get(phone.account);
    if (known === undefined || isNewer(phone, known)) newest.set(phone.account, phone);
  }
  const behind = [...newest.values()].filter(
    ({ settings }) => generationOf(settings) < generationOf(current),
  );
  return {
    status: 'read',
    accounts: newest.size,
    behind: behind.sort((a, b) => compareCodeUnits(a.account, b.account)),
  };
}

const isNewer = (phone: PhoneSettings, known: PhoneSettings): boolean =>
  phone.date > known.date ||
  (phone.date === known.date && generationOf(phone.settings) > generationOf(known.settings));

/** How often the document was written: `7-ab` is its seventh revision. 0 where it says none. */
const generationOf = (revision: string): number => Number(/^(\d{1,9})-/.exec(revision)?.[1] ?? 0);
