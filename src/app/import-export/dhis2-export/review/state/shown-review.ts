import type { ReviewSummary } from '../../worker/review-summary.ts';
import { isBeingRead, reviewSections } from '../review-sections.ts';
import {
  LISTS_OF_SECTION,
  type ReviewSection,
  type ReviewState,
  type ShownReview,
} from './review-state.ts';

/** The sections of which it is known how much is in them. */
export const knownSections = (summary: ReviewSummary | undefined): readonly ReviewSection[] =>
  reviewSections(summary).flatMap(({ section, count }) => (count === undefined ? [] : section));

const isKnown = ({ section, count }: ReviewState): boolean =>
  section === undefined || knownSections(count?.summary).includes(section);

/** What was shown before, as long as the same of the new count is still to come. */
const awaited = (state: ReviewState): ShownReview | undefined =>
  isKnown(state) || isBeingRead(state.count?.summary) ? state.former : undefined;

/** What there is to show: of the count before what is not read again yet. */
export function shownReview(state: ReviewState): ShownReview {
  const former = awaited(state);
  const summary = state.count?.summary;
  return {
    summary: isKnown(state) ? summary : (former?.summary ?? summary),
    values: state.values ?? former?.values,
    lists: { ...former?.lists, ...state.lists },
  };
}

/** Whether what is shown in the open section, or all of it, is of the count before. */
export function isBusy(state: ReviewState): boolean {
  const { section = 'not-counted', values, lists, isCountedAnew } = state;
  const former = awaited(state);
  return (
    isCountedAnew ||
    (section === 'values' && values === undefined && former?.values !== undefined) ||
    LISTS_OF_SECTION[section].some((name) => !lists[name] && former?.lists[name])
  );
}
