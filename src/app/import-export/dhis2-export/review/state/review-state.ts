import type { Exclusion } from '../../../../../domain/index.ts';
import type { Choice } from '../../choose/state/choice.ts';
import type { PhonesOfReview } from '../../worker/review/phones-of-review.ts';
import type { ReviewListName, ReviewLists } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPage } from '../../worker/review/review-page.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import type { ValuesPage, ValuesQuery } from '../../worker/values/values-protocol.ts';

/** The sections of a review; the button of each says how much is in it. */
export type ReviewSection =
  'values' | 'missing' | 'suspects' | 'far-out' | 'sign-offs' | 'not-counted';

/** What of the values is looked at; the language is the reader's. */
export type ReviewQuery = Omit<ValuesQuery, 'language'>;

/** A part of any list. */
export type AnyReviewPage = ReviewPage<ReviewLists[ReviewListName]>;

/** The parts of lists that are shown. */
export type ShownLists = {
  readonly [Name in ReviewListName]?: ReviewPage<ReviewLists[Name]>;
};

/** What was counted last: its figures. All rows stay in the worker. */
export interface ReviewedCount {
  readonly choice: Choice;
  readonly excluded: readonly Exclusion[];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly summary: ReviewSummary;
}

/** What is shown of a count. */
export interface ShownReview {
  /** What the open section says of itself. */
  readonly summary: ReviewSummary | undefined;
  readonly values: ValuesPage | undefined;
  readonly lists: ShownLists;
  /** Whether what is shown in the open section, or all of it, is of the count before. */
  readonly isBusy: boolean;
}

export interface ReviewState {
  readonly count: ReviewedCount | undefined;
  /** Whether it is being counted anew: then all that is shown is of the count before. */
  readonly isCountedAnew: boolean;
  /** What was shown of the same before it was counted anew: it stays until the same is read again. */
  readonly former: ShownReview | undefined;
  /** The choice of the last count: what is looked at is of it, also while it is counted again. */
  readonly viewed: Choice | undefined;
  readonly section: ReviewSection | undefined;
  readonly query: ReviewQuery;
  readonly language: string;
  /** From where on each list is shown. */
  readonly from: Readonly<Partial<Record<ReviewListName, number>>>;
  readonly values: ValuesPage | undefined;
  readonly lists: ShownLists;
  readonly isFailed: boolean;
  /** Whose phones are behind: once somebody asked. */
  readonly phones: 'asked' | PhonesOfReview | undefined;
}

/**
 * So many lines of a list are on a page: fewer where each has a chart. Suspects are shown by kind, and
 * need all.
 */
export const LINES_OF_LIST: Readonly<Record<ReviewListName, number>> = {
  reporting: 50,
  early: 50,
  unexpected: 50,
  suspects: 2000,
  'far-out': 25,
  stopped: 25,
  'sign-offs': 25,
};

/** The lists of each section. */
export const LISTS_OF_SECTION: Readonly<Record<ReviewSection, readonly ReviewListName[]>> = {
  values: [],
  missing: ['reporting', 'early', 'unexpected'],
  suspects: ['suspects'],
  'far-out': ['far-out', 'stopped'],
  'sign-offs': ['sign-offs'],
  'not-counted': [],
};
