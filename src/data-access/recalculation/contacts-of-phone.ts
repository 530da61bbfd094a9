import {
  decodeContact,
  exportSettings,
  isRecord,
  subjectsOfContact,
  type Contact,
  type ContactFacts,
  type Phone,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { contactsToDepth } from './contacts-to-depth.ts';

/** A contact that a phone has. */
export interface ContactOfPhone {
  readonly document: ContactFacts['contact'];
  /** How many levels it lies below the nearest place of the phone. */
  readonly level: number;
}

/**
 * Reads the contacts below the places of a phone down to its depth, the places too, each family with those who live
 * in it: reports name both, and are then read once.
 *
 * @param settings the field `settings` of the document `settings`
 */
export async function contactsOfPhone(
  database: Database,
  phone: Phone,
  settings: unknown,
  options: ReadOptions,
): Promise<{
  readonly contacts: readonly ContactOfPhone[];
  /** All ids and short ids by which reports may name one of them. */
  readonly subjects: ReadonlySet<string>;
}> {
  const types = exportSettings(settings).contactTypes;
  const { ids, subjects } = await contactsToDepth(database, phone, types, options);
  const contacts: (ContactOfPhone & { readonly path: string })[] = [];
  for await (const documents of documentsByIds(database, ids, options)) {
    for (const { document } of documents) {
      const contact = decodeContact(document, types);
      const level = contact === undefined ? undefined : levelBelow(phone, contact);
      if (contact === undefined || level === undefined || !isRecord(document)) continue;
      if (level > (phone.depth.contacts ?? Infinity)) continue;
      const path = contact.lineage.toReversed().join('/');
      contacts.push({ document: { ...document, _id: contact.id }, level, path });
      subjectsOfContact(document).forEach((subject) => subjects.add(subject));
    }
  }
  contacts.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { contacts, subjects };
}

/** How many levels a contact lies below the nearest place of the phone; undefined where below none. */
function levelBelow({ facilities }: Phone, { lineage }: Contact): number | undefined {
  const level = lineage.findIndex((id) => facilities.includes(id));
  return level < 0 ? undefined : level;
}
