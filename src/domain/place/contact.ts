import { dhisEntries, type DhisEntry } from '../dhis-entry.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import { lineageOf, type ContactId } from './lineage.ts';

/** A person or place of the CHT's hierarchy, as far as an export asks about it. */
export interface Contact {
  readonly id: ContactId;
  /** The name as stored, '' where there is none. It may hold anything: show it as text only. */
  readonly name: string;
  /** Itself, then the places above it, nearest first. */
  readonly lineage: readonly ContactId[];
  readonly dhis: readonly DhisEntry[];
}

const CONTACT_TYPES = ['contact', 'person', 'clinic', 'health_center', 'district_hospital'];

/**
 * Reads a contact document. Anything that is not a contact (another type, deleted, no id) is
 * undefined. Source: medic/cht-core, `medic-admin/contacts_by_dhis_orgunit`.
 *
 * @example
 * decodeContact({ _id: 'a', type: 'person', name: 'Achieng', parent: { _id: 'b' } })
 * // => { id: 'a', name: 'Achieng', lineage: ['a', 'b'], dhis: [] }
 */
export function decodeContact(document: unknown): Contact | undefined {
  const id = fieldOf(document, '_id');
  const type = fieldOf(document, 'type');
  const isContact = typeof type === 'string' && CONTACT_TYPES.includes(type);
  if (typeof id !== 'string' || !isContact || fieldOf(document, '_deleted') === true) {
    return undefined;
  }
  const name = fieldOf(document, 'name');
  return {
    id,
    name: isFilledText(name) ? name : '',
    lineage: lineageOf(id, fieldOf(document, 'parent')),
    dhis: dhisEntries(document),
  };
}
