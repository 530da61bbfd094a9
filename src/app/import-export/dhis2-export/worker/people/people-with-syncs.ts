import type { ContactId, Contributor } from '../../../../../domain/index.ts';
import type { ReviewPerson } from './review-person.ts';

/** People with what the review knows of their syncs. */
export function peopleWithSyncs(
  people: readonly ReviewPerson[],
  contributors: readonly Pick<Contributor, 'owner' | 'sync'>[],
): readonly ReviewPerson[] {
  const wanted = new Set<ContactId>(people.map(({ owner }) => owner));
  const syncs = new Map(
    contributors.flatMap(({ owner, sync }) =>
      sync !== undefined && wanted.has(owner) ? [[owner, sync] as const] : [],
    ),
  );
  return people.map((person) => {
    const sync = syncs.get(person.owner);
    return sync === undefined ? person : { ...person, sync };
  });
}
