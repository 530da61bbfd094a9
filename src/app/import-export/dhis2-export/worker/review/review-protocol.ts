import type { CompleteRegistration } from '../../../../../domain/index.ts';
import type { OrgUnitSheet } from '../values/org-unit-sheet-protocol.ts';
import type { PhonesOfReview } from './phones-of-review.ts';
import type { ReviewListName, ReviewLists } from './review-lists-protocol.ts';
import type { ReviewPage } from './review-page.ts';
import type { ReviewSummary } from './review-summary.ts';
import type { ValuesPage, ValuesQuery } from '../values/values-protocol.ts';

/** What the page asks about what was counted last, in small parts. */
export interface ReviewProtocol {
  /** Undefined where nothing is counted. */
  reviewSummary(): Promise<ReviewSummary | undefined>;
  /**
   * Reads who is expected, then the months before; a second call does what is left to do.
   *
   * @param onSummary called with each step, on a line of its own: a step may come after the end
   * @returns what is known at its end; undefined where nothing is counted
   */
  readReview(onSummary: (summary: ReviewSummary) => void): Promise<ReviewSummary | undefined>;
  /**
   * Marks of completeness for the org units of the written file of which as many have reported.
   *
   * @param percent the least per cent of the expected owners, 0 to 100
   * @returns undefined where nothing is written, or it is not known who is expected
   */
  registrations(percent: number): Promise<readonly CompleteRegistration[] | undefined>;
  /** Stops reading, and keeps what is read. */
  stopReview(): Promise<void>;
  reviewValues(query: ValuesQuery): Promise<ValuesPage | undefined>;
  /** Asks the host whose phones are behind; undefined where nothing is counted, or it cannot say. */
  reviewPhones(): Promise<PhonesOfReview | undefined>;
  /** Undefined where nothing is counted. */
  reviewSheet(orgUnit: string): Promise<OrgUnitSheet | undefined>;
  reviewList<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): Promise<ReviewPage<ReviewLists[Name]> | undefined>;
}
