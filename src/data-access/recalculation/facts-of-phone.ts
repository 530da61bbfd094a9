import {
  contactFacts,
  fieldOf,
  subjectOf,
  subjectsOfContact,
  type ContactFacts,
  type JsonRecord,
  type Phone,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { contactsOfPhone } from './contacts-of-phone.ts';
import { reportsAbout } from './reports-about.ts';

/** Of how many contacts the reports are read at once: what is in memory beside the phone's contacts. */
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
  const { contacts, subjects } = await contactsOfPhone(database, phone, settings, options);
  const elsewhere = new Map<unknown, JsonRecord>();
  for (let first = 0; first < contacts.length; first += CONTACTS_AT_ONCE) {
    const portion = contacts.slice(first, first + CONTACTS_AT_ONCE);
    const here = new Set(portion.flatMap(({ document }) => subjectsOfContact(document)));
    const reports = await reportsAbout(database, [...here], options);
    for (const report of reports) {
      const subject = subjectOf(report);
      // Reports about other contacts of the phone come with these.
      if (subject === undefined || subjects.has(subject) || !isOf(phone)(report)) continue;
      elsewhere.set(report['_id'], report);
    }
    const about = reports.filter((report) => here.has(subjectOf(report) ?? ''));
    const deep = new Set(
      portion.flatMap(({ document, level }) =>
        level > (phone.depth.reports ?? Infinity) ? [document._id] : [],
      ),
    );
    yield contactFacts(
      portion.map(({ document }) => document),
      about,
    ).map((facts) =>
      deep.has(facts.contact._id)
        ? { ...facts, reports: facts.reports.filter(isOf(phone)) }
        : facts,
    );
  }
  if (elsewhere.size > 0) yield contactFacts([], [...elsewhere.values()]);
}

const isOf =
  ({ owner }: Phone) =>
  (report: JsonRecord): boolean =>
    fieldOf(fieldOf(report, 'contact'), '_id') === owner;
