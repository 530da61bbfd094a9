import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { hasSameNumbers, type Choice } from '../../choose/state/choice.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { areSameExclusions, exclusionsFeature } from '../leave-out/state/exclusions.feature.ts';
import { ReviewPanelActions, ReviewWorkerActions } from './review.actions.ts';
import type { ReviewSummary } from '../../worker/review-protocol.ts';
import type { ReviewState } from './review-state.ts';

const NOTHING: ReviewState = {
  count: undefined,
  section: 'values',
  query: { by: 'element', open: [], search: '', order: 'name', from: 0 },
  language: 'en',
  from: {},
  values: undefined,
  lists: {},
  isFailed: false,
  phones: undefined,
};

/** Who only leaves somebody out goes on looking at the same lines. */
function stillLookedAt(
  { count, section, query }: ReviewState,
  choice: Choice,
  { report, suspects }: ReviewSummary,
): Partial<ReviewState> {
  if (count === undefined || !hasSameNumbers(count.choice, choice)) return {};
  const isEmpty =
    report.dataValues === 0 || (section === 'suspects' && Object.keys(suspects ?? {}).length === 0);
  return isEmpty ? {} : { section, query };
}

/** What the officer looks at of the last count: figures, a query, and one page. */
export const reviewFeature = createFeature({
  name: 'review',
  reducer: createReducer<ReviewState>(
    NOTHING,
    on(ReviewWorkerActions.counted, (state, { summary, choice, excluded, at }): ReviewState => ({
      ...NOTHING,
      language: state.language,
      count: { summary, choice, excluded, at },
      // Without values what is missing is what there is to see.
      section: summary.report.dataValues > 0 ? 'values' : 'not-counted',
      ...stillLookedAt(state, choice, summary),
    })),
    on(ReviewWorkerActions.gone, ({ language }): ReviewState => ({ ...NOTHING, language })),
    on(ReviewWorkerActions.summaryChanged, (state, { summary }): ReviewState =>
      state.count === undefined ? state : { ...state, count: { ...state.count, summary } },
    ),
    on(ReviewWorkerActions.valuesRead, (state, { page }): ReviewState => ({
      ...state,
      values: page,
    })),
    on(ReviewWorkerActions.listRead, (state, { name, page }): ReviewState => ({
      ...state,
      lists: { ...state.lists, [name]: page },
    })),
    on(ReviewWorkerActions.failed, ({ language }): ReviewState => ({
      ...NOTHING,
      language,
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
  extraSelectors: ({ selectCount, selectSection, selectQuery, selectLanguage, selectFrom }) => {
    /** Changes when what is shown says something else: not with each month that is read. */
    const selectKnown = createSelector(selectCount, (count) =>
      count === undefined
        ? undefined
        : [
            count.at,
            count.summary.completeness !== undefined,
            count.summary.suspects !== undefined,
            count.summary.outliers !== undefined,
          ].join(' '),
    );
    return {
      /** What is to be read for the open section; undefined where nothing is counted or open. */
      selectToRead: createSelector(
        selectKnown,
        selectSection,
        selectQuery,
        selectLanguage,
        selectFrom,
        (known, section, query, language, from) =>
          known === undefined || section === undefined
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
