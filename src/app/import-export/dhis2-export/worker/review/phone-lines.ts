import type { Account, ContactId, Person, PhoneSettings } from '../../../../../domain/index.ts';
import { personOf } from '../people/person-of.ts';
import type { PhoneLine } from './phones-of-review.ts';

/**
 * The phones of those whom a review is of, with whose they are. Where no accounts are known it is not known
 * whose a phone is: all are there, by the names of the accounts.
 */
export function phoneLines(
  phones: readonly PhoneSettings[],
  accounts: readonly Account[],
  owners: ReadonlySet<ContactId>,
  people: ReadonlyMap<ContactId, Person>,
): readonly PhoneLine[] {
  const contacts = new Map(accounts.map(({ id, contact = '' }) => [id, contact]));
  return phones.flatMap(({ account, date, settings }): readonly PhoneLine[] => {
    const owner = contacts.get(account) ?? '';
    if (contacts.size > 0 && !owners.has(owner)) return [];
    const person = personOf(owner, people);
    const name = person.name || account.replace(/^org\.couchdb\.user:/, '');
    return [{ account, date, settings, person: { ...person, name } }];
  });
}
