import { fieldOf, isFilledText, isRecord } from '../unknown-json.ts';
import { decodeContact, type Contact } from './contact.ts';
import type { ContactTypes } from '../settings/contact-types.ts';
import type { ContactId } from './lineage.ts';

/** A contact with what a review asks about people. */
export interface Person extends Contact {
  /** As stored, '' where there is none. */
  readonly phone: string;
  /** The contacts that have replaced this one, as the CHT notes when a CHW hands over. */
  readonly replacements: readonly ContactId[];
}

/**
 * Reads a contact document like `decodeContact`, with phone and replacements
 * (`user_for_contact.replace.<user>.replacement_contact_id`). Source: medic/cht-core, transition
 * `create_user_for_contacts`.
 *
 * @example
 * decodePerson({ _id: 'a', type: 'person', phone: '+254700000001' })?.phone // => '+254700000001'
 */
export function decodePerson(document: unknown, types?: ContactTypes): Person | undefined {
  const contact = decodeContact(document, types);
  if (contact === undefined) return undefined;
  const phone = fieldOf(document, 'phone');
  const replace = fieldOf(fieldOf(document, 'user_for_contact'), 'replace');
  const replacements = Object.values(isRecord(replace) ? replace : {})
    .map((entry) => fieldOf(entry, 'replacement_contact_id'))
    .filter(isFilledText);
  return {
    ...contact,
    phone: isFilledText(phone) ? phone : '',
    replacements: [...new Set(replacements)].filter((id) => id !== contact.id),
  };
}
