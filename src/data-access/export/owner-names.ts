import type { ContactId, Counted } from '../../domain/index.ts';
import { contactsByIds } from '../places/read-contacts.ts';
import type { ReadContext } from './read-context.ts';

/**
 * Puts names to the owners in the lists of which only the lineage is cached: they have none so
 * far. They are few, so no name needs to be kept.
 */
export async function resolveOwnerNames(
  counted: Counted,
  { database, plan, context }: ReadContext,
): Promise<Counted> {
  const ids = new Set(
    [...counted.notCounted, ...counted.notices].flatMap((entry) =>
      'ownerName' in entry && entry.ownerName === '' ? (entry.owner ?? []) : [],
    ),
  );
  const names = new Map<ContactId, string>();
  for await (const contacts of contactsByIds(
    database,
    [...ids],
    plan.settings.contactTypes,
    context,
  )) {
    contacts.forEach(({ id, name }) => names.set(id, name));
  }
  const named = <T extends { readonly owner?: ContactId }>(entry: T): T => {
    const ownerName = entry.owner === undefined ? undefined : names.get(entry.owner);
    return ownerName === undefined ? entry : { ...entry, ownerName };
  };
  return {
    ...counted,
    notCounted: counted.notCounted.map(named),
    notices: counted.notices.map(named),
  };
}
