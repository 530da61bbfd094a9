import type { ContactId, Person } from '../../../../../domain/index.ts';
import type { ReviewPerson } from './review-person.ts';

/** The name, phone number and places of somebody, as far as they are known. */
export function personOf(
  owner: ContactId,
  people: ReadonlyMap<ContactId, Person>,
): Pick<ReviewPerson, 'owner' | 'name' | 'phone' | 'place' | 'above'> {
  const person = people.get(owner);
  const nameOf = (id: ContactId = ''): string => people.get(id)?.name ?? '';
  const [, place, above] = person?.lineage ?? [];
  return {
    owner,
    name: person?.name ?? '',
    phone: person?.phone ?? '',
    place: nameOf(place),
    above: nameOf(above),
  };
}
