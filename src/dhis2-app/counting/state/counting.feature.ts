import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ExportedOnHost, JobFailure, JobProgress } from '../../../data-access/index.ts';
import type { DataSetMetadata, StoredComparison } from '../../../domain/index.ts';
import type { Reading } from '../../../app/import-export/dhis2-export/send/state/reading.ts';
import { ChooseActions } from '../../choose/state/choose.actions.ts';
import type { WholeChoice } from '../../choose/state/choose.feature.ts';
import { AppActions } from '../../connection/state/connection.actions.ts';
import { CountingActions, CountingPanelActions } from './counting.actions.ts';

/** What the host counts for a choice. */
export type CountingStatus =
  | { readonly status: 'idle' | 'stopped' }
  | { readonly status: 'counting'; readonly progress: JobProgress | undefined }
  | { readonly status: 'counted'; readonly counted: ExportedOnHost }
  | { readonly status: 'failed'; readonly failure: JobFailure };

/** What was counted, beside what DHIS2 knows and holds of it. */
export interface CountingState {
  readonly outcome: CountingStatus;
  /** Of what is or was counted. */
  readonly choice: WholeChoice | undefined;
  readonly metadata: DataSetMetadata | undefined;
  readonly comparison: Reading<StoredComparison> | undefined;
}

const NOTHING: CountingState = {
  outcome: { status: 'idle' },
  choice: undefined,
  metadata: undefined,
  comparison: undefined,
};

/** State and selectors of counting. What is chosen anew is not what was counted. */
export const countingFeature = createFeature({
  name: 'counting',
  reducer: createReducer(
    NOTHING,
    on(
      AppActions.opened,
      AppActions.signedOut,
      ChooseActions.dataSetChosen,
      ChooseActions.orgUnitChosen,
      ChooseActions.childrenChosen,
      ChooseActions.periodChosen,
      (): CountingState => NOTHING,
    ),
    on(CountingPanelActions.countClicked, (_, { choice }): CountingState => ({
      ...NOTHING,
      choice,
      outcome: { status: 'counting', progress: undefined },
    })),
    on(CountingActions.progressed, (state, { progress }): CountingState => ({
      ...state,
      outcome: { status: 'counting', progress },
    })),
    on(CountingPanelActions.stopClicked, (state): CountingState => ({
      ...state,
      outcome: { status: 'stopped' },
    })),
    on(CountingActions.counted, (state, { counted }): CountingState => ({
      ...state,
      outcome: { status: 'counted', counted },
      comparison: counted.dataValueSet === undefined ? undefined : { status: 'reading' },
    })),
    on(CountingActions.failed, (state, { failure }): CountingState => ({
      ...state,
      outcome: { status: 'failed', failure },
    })),
    on(CountingActions.metadataRead, (state, { metadata }): CountingState => ({
      ...state,
      metadata,
    })),
    on(CountingActions.compared, (state, { comparison }): CountingState => ({
      ...state,
      comparison,
    })),
  ),
  extraSelectors: ({ selectOutcome }) => ({
    selectCounted: createSelector(selectOutcome, (outcome) =>
      outcome.status === 'counted' ? outcome.counted : undefined,
    ),
  }),
});
