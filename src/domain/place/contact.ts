import { dhisEntries, unreadDhis, type DhisEntry } from '../dhis-entry.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import { BUILT_IN_CONTACT_TYPES, type ContactTypes } from '../settings/contact-types.ts';
import { endsInText, lineageOf, type ContactId } from './lineage.ts';

/** A person or place of the CHT's hierarchy, as far as an export asks about it. */
export interface Contact {
  readonly id: ContactId;
  /** The name as stored, '' where there is none. It may hold anything: show it as text only. */
  readonly name: string;
  /** Itself, then the places above it, nearest first. */
  readonly lineage: readonly ContactId[];
  readonly dhis: readonly DhisEntry[];
  /** The field `dhis` as stored, where it holds something that is no entry. */
  readonly unreadDhis?: unknown;
  /** Whether the chain of parents ends in a `parent` stored as text, which names no place. */
  readonly hasParentAsText?: true;
}

/**
 * Reads a contact document. Anything that is not a contact (another type, deleted, no id) is
 * undefined. Source: medic/cht-core, `medic-admin/contacts_by_dhis_orgunit`.
 *
 * @param types the types of contacts of this instance; see `contactTypes`
 * @example
 * decodeContact({ _id: 'a', type: 'person', name: 'Achieng', parent: { _id: 'b' } })
 * // => { id: 'a', name: 'Achieng', lineage: ['a', 'b'], dhis: [] }
 */
export function decodeContact(
  document: unknown,
  types: ContactTypes = BUILT_IN_CONTACT_TYPES,
): Contact | undefined {
  const id = fieldOf(document, '_id');
  const type = fieldOf(document, 'type');
  const isContact = typeof type === 'string' && types.has(type);
  if (typeof id !== 'string' || !isContact || fieldOf(document, '_deleted') === true) {
    return undefined;
  }
  const name = fieldOf(document, 'name');
  const parent = fieldOf(document, 'parent');
  const unread = unreadDhis(document);
  return {
    id,
    name: isFilledText(name) ? name : '',
    lineage: lineageOf(id, parent),
    dhis: dhisEntries(document),
    ...(unread === undefined ? {} : { unreadDhis: unread }),
    ...(endsInText(parent) ? { hasParentAsText: true } : {}),
  };
}
