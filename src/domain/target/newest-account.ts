import type { TargetDocument } from './target-document.ts';

/** Which of an owner's documents for a period count: the newest, or all as in CHT Core. */
export type Accounts = 'newest' | 'all';

/** An owner's documents for one period. */
export interface DocumentsByAccount {
  readonly counting: readonly TargetDocument[];
  /** Those of other accounts. */
  readonly older: readonly TargetDocument[];
  /** Conflicting revisions of a document of which another revision is in one of the other lists. */
  readonly otherRevisions: readonly TargetDocument[];
}

/**
 * Splits an owner's documents for one period (of several accounts, or several revisions of one) into
 * those that count and the others. The newest `updatedDate` counts; none, and one that is later than
 * any clock can be, is oldest; of two alike the greater id counts. A document with conflicting
 * revisions stands for each of them, whichever CouchDB made the winner.
 *
 * @param latest the last instant that a document can have been changed at
 * @example
 * byAccount([march3, march9], 'newest', latest)
 * // => { counting: [march9], older: [march3], otherRevisions: [] }
 */
export function byAccount(
  documents: readonly TargetDocument[],
  accounts: Accounts,
  latest: number,
): DocumentsByAccount {
  if (documents.length < 2) return { counting: documents, older: [], otherRevisions: [] };
  const newestOf = (some: readonly TargetDocument[]): TargetDocument | undefined =>
    some.reduce<TargetDocument | undefined>(
      (best, document) => (best === undefined || isNewer(document, best, latest) ? document : best),
      undefined,
    );
  const ofEachId = new Set(
    [...new Set(documents.map(({ id }) => id))].map((id) =>
      newestOf(documents.filter((document) => document.id === id)),
    ),
  );
  const onePerId = documents.filter((document) => ofEachId.has(document));
  const newest = newestOf(onePerId);
  const isCounting = (document: TargetDocument): boolean =>
    accounts === 'all' || document === newest;
  return {
    counting: onePerId.filter(isCounting),
    older: onePerId.filter((document) => !isCounting(document)),
    otherRevisions: documents.filter((document) => !ofEachId.has(document)),
  };
}

/** Whether a document's date lies after any that a clock can have shown. */
export const hasImpossibleDate = (
  { updatedDate }: Pick<TargetDocument, 'updatedDate'>,
  latest: number,
): boolean => updatedDate !== undefined && updatedDate > latest;

/**
 * Whether a document is newer than another of its owner and period: by its date, and of two alike by its id.
 *
 * @param latest the last instant that a document can have been changed at
 * @example
 * isNewer({ ...march9, updatedDate: 2 }, { ...march9, updatedDate: 1 }, 9) // => true
 */
export function isNewer(a: TargetDocument, b: TargetDocument, latest: number): boolean {
  const dateOf = (document: TargetDocument): number =>
    hasImpossibleDate(document, latest) ? -Infinity : (document.updatedDate ?? -Infinity);
  if (dateOf(a) !== dateOf(b)) return dateOf(a) > dateOf(b);
  // Of two revisions alike CouchDB's winner counts: it is the one without a revision here.
  return a.id === b.id ? (a.revision ?? '~') > (b.revision ?? '~') : a.id > b.id;
}
