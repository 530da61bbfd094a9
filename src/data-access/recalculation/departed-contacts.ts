import {
  type Contact,
  type DatabaseError,
  decodeContact,
  type DepartedContact,
  departureOf,
  exportSettings,
  fieldOf,
  type Instants,
  isFilledText,
  isReport,
  type Phone,
  type Result,
  subjectOf,
} from '../../domain/index.ts';
import { answerRows, withoutErrors } from '../connection/answer-rows.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { readOptional, type ReadOptions, toResult } from '../connection/retry.ts';

/** CHT Core's view of reports by their date. Source: medic/cht-core, ddocs/medic-db/medic-client/views/reports_by_date. */
const REPORTS_BY_DATE = 'medic-client/reports_by_date';

const PAGE_SIZE = 2000;

/** Another: contacts by their short ids. Source: the same, contacts_by_reference. */
const CONTACTS_BY_REFERENCE = 'medic-client/contacts_by_reference';

/** How many short ids one request asks for. */
const PORTION = 500;

/** Who is on no list that a person reads to its end. */
const MOST_DEPARTED = 50;

/**
 * Finds of phones the contacts whom their owners reported about in an interval and who are not theirs any more: moved,
 * deleted or muted. All reports of the interval are read once, a page at a time; only for phones that say more than the
 * reports justify is it worth asking.
 *
 * A contact that reports name by a short number, and that is not there, is told of nobody: the number may be another
 * contact's by now.
 *
 * @param settings the field `settings` of the document `settings`
 * @returns by account, those with most reports first; undefined where the database has not the CHT's own view
 */
export const readDepartedContacts = (
  database: Database,
  phones: readonly Phone[],
  interval: Instants,
  settings: unknown,
  options: ReadOptions = {},
): Promise<Result<ReadonlyMap<string, readonly DepartedContact[]> | undefined, DatabaseError>> =>
  toResult(() => departedOf(database, phones, interval, settings, options));

async function departedOf(
  database: Database,
  phones: readonly Phone[],
  interval: Instants,
  settings: unknown,
  options: ReadOptions,
): Promise<ReadonlyMap<string, readonly DepartedContact[]> | undefined> {
  const counts = new Map(phones.map(({ owner }) => [owner, new Map<string, number>()]));
  for await (const ids of reportsOfInterval(database, interval, options)) {
    if (ids === undefined) return undefined;
    for await (const documents of documentsByIds(database, ids, options)) {
      for (const { document } of documents) {
        const owner = fieldOf(fieldOf(document, 'contact'), '_id');
        const ofOwner = isFilledText(owner) ? counts.get(owner) : undefined;
        const subject = ofOwner && isReport(document) ? subjectOf(document) : undefined;
        if (subject !== undefined) ofOwner?.set(subject, (ofOwner.get(subject) ?? 0) + 1);
      }
    }
  }
  const subjects = new Set([...counts.values()].flatMap((ofOwner) => [...ofOwner.keys()]));
  const found = await contactsNow(database, [...subjects], settings, options);
  return new Map(
    phones.map(({ user, owner, facilities }) => {
      const departed = new Map<string, DepartedContact>();
      for (const [subject, reports] of counts.get(owner) ?? []) {
        const now = found.get(subject);
        if (now === undefined && isShortId(subject)) continue;
        const why = departureOf(now?.contact, now?.document, facilities);
        const contact = now?.contact.id ?? subject;
        // Reports name some by their id and by their short id.
        const before = departed.get(contact)?.reports ?? 0;
        if (why !== undefined) departed.set(contact, { contact, why, reports: before + reports });
      }
      const most = [...departed.values()].sort(
        (one, other) => other.reports - one.reports || (one.contact < other.contact ? -1 : 1),
      );
      return [user, most.slice(0, MOST_DEPARTED)] as const;
    }),
  );
}

/** Short ids of the CHT are digits alone. */
const isShortId = (subject: string): boolean => /^\d+$/.test(subject);

/** A contact as it is now. */
interface ContactNow {
  readonly contact: Contact;
  readonly document: unknown;
}

/** The contacts that reports name, by an `_id` or a short id; those that are not there are not in it. */
async function contactsNow(
  database: Database,
  subjects: readonly string[],
  settings: unknown,
  options: ReadOptions,
): Promise<ReadonlyMap<string, ContactNow>> {
  const types = exportSettings(settings).contactTypes;
  const found = new Map<string, ContactNow>();
  const read = async (ids: readonly string[]): Promise<void> => {
    for await (const documents of documentsByIds(database, ids.toSorted(), options)) {
      for (const { document } of documents) {
        const contact = decodeContact(document, types);
        if (contact !== undefined) found.set(contact.id, { contact, document });
      }
    }
  };
  await read(subjects);
  const unknown = subjects.filter((subject) => !found.has(subject));
  const ids = await idsOfShortIds(database, unknown, options);
  await read([...ids.values()]);
  for (const [shortId, id] of ids) {
    const now = found.get(id);
    if (now !== undefined) found.set(shortId, now);
  }
  return found;
}

/** Whom short ids name; of an instance without the CHT's own view nobody. */
async function idsOfShortIds(
  database: Database,
  shortIds: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let first = 0; first < shortIds.length; first += PORTION) {
    const keys = shortIds.slice(first, first + PORTION).map((id) => ['shortcode', id]);
    const rows = await readOptional(
      `view ${CONTACTS_BY_REFERENCE} of ${String(keys.length)} short ids`,
      async () =>
        withoutErrors(
          answerRows(await database.query(CONTACTS_BY_REFERENCE, { keys, reduce: false })),
        ),
      options,
    );
    for (const { id, key } of rows ?? []) {
      if (Array.isArray(key) && typeof id === 'string') ids.set(String(key[1]), id);
    }
  }
  return ids;
}

/** The ids of an interval's reports, page by page; undefined where there is no such view. */
async function* reportsOfInterval(
  database: Database,
  { start, end }: Instants,
  options: ReadOptions,
): AsyncGenerator<readonly string[] | undefined> {
  const { pageSize = PAGE_SIZE } = options;
  let [from, skip] = [start, 0];
  for (;;) {
    const range = { startkey: [from], endkey: [end], skip, limit: pageSize, reduce: false };
    const answer = await readOptional(
      `view ${REPORTS_BY_DATE} from ${String(from)}`,
      async () => withoutErrors(answerRows(await database.query(REPORTS_BY_DATE, range), pageSize)),
      options,
    );
    yield answer?.map(({ id }) => String(id));
    const last = answer?.at(-1)?.['key'];
    const at: unknown = Array.isArray(last) ? last[0] : undefined;
    if (answer === undefined || answer.length < pageSize || typeof at !== 'number') return;
    // From the last date on, without those of it that were given already.
    const ofLast = answer.filter(({ key }) => Array.isArray(key) && key[0] === at).length;
    [from, skip] = [at, at === from ? skip + ofLast : ofLast];
  }
}
