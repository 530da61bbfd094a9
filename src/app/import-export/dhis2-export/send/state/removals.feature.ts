import { createFeature, createReducer, on } from '@ngrx/store';
import type { DeletionOutcome, SendFailure } from '../../../../../data-access/index.ts';
import { RemovalsActions, RemovalsPanelActions } from './removals.actions.ts';
import { SendPanelActions } from './send.actions.ts';

/** How far the deleting of rows that are left behind is. */
export type RemovalsState =
  | { readonly status: 'idle' }
  | { readonly status: 'asking'; readonly dryRun: boolean }
  | { readonly status: 'answered'; readonly dryRun: boolean; readonly outcome: DeletionOutcome }
  | { readonly status: 'failed'; readonly dryRun: boolean; readonly failure: SendFailure };

const IDLE: RemovalsState = { status: 'idle' };

const dryRunOf = (state: RemovalsState): boolean => state.status === 'idle' || state.dryRun;

/** State and selectors of deleting what is left behind. */
export const removalsFeature = createFeature({
  name: 'removals',
  reducer: createReducer<RemovalsState>(
    IDLE,
    on(
      SendPanelActions.opened,
      SendPanelActions.closed,
      // An import changes what DHIS2 holds: what was looked at before is of no use.
      SendPanelActions.sendClicked,
      RemovalsActions.nothingToCompare,
      (): RemovalsState => IDLE,
    ),
    on(RemovalsPanelActions.checkClicked, (): RemovalsState => ({
      status: 'asking',
      dryRun: true,
    })),
    on(RemovalsPanelActions.deleteClicked, (): RemovalsState => ({
      status: 'asking',
      dryRun: false,
    })),
    on(RemovalsActions.answered, (state, { outcome }): RemovalsState => ({
      status: 'answered',
      dryRun: dryRunOf(state),
      outcome,
    })),
    on(RemovalsActions.failed, (state, { failure }): RemovalsState => ({
      status: 'failed',
      dryRun: dryRunOf(state),
      failure,
    })),
  ),
});
