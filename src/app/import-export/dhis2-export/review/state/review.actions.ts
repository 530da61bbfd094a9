import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { PhonesOfReview } from '../../worker/review/phones-of-review.ts';
import type { ReviewListName } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import type { ValuesPage } from '../../worker/values/values-protocol.ts';
import type { AnyReviewPage, ReviewSection, ReviewedCount, ReviewQuery } from './review-state.ts';

/** What the officer looks at. */
export const ReviewPanelActions = createActionGroup({
  source: 'Review Panel',
  events: {
    'Section Clicked': props<{ section: ReviewSection }>(),
    'Query Changed': props<{ query: Partial<ReviewQuery> }>(),
    /** Another part of a list. */
    'List Turned': props<{ name: ReviewListName; from: number }>(),
    /** Who is expected and the months before shall be read, or read again. */
    'Reading Requested': emptyProps(),
    /** Whose phones are behind shall be asked. */
    'Phones Requested': emptyProps(),
    'Language Shown': props<{ language: string }>(),
  },
});

/** What the worker answers about what it has counted. */
export const ReviewWorkerActions = createActionGroup({
  source: 'Review Worker',
  events: {
    /** `at`: milliseconds since 1970. */
    Counted: props<ReviewedCount>(),
    /** The same is being counted anew: what was counted before can be asked about no more. */
    'Counting Anew': emptyProps(),
    /** What was counted is there no more. */
    Gone: emptyProps(),
    'Summary Changed': props<{ summary: ReviewSummary }>(),
    'Values Read': props<{ page: ValuesPage }>(),
    'List Read': props<{ name: ReviewListName; page: AnyReviewPage }>(),
    'Phones Read': props<{ phones: PhonesOfReview }>(),
    /** The worker ended. */
    Failed: emptyProps(),
  },
});
