import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { hasSameNumbers } from '../../choose/state/choice.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { metadataFeature } from '../../dhis2/metadata/state/metadata.feature.ts';
import {
  areSameExclusions,
  exclusionsFeature,
} from '../../review/leave-out/state/exclusions.feature.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { RecalculationActions, RecalculationPanelActions } from './recalculation.actions.ts';
import type { RecalculationRun, RecalculationState } from './recalculation-state.ts';

const NOTHING: RecalculationState = {
  offer: undefined,
  run: { status: 'idle' },
  isDifferingOnly: true,
  from: 0,
};

/** Changes what has been compared; nothing where nothing has. */
const whereCompared = (
  state: RecalculationState,
  change: Partial<Extract<RecalculationRun, { readonly status: 'compared' }>>,
): RecalculationState =>
  state.run.status === 'compared' ? { ...state, run: { ...state.run, ...change } } : state;

/** What the reports give: whether the host offers it, how far it is, and what of it is looked at. */
export const recalculationFeature = createFeature({
  name: 'recalculation',
  reducer: createReducer<RecalculationState>(
    NOTHING,
    on(RecalculationActions.offered, (state, { offer }): RecalculationState => ({
      ...state,
      offer,
    })),
    on(RecalculationActions.started, (state, { of }): RecalculationState => ({
      ...state,
      run: { status: 'running', of, progress: undefined },
      from: 0,
    })),
    on(RecalculationActions.progressed, (state, { progress }): RecalculationState =>
      state.run.status === 'running' ? { ...state, run: { ...state.run, progress } } : state,
    ),
    on(RecalculationActions.compared, (state, { compared }): RecalculationState =>
      state.run.status === 'running'
        ? { ...state, run: { status: 'compared', of: state.run.of, compared, isSaving: false } }
        : state,
    ),
    on(RecalculationActions.failed, (state, { failure }): RecalculationState => ({
      ...state,
      run: { status: 'failed', failure },
    })),
    on(RecalculationPanelActions.stopClicked, (state): RecalculationState => ({
      ...state,
      run: { status: 'stopped' },
    })),
    on(RecalculationPanelActions.exportClicked, (state): RecalculationState =>
      whereCompared(state, { isSaving: true }),
    ),
    on(RecalculationActions.saved, (state, { saved }): RecalculationState => {
      if (state.run.status !== 'compared') return state;
      const { of, compared } = state.run;
      return { ...state, run: { status: 'compared', of, compared, isSaving: false, saved } };
    }),
    on(RecalculationActions.notSaved, (state, { failure }): RecalculationState =>
      whereCompared(state, { isSaving: false, notSaved: failure }),
    ),
    on(
      RecalculationPanelActions.filterChanged,
      (state, { isDifferingOnly }): RecalculationState => ({
        ...state,
        isDifferingOnly,
        from: 0,
      }),
    ),
    on(RecalculationPanelActions.pageTurned, (state, { from }): RecalculationState => ({
      ...state,
      from,
    })),
    on(Dhis2ExportPageActions.left, (): RecalculationState => NOTHING),
  ),
  extraSelectors: ({ selectRun }) => ({
    /** Whether something else has been chosen since, or other metadata are there. */
    selectIsOfFormerChoice: createSelector(
      selectRun,
      chooseFeature.selectChoice,
      exclusionsFeature.selectExcluded,
      metadataFeature.selectMetadata,
      (run, choice, excluded = [], { loaded }) =>
        'of' in run &&
        !(
          hasSameNumbers(run.of.basis.choice, choice) &&
          areSameExclusions(run.of.basis.excluded, excluded) &&
          run.of.basis.metadata === loaded?.metadata
        ),
    ),
  }),
});
