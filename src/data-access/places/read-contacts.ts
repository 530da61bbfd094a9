import {
  decodeContact,
  isRecord,
  type Contact,
  type ContactId,
  type ContactTypes,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { countedRowsOfView, rowsOfView } from '../connection/read-view.ts';
import { rowsOfKeys } from '../connection/rows-of-keys.ts';
import type { ViewRow } from '../connection/view-row.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { VIEWS } from '../design-document/design-document.ts';

/** Each contact once, under its id. */
const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };

/** By what mapped contacts are found in the product's view: all three are ids. */
export type MappedContactKey = readonly ['contact' | 'org-unit' | 'below', string];

/**
 * Reads every contact with `dhis`: from the product's view where it is installed, else from CHT
 * Core's, which emits a contact once for each of its org units.
 */
export async function mappedContactsOf(
  database: Database,
  hasViews: boolean,
  types: ContactTypes,
  options: ReadOptions,
): Promise<ReadonlyMap<ContactId, Contact>> {
  const contacts = new Map<ContactId, Contact>();
  const pages = hasViews
    ? countedRowsOfView(database, VIEWS.mappedContacts, ONCE, options)
    : rowsOfView(database, CHT_CORE_VIEWS.contactsByOrgUnit, { include_docs: true }, options);
  for await (const rows of pages) {
    for (const row of rows) {
      const contact = hasViews ? mappedContact(row, types) : decodeContact(row.doc, types);
      if (contact !== undefined) contacts.set(contact.id, contact);
    }
  }
  return contacts;
}

/** Reads the contacts with `dhis` under these keys of the product's view. */
export async function mappedContactsByKeys(
  database: Database,
  keys: readonly MappedContactKey[],
  types: ContactTypes,
  options: ReadOptions,
): Promise<readonly Contact[]> {
  const contacts: Contact[] = [];
  for await (const rows of rowsOfKeys(database, VIEWS.mappedContacts, keys, options)) {
    contacts.push(...rows.flatMap((row) => mappedContact(row, types) ?? []));
  }
  return contacts;
}

const mappedContact = ({ id, value }: ViewRow, types: ContactTypes): Contact | undefined =>
  decodeContact(isRecord(value) ? { ...value, _id: id } : undefined, types);

/** Reads contacts by their ids, a portion at a time; what is missing or no contact is left out. */
export async function* contactsByIds(
  database: Database,
  ids: readonly ContactId[],
  types: ContactTypes,
  options: ReadOptions,
): AsyncGenerator<readonly Contact[]> {
  for await (const documents of documentsByIds(database, ids, options)) {
    yield documents.flatMap(({ document }) => decodeContact(document, types) ?? []);
  }
}
