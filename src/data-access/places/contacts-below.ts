import type { ContactId } from '../../domain/index.ts';
import { forEachConcurrently } from '../connection/for-each-concurrently.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';

/**
 * CHT Core's view of contacts by each place of their stored lineage, on every CHT database. Source:
 * medic/cht-core, ddocs/medic-db/medic/views/contacts_by_depth.
 */
const CHT_CORE_VIEW = 'medic/contacts_by_depth';

/**
 * Reads the ids of all contacts below places, patients included, themselves too. Each place is asked
 * for, also one that lies below another: a contact's own lineage may name the one alone.
 *
 * @param most gives up beyond so many rows
 * @returns undefined where it gave up, or the database has no such view
 */
export async function contactsBelow(
  database: Database,
  places: readonly ContactId[],
  most: number,
  options: ReadOptions,
): Promise<ReadonlySet<ContactId> | undefined> {
  const below = new Set<ContactId>();
  let rowsRead = 0;
  try {
    await forEachConcurrently(places, async (place) => {
      // Nothing more is asked once it is too much.
      if (rowsRead > most) return;
      const pages = rowsOfView(database, CHT_CORE_VIEW, { key: [place] }, options);
      for await (const rows of pages) {
        rows.forEach(({ id }) => below.add(id));
        rowsRead += rows.length;
        if (rowsRead > most) return;
      }
    });
  } catch (failure) {
    if (isNotFound(failure)) return undefined;
    throw failure;
  }
  return rowsRead > most ? undefined : below;
}
