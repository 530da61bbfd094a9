import {
  type DatabaseError,
  type DepartedContact,
  departureOf,
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
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';
import { contactsBySubject } from './contacts-by-subject.ts';

const PAGE_SIZE = 2000;

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
  const found = await contactsBySubject(database, [...subjects], settings, options);
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
      `view ${CHT_CORE_VIEWS.reportsByDate} from ${String(from)}`,
      async () =>
        withoutErrors(
          answerRows(await database.query(CHT_CORE_VIEWS.reportsByDate, range), pageSize),
        ),
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
