import {
  BUILT_IN_CONTACT_TYPES,
  fieldOf,
  type ContactId,
  type ContactTypes,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { rowsOfKeys } from '../connection/rows-of-keys.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { VIEWS } from '../design-document/design-document.ts';
import { contactsByIds } from './read-contacts.ts';

/** Which types there are, and what can be asked. */
interface Types {
  readonly types: ContactTypes;
  readonly hasViews: boolean;
}

/**
 * Reads the ids of those contacts below places whose `type` is one that the instance configures, as the
 * CHT's API for users and people writes it. CHT Core's views of contacts do not know them.
 *
 * @returns undefined where the database has no view that tells
 */
export async function contactsOfOwnTypes(
  database: Database,
  places: readonly ContactId[],
  { types, hasViews }: Types,
  options: ReadOptions,
): Promise<ReadonlySet<ContactId> | undefined> {
  const configured = new Set([...types].filter((type) => !BUILT_IN_CONTACT_TYPES.has(type)));
  const below = new Set<ContactId>();
  if (configured.size === 0) return below;
  if (hasViews) {
    const keys = places.map((place) => ['typed', place]);
    for await (const rows of rowsOfKeys(database, VIEWS.mappedContacts, keys, options)) {
      for (const { id, value } of rows) {
        if (configured.has(String(fieldOf(value, 'type')))) below.add(id);
      }
    }
    return below;
  }
  const above = new Set(places);
  try {
    for (const type of configured) {
      const pages = rowsOfView(database, CHT_CORE_VIEWS.documentsByType, { key: [type] }, options);
      for await (const rows of pages) {
        const ids = rows.map(({ id }) => id).sort();
        for await (const contacts of contactsByIds(database, ids, types, options)) {
          const isBelow = contacts.filter(({ lineage }) => lineage.some((id) => above.has(id)));
          isBelow.forEach(({ id }) => below.add(id));
        }
      }
    }
  } catch (failure) {
    if (isNotFound(failure)) return undefined;
    throw failure;
  }
  return below;
}
