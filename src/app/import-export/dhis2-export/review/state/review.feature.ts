import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { hasSameNumbers, type Choice } from '../../choose/state/choice.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { areSameExclusions, exclusionsFeature } from '../leave-out/state/exclusions.feature.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import { reviewSections } from '../review-sections.ts';
import { ReviewPanelActions, ReviewWorkerActions } from './review.actions.ts';
import type { ReviewSection, ReviewState } from './review-state.ts';
import { knownSections, shownReview } from './shown-review.ts';

/** What was counted and read of it. */
type Counted = Pick<
  ReviewState,
  'count' | 'isCountedAnew' | 'former' | 'values' | 'lists' | 'isFailed' | 'phones'
>;
/** What is looked at of it. */
type View = Pick<ReviewState, 'viewed' | 'section' | 'query' | 'from'>;

const NOT_COUNTED: Counted = {
  count: undefined,
  isCountedAnew: false,
  former: undefined,
  values: undefined,
  lists: {},
  isFailed: false,
  phones: undefined,
};

const FIRST_VIEW: View = {
  viewed: undefined,
  section: 'values',
  query: { by: 'element', open: [], search: '', order: 'name', from: 0 },
  from: {},
};

/** Whether it is known that there is nothing in a section. */
const isEmpty = (section: ReviewSection | undefined, summary: ReviewSummary): boolean =>
  reviewSections(summary).some(
    (figure) => figure.section === section && figure.count !== undefined && !figure.canOpen,
  );

/**
 * What is looked at of a new count. Who counts the same numbers again, with metadata or without somebody, goes on
 * looking at the same lines.
 */
function viewOf(
  state: ReviewState,
  choice: Choice,
  summary: ReviewSummary,
): View & Pick<ReviewState, 'former'> {
  const { viewed, section, query, from } = state;
  // Without values what is missing is what there is to see.
  const first = summary.report.dataValues > 0 ? FIRST_VIEW.section : 'not-counted';
  if (viewed === undefined || !hasSameNumbers(viewed, choice)) {
    return { ...FIRST_VIEW, viewed: choice, section: first, former: undefined };
  }
  const isOver = summary.report.dataValues === 0 || isEmpty(section, summary);
  const former = shownReview(state);
  return { viewed: choice, section: isOver ? first : section, query, from, former };
}

/** Whether the last lines of a list went while a page of it was looked at. */
const isBehindTheEnd = (page: {
  readonly from: number;
  readonly lines: readonly unknown[];
}): boolean => page.from > 0 && page.lines.length === 0;

/** What the officer looks at of the last count: figures, a query, and one page. */
export const reviewFeature = createFeature({
  name: 'review',
  reducer: createReducer<ReviewState>(
    { ...NOT_COUNTED, ...FIRST_VIEW, language: 'en' },
    on(ReviewWorkerActions.counted, (state, { summary, choice, excluded, at }): ReviewState => ({
      ...NOT_COUNTED,
      ...viewOf(state, choice, summary),
      language: state.language,
      count: { summary, choice, excluded, at },
    })),
    on(ReviewWorkerActions.countingAnew, (state): ReviewState => ({
      ...state,
      isCountedAnew: state.count !== undefined,
    })),
    on(ReviewWorkerActions.gone, (state): ReviewState => ({ ...state, ...NOT_COUNTED })),
    on(ReviewWorkerActions.summaryChanged, (state, { summary }): ReviewState => {
      const { count, section } = state;
      if (count === undefined) return state;
      // It was kept open from the count before, and now it is known that nothing is in it.
      const isOver = isEmpty(section, summary) && !isEmpty(section, count.summary);
      const open = isOver ? FIRST_VIEW.section : section;
      return { ...state, section: open, count: { ...count, summary } };
    }),
    on(ReviewWorkerActions.valuesRead, (state, { page }): ReviewState => ({
      ...state,
      values: page,
      query: isBehindTheEnd(page) ? { ...state.query, from: 0 } : state.query,
    })),
    on(ReviewWorkerActions.listRead, (state, { name, page }): ReviewState => ({
      ...state,
      lists: { ...state.lists, [name]: page },
      from: isBehindTheEnd(page) ? { ...state.from, [name]: 0 } : state.from,
    })),
    on(ReviewWorkerActions.failed, (state): ReviewState => ({
      ...state,
      ...NOT_COUNTED,
      isFailed: true,
    })),
    on(ReviewPanelActions.sectionClicked, (state, { section }): ReviewState => ({
      ...state,
      section: state.section === section ? undefined : section,
    })),
    on(ReviewPanelActions.queryChanged, (state, { query }): ReviewState => ({
      ...state,
      // Another order or search begins at its first page.
      query: { ...state.query, ...('open' in query ? {} : { from: 0 }), ...query },
    })),
    on(ReviewPanelActions.listTurned, (state, { name, from }): ReviewState => ({
      ...state,
      from: { ...state.from, [name]: from },
    })),
    on(ReviewPanelActions.phonesRequested, (state): ReviewState => ({ ...state, phones: 'asked' })),
    on(ReviewWorkerActions.phonesRead, (state, { phones }): ReviewState => ({ ...state, phones })),
    on(ReviewPanelActions.languageShown, (state, { language }): ReviewState => ({
      ...state,
      language,
    })),
  ),
  extraSelectors: ({
    selectReviewState,
    selectCount,
    selectIsCountedAnew,
    selectSection,
    selectQuery,
    selectLanguage,
    selectFrom,
  }) => {
    /** Changes when what is shown says something else: not with each month that is read. */
    const selectKnown = createSelector(selectCount, selectIsCountedAnew, (count, isCountedAnew) =>
      count === undefined || isCountedAnew
        ? undefined
        : [count.at, ...knownSections(count.summary)].join(' '),
    );
    return {
      /** What is shown of the last count, and of the one before as long as the same is not read again. */
      selectShown: createSelector(selectReviewState, (state) => ({
        ...state,
        ...shownReview(state),
      })),
      /** What is to be read for the open section; undefined where nothing is counted or open. */
      selectToRead: createSelector(
        selectKnown,
        selectSection,
        selectQuery,
        selectLanguage,
        selectFrom,
        (known, section, query, language, from) =>
          // What is not known yet is not there to be read.
          section === undefined || known?.includes(section) !== true
            ? undefined
            : { section, query: { ...query, language }, from },
      ),
      /** Whether something else has been chosen since. */
      selectIsStale: createSelector(
        selectCount,
        chooseFeature.selectChoice,
        exclusionsFeature.selectExcluded,
        (count, choice, excluded = []) =>
          count !== undefined &&
          !(hasSameNumbers(count.choice, choice) && areSameExclusions(count.excluded, excluded)),
      ),
    };
  },
});
