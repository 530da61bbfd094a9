import {
  fieldOf,
  isFilledText,
  type ContactId,
  type ContactTypes,
  type Phone,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfView } from '../connection/read-view.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { contactsOfOwnTypes } from '../places/contacts-of-own-types.ts';

/** The contacts of a phone, not yet read. */
export interface ContactsOfPhone {
  readonly ids: readonly ContactId[];
  /** All ids and short ids by which reports may name one of them. */
  readonly subjects: Set<string>;
}

/**
 * Finds the contacts below the places of a phone down to its depth, the places too. Contacts whose type
 * CHT Core's view does not know may lie deeper.
 */
export async function contactsToDepth(
  database: Database,
  { facilities, depth }: Pick<Phone, 'facilities' | 'depth'>,
  types: ContactTypes,
  options: ReadOptions,
): Promise<ContactsOfPhone> {
  const subjects = new Set<string>();
  const ids = new Set<ContactId>();
  const keysOf = (place: ContactId): readonly (readonly unknown[])[] =>
    depth.contacts === undefined
      ? [[place]]
      : Array.from({ length: depth.contacts + 1 }, (_, level) => [place, level]);
  for (const key of facilities.flatMap(keysOf)) {
    for await (const rows of rowsOfView(
      database,
      CHT_CORE_VIEWS.contactsByDepth,
      { key },
      options,
    )) {
      for (const { id, value } of rows) {
        ids.add(id);
        const shortId = fieldOf(value, 'shortcode');
        subjects.add(id);
        if (isFilledText(shortId)) subjects.add(shortId);
      }
    }
  }
  const hasViews = await hasInstalledViews(database, options);
  const typed = await contactsOfOwnTypes(database, facilities, { types, hasViews }, options);
  typed?.forEach((id) => ids.add(id));
  return { ids: [...ids].sort(), subjects };
}
