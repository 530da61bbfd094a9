import type { Contact, ContactId, Tally } from '../../domain/index.ts';
import { contactsByIds } from '../places/read-contacts.ts';
import type { OwnedDocuments } from '../target-documents/group-by-owner.ts';
import type { ReadContext } from './read-context.ts';

/**
 * Adds the documents of an owner to a tally where it can be done without asking: nobody owns them, or
 * the owner's lineage is in the cache.
 *
 * @returns whether they were added
 */
export function addOwnersFromCache(
  { owner, documents }: OwnedDocuments,
  tally: Tally,
  { cache }: ReadContext,
): boolean {
  const known = owner === undefined ? undefined : cache.lineages.of(owner);
  if (owner === undefined) tally.addOwner(documents, undefined);
  else if (known !== undefined) tally.addOwner(documents, { name: '', ...known });
  return owner === undefined || known !== undefined;
}

/** Adds the documents of owners that have to be looked up, and remembers their lineages. */
export async function addOwnersByLookup(
  unknown: readonly OwnedDocuments[],
  tally: Tally,
  { database, plan, cache, lost, context }: ReadContext,
  onOwners?: (count: number) => void,
): Promise<void> {
  const owners = new Map<ContactId, Contact>();
  const types = plan.settings.contactTypes;
  const ids = new Set(unknown.flatMap(({ owner }) => owner ?? []));
  for await (const contacts of contactsByIds(database, [...ids], types, context)) {
    for (const contact of contacts) {
      owners.set(contact.id, contact);
      cache.lineages.add(contact.lineage);
    }
    await lost?.lookAt(contacts, context);
    onOwners?.(contacts.length);
  }
  for (const { owner = '', documents } of unknown) tally.addOwner(documents, owners.get(owner));
}
