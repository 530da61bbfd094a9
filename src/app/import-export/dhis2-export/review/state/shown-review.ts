import type { ReviewSummary } from '../../worker/review/review-summary.ts';
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

/** What there is to show: of the count before what is not read again yet, as long as that is to come. */
export function shownReview({ section, count, isCountedAnew, ...state }: ReviewState): ShownReview {
  const own = count?.summary;
  const isKnown = section === undefined || knownSections(own).includes(section);
  const former = isKnown || isBeingRead(own) ? state.former : undefined;
  const { values = former?.values } = state;
  const lists = { ...former?.lists, ...state.lists };
  return {
    summary: isKnown ? own : (former?.summary ?? own),
    values,
    lists,
    isBusy:
      isCountedAnew ||
      (section === 'values'
        ? values !== state.values
        : LISTS_OF_SECTION[section ?? 'values'].some((name) => lists[name] !== state.lists[name])),
  };
}
