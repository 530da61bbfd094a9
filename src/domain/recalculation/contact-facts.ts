import { compareCodeUnits } from '../code-unit-order.ts';
import type { ContactId } from '../place/lineage.ts';
import { fieldOf, isFilledText, type JsonRecord } from '../unknown-json.ts';

/** A contact as the rules see it, with the reports about it, oldest first. */
export interface ContactFacts {
  /** The document; where no contact has the subject of the reports, that subject as `_id` alone. */
  readonly contact: JsonRecord & { readonly _id: ContactId };
  readonly reports: readonly JsonRecord[];
}

/** Where a report names whom it is about, the first that is filled. */
const SUBJECT_FIELDS = ['patient_id', 'patient_uuid', 'place_id', 'place_uuid'] as const;

/**
 * Whom a report is about: an `_id`, or a short id of a contact. Each property is looked for in the
 * document, then in its `fields`.
 *
 * @example
 * subjectOf({ form: 'visit', fields: { patient_id: '50014', place_id: 'a-clinic' } }) // => '50014'
 */
export function subjectOf(report: unknown): string | undefined {
  const fields = fieldOf(report, 'fields');
  return SUBJECT_FIELDS.flatMap((name) => [fieldOf(report, name), fieldOf(fields, name)]).find(
    isFilledText,
  );
}

/**
 * The ids by which reports name a contact.
 *
 * @example
 * subjectsOfContact({ _id: 'a', patient_id: '50014' }) // => ['a', '50014']
 */
export const subjectsOfContact = (contact: unknown): readonly string[] =>
  ['_id', 'patient_id', 'place_id'].map((name) => fieldOf(contact, name)).filter(isFilledText);

/** Whether a document is a report, and not deleted. */
export const isReport = (document: unknown): document is JsonRecord =>
  fieldOf(document, 'type') === 'data_record' &&
  isFilledText(fieldOf(document, 'form')) &&
  fieldOf(document, '_deleted') !== true;

/**
 * Puts each report to the contact that it is about. Documents may come in any order and more than once.
 * Reports about nobody who is here stand at a contact of which only the id is known, as on a phone; those
 * that name nobody are left out.
 */
export function contactFacts(
  contacts: readonly ContactFacts['contact'][],
  reports: readonly JsonRecord[],
): readonly ContactFacts[] {
  const known = new Map(contacts.map((contact) => [contact._id, contact] as const).toSorted(byKey));
  const idOfSubject = new Map<string, ContactId>();
  for (const { _id } of known.values()) idOfSubject.set(_id, _id);
  for (const contact of known.values()) {
    for (const subject of subjectsOfContact(contact)) {
      if (!idOfSubject.has(subject)) idOfSubject.set(subject, contact._id);
    }
  }
  const ofContact = new Map<ContactId, Map<unknown, JsonRecord>>();
  for (const report of reports) {
    const subject = isReport(report) ? subjectOf(report) : undefined;
    if (subject === undefined) continue;
    const contact = idOfSubject.get(subject) ?? subject;
    const before = ofContact.get(contact) ?? new Map<unknown, JsonRecord>();
    ofContact.set(contact, before.set(fieldOf(report, '_id'), report));
  }
  const headless = [...ofContact.keys()].filter((id) => !known.has(id)).toSorted(compareCodeUnits);
  return [...known.values(), ...headless.map((_id) => ({ _id }))].map((contact) => ({
    contact,
    reports: [...(ofContact.get(contact._id)?.values() ?? [])].toSorted(oldestFirst),
  }));
}

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  compareCodeUnits(a[0], b[0]);

/** Reports of one instant stand by their id, so that two readings give the rules the same. */
function oldestFirst(a: JsonRecord, b: JsonRecord): number {
  const dateOf = (report: JsonRecord): number => {
    const date = fieldOf(report, 'reported_date');
    return typeof date === 'number' ? date : 0;
  };
  return dateOf(a) - dateOf(b) || compareCodeUnits(String(a['_id']), String(b['_id']));
}
