import type { ContactId, ContactTypes } from '../../domain/index.ts';
import { forEachConcurrently } from '../connection/for-each-concurrently.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { contactsOfOwnTypes } from './contacts-of-own-types.ts';

/** How the contacts below places are read. */
export interface DescendantLimits {
  /** More rows than these are not read. */
  readonly most: number;
  readonly types: ContactTypes;
  /** Whether the product's own views are installed. */
  readonly hasViews: boolean;
}

/**
 * Reads the ids of all contacts below places, patients included, themselves too. Each place is asked
 * for, also one that lies below another: a contact's own lineage may name the one alone.
 *
 * @returns undefined where it gave up, or the database has no such view
 */
export async function contactsBelow(
  database: Database,
  places: readonly ContactId[],
  { most, types, hasViews }: DescendantLimits,
  options: ReadOptions,
): Promise<ReadonlySet<ContactId> | undefined> {
  const below = new Set<ContactId>();
  let rowsRead = 0;
  try {
    await forEachConcurrently(places, async (place) => {
      // Nothing more is asked once it is too much.
      if (rowsRead > most) return;
      const pages = rowsOfView(database, CHT_CORE_VIEWS.contactsByDepth, { key: [place] }, options);
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
  if (rowsRead > most) return undefined;
  const typed = await contactsOfOwnTypes(database, places, { types, hasViews }, options);
  typed?.forEach((id) => below.add(id));
  return typed === undefined ? undefined : below;
}
