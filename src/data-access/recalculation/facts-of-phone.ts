import {
  contactFacts,
  decodeContact,
  exportSettings,
  fieldOf,
  isRecord,
  subjectOf,
  subjectsOfContact,
  type Contact,
  type ContactFacts,
  type JsonRecord,
  type Phone,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { contactsToDepth } from './contacts-to-depth.ts';
import { reportsAbout } from './reports-about.ts';

/** How many contacts are read with their reports at once: what is in memory. */
const CONTACTS_AT_ONCE = 100;

/**
 * Reads what the rules of a phone are run for, some contacts at a time: the contacts below its places to
 * its depth with the reports about each, and last the owner's own reports that name such a contact or
 * place beside somebody who is not there.
 *
 * What a phone has besides cannot be told from the database: tasks, and what was purged from it.
 *
 * @param settings the field `settings` of the document `settings`
 */
export async function* factsOfPhone(
  database: Database,
  phone: Phone,
  settings: unknown,
  options: ReadOptions,
): AsyncGenerator<readonly ContactFacts[]> {
  const types = exportSettings(settings).contactTypes;
  const { ids, subjects } = await contactsToDepth(database, phone, types, options);
  const elsewhere = new Map<unknown, JsonRecord>();
  for (let first = 0; first < ids.length; first += CONTACTS_AT_ONCE) {
    const contacts: ContactFacts['contact'][] = [];
    const deep = new Set<string>();
    const portion = ids.slice(first, first + CONTACTS_AT_ONCE);
    for await (const documents of documentsByIds(database, portion, options)) {
      for (const { document } of documents) {
        const contact = decodeContact(document, types);
        const level = contact === undefined ? undefined : levelBelow(phone, contact);
        if (contact === undefined || level === undefined || !isRecord(document)) continue;
        if (level > (phone.depth.contacts ?? Infinity)) continue;
        contacts.push({ ...document, _id: contact.id });
        if (level > (phone.depth.reports ?? Infinity)) deep.add(contact.id);
      }
    }
    const here = new Set(contacts.flatMap(subjectsOfContact));
    here.forEach((subject) => subjects.add(subject));
    const reports = await reportsAbout(database, [...here], options);
    for (const report of reports) {
      const subject = subjectOf(report);
      if (subject === undefined || here.has(subject) || !isOf(phone)(report)) continue;
      elsewhere.set(report['_id'], report);
    }
    const about = reports.filter((report) => here.has(subjectOf(report) ?? ''));
    yield contactFacts(contacts, about).map((facts) =>
      deep.has(facts.contact._id)
        ? { ...facts, reports: facts.reports.filter(isOf(phone)) }
        : facts,
    );
    dropKnown(elsewhere, subjects);
  }
  dropKnown(elsewhere, subjects);
  if (elsewhere.size > 0) yield contactFacts([], [...elsewhere.values()]);
}

/** Reports about other contacts of the phone come with these. */
function dropKnown(reports: Map<unknown, JsonRecord>, subjects: ReadonlySet<string>): void {
  for (const [id, report] of reports) {
    if (subjects.has(subjectOf(report) ?? '')) reports.delete(id);
  }
}

/** How many levels a contact lies below the nearest place of the phone; undefined where below none. */
function levelBelow({ facilities }: Phone, { lineage }: Contact): number | undefined {
  const level = lineage.findIndex((id) => facilities.includes(id));
  return level < 0 ? undefined : level;
}

const isOf =
  ({ owner }: Phone) =>
  (report: JsonRecord): boolean =>
    fieldOf(fieldOf(report, 'contact'), '_id') === owner;
