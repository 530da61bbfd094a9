import type { Dhis2Generation } from '../dhis2-metadata/dhis2-version.ts';
import { rowsWithoutConflict, type ImportSummary } from './import-summary.ts';

/** What a summary proves of the values that were sent. */
export interface ImportProof {
  /**
   * Ignored values that no conflict explains and that were not there before: DHIS2 stored nothing of
   * these. 2.43 counts so the rows of a file in which one row stands twice, and answers `SUCCESS`.
   */
  readonly notStored: number;
  /** Ignored values that DHIS2 up to 2.42 had already, just the same. */
  readonly unchanged: number;
  /** Values in no count: zeros that DHIS2 up to 2.42 does not keep. */
  readonly uncounted: number;
  /** Whether the summary shows that DHIS2 has what was sent; of zeros, that it keeps none. */
  readonly isSuccess: boolean;
}

/**
 * Holds a summary against what was sent: success is what it proves, not what it calls so.
 *
 * @param sent how many values the summary is about
 * @param generation of the server, where it is known; else the summary's own form tells
 * @example
 * // 2.43, one row twice: 200 SUCCESS, updated 0, ignored 2, no conflict
 * proofOf(summary, 2, 'since243') // => { notStored: 2, unchanged: 0, uncounted: 0, isSuccess: false }
 */
export function proofOf(
  summary: ImportSummary,
  sent: number,
  generation = generationOfSummary(summary),
): ImportProof {
  const { status, counts, conflicts, lacksCounts = false } = summary;
  const unexplained = lacksCounts ? 0 : unexplainedIgnored(summary);
  const isNew = generation === 'since243';
  const uncounted = lacksCounts || status === 'ERROR' ? 0 : rowsWithoutConflict(counts, sent);
  const notStored = isNew ? unexplained : 0;
  return {
    notStored,
    unchanged: isNew ? 0 : unexplained,
    uncounted,
    isSuccess:
      status !== 'ERROR' &&
      conflicts.length === 0 &&
      !lacksCounts &&
      notStored === 0 &&
      // Only older servers leave values out of every count, and only zeros.
      (!isNew || uncounted === 0),
  };
}

/** Summaries of 2.43 and later carry no description; those before always do. */
const generationOfSummary = ({ description }: ImportSummary): Dhis2Generation =>
  description === undefined ? 'since243' : 'upTo242';

/** Ignored values beyond those that conflicts name. */
function unexplainedIgnored({ counts, conflicts, rejectedIndexes }: ImportSummary): number {
  // A conflict that names no row may be about any number of them.
  if (conflicts.some(({ indexes, isWholeFile }) => isWholeFile || indexes.length === 0)) return 0;
  const named = new Set(conflicts.flatMap(({ indexes }) => indexes));
  if (conflicts.length > 0) rejectedIndexes.forEach((index) => named.add(index));
  return Math.max(0, counts.ignored - named.size);
}
