import type { TargetDocument } from './target-document.ts';

/** Which of an owner's documents for a period count: the newest, or all as in CHT Core. */
export type Accounts = 'newest' | 'all';

/**
 * Whether one of an owner's documents counts rather than another: the newest `updatedDate` wins; none
 * is oldest; of two alike the greater id wins.
 */
const isNewer = (a: TargetDocument, b: TargetDocument): boolean => {
  const dateOf = (document: TargetDocument): number => document.updatedDate ?? -Infinity;
  return dateOf(a) === dateOf(b) ? a.id > b.id : dateOf(a) > dateOf(b);
};

/**
 * Splits an owner's documents for one period (of several accounts) into those that count and the
 * older ones.
 *
 * @example
 * byAccount([march3, march9], 'newest') // => { counting: [march9], older: [march3] }
 */
export function byAccount(
  documents: readonly TargetDocument[],
  accounts: Accounts,
): { readonly counting: readonly TargetDocument[]; readonly older: readonly TargetDocument[] } {
  if (accounts === 'all' || documents.length < 2) return { counting: documents, older: [] };
  const newest = documents.reduce((best, document) => (isNewer(document, best) ? document : best));
  return { counting: [newest], older: documents.filter((document) => document !== newest) };
}
