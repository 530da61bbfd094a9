import type { CalendarDate } from '../period/calendar-date.ts';
import { lastPossibleInstant } from '../period/utc-day.ts';
import type { ContactId } from '../place/lineage.ts';
import { isNewerSignOff } from '../sign-off/newer-sign-off.ts';
import { isReplacedBy } from '../sign-off/replaced-sign-offs.ts';
import type { NewSignOff } from '../sign-off/sign-off-report.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import type { ChwOfArea } from './chws-of-area.ts';
import type { TelephoneMonth } from './count-on-telephone.ts';

/** Who signs for which place, when, and what is said of whom nothing is known. */
export interface Signature {
  readonly contact: ContactId;
  readonly place: ContactId;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A word for each CHW without a counted document. */
  readonly words: ReadonlyMap<ContactId, string>;
}

/**
 * What a supervisor says of a month: the documents that were looked at with their revisions, how many
 * CHWs reported of how many, and a word for each of the others.
 */
export const signOffOfArea = (
  { tag, dataSet, documents }: Pick<TelephoneMonth, 'tag' | 'dataSet' | 'documents'>,
  chws: readonly ChwOfArea[],
  { contact, place, now, words }: Signature,
): NewSignOff => ({
  contact,
  place,
  reportedDate: now,
  tag,
  dataSet,
  verdict: 'validated',
  expected: chws.length,
  reported: chws.filter(({ standing }) => standing === 'reported').length,
  documents,
  missing: chws
    .filter(({ standing }) => standing !== 'reported')
    .map(({ id }) => ({ contact: id, words: words.get(id) ?? '' })),
});

/** Takes back what was signed of a month. */
export const withdrawalOf = (
  { tag, dataSet }: Pick<TelephoneMonth, 'tag' | 'dataSet'>,
  { contact, place, now }: Omit<Signature, 'words'>,
): NewSignOff => ({
  contact,
  place,
  reportedDate: now,
  tag,
  dataSet,
  verdict: 'withdrawn',
  missing: [],
});

/**
 * The newest of the sign-offs of a place, a month and a data set, as in the review: it is the one that
 * stands.
 *
 * @param today a report dated later than the day after it was written by a clock that is wrong
 */
export function latestSignOff(
  signOffs: readonly SignOff[],
  { tag, dataSet }: Pick<TelephoneMonth, 'tag' | 'dataSet'>,
  place: ContactId,
  today: CalendarDate,
): SignOff | undefined {
  const latest = lastPossibleInstant(today);
  const ofMonth = signOffs.filter(
    (one) => one.place === place && one.tag === tag && one.dataSet === dataSet,
  );
  const isReplaced = isReplacedBy(ofMonth);
  return ofMonth
    .filter((one) => !isReplaced(one))
    .reduce<SignOff | undefined>(
      (newest, one) => (isNewerSignOff(one, newest, latest) ? one : newest),
      undefined,
    );
}

/**
 * When the next report is dated, in milliseconds since 1970: now, but after the one that stands. Where
 * the phone's clock was ahead and was set right, it would otherwise take nothing back.
 *
 * @example
 * dateOfNextSignOff(5, { reportedDate: 8 }, '2026-11-03') // => 9
 */
export const dateOfNextSignOff = (
  now: number,
  standing: Pick<SignOff, 'reportedDate'> | undefined,
  today: CalendarDate,
): number =>
  standing === undefined || standing.reportedDate >= lastPossibleInstant(today)
    ? now
    : Math.max(now, standing.reportedDate + 1);

/** Whether the phone holds other documents now than were signed. */
export function isOtherThanSigned(
  { documents = [] }: Pick<SignOff, 'documents'>,
  month: Pick<TelephoneMonth, 'documents'>,
): boolean {
  const signed = new Map(documents.map(({ id, revision }) => [id, revision]));
  return (
    signed.size !== month.documents.length ||
    month.documents.some(({ id, revision }) => signed.get(id) !== revision)
  );
}
