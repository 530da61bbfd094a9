import { createFeature, createReducer, on } from '@ngrx/store';
import type { SendFailure, SendOutcome, SendProgress } from '../../../../../data-access/index.ts';
import type { ReadBack, StoredComparison } from '../../../../../domain/index.ts';
import type { Reading } from './reading.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';

/** What became of sending the exported file. */
export type SendStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'sending'; readonly dryRun: boolean; readonly progress: SendProgress }
  | { readonly status: 'answered'; readonly dryRun: boolean; readonly answer: SendOutcome }
  | { readonly status: 'failed'; readonly dryRun: boolean; readonly failure: SendFailure }
  | {
      readonly status: 'stopped';
      readonly dryRun: boolean;
      /** How far it was: the part under way may be in DHIS2 too. */
      readonly progress: SendProgress;
    };

/** How far sending is. Credentials and file are never in it. */
export interface SendState {
  readonly outcome: SendStatus;
  /** Whether a dry run of this file went well enough for an import. */
  readonly mayImport: boolean;
  /** What DHIS2 held when it was last asked for a dry run; absent before, and after an import. */
  readonly comparison: Reading<StoredComparison> | undefined;
  /** What DHIS2 holds after the import. */
  readonly readBack: Reading<ReadBack> | undefined;
}

const NOTHING_READ = { comparison: undefined, readBack: undefined };

const INITIAL: SendState = { outcome: { status: 'idle' }, mayImport: false, ...NOTHING_READ };

const NOTHING_SENT: SendProgress = { done: 0, total: 0 };

const dryRunOf = ({ outcome }: SendState): boolean => outcome.status === 'idle' || outcome.dryRun;

/** State and selectors of sending. */
export const sendFeature = createFeature({
  name: 'send',
  reducer: createReducer(
    INITIAL,
    on(SendPanelActions.opened, SendPanelActions.closed, (): SendState => INITIAL),
    on(SendPanelActions.sendClicked, (state, { dryRun }): SendState => ({
      ...state,
      ...NOTHING_READ,
      outcome: { status: 'sending', dryRun, progress: NOTHING_SENT },
    })),
    on(SendActions.progressed, (state, { progress }): SendState => ({
      ...state,
      outcome: { status: 'sending', dryRun: dryRunOf(state), progress },
    })),
    on(SendActions.answered, (state, { answer }): SendState => {
      const dryRun = dryRunOf(state);
      return {
        ...state,
        outcome: { status: 'answered', dryRun, answer },
        mayImport: dryRun ? answer.summary.status !== 'ERROR' : state.mayImport,
      };
    }),
    on(SendActions.compared, (state, { comparison }): SendState => ({ ...state, comparison })),
    on(SendActions.readBack, (state, { readBack }): SendState => ({ ...state, readBack })),
    on(SendActions.failed, (state, { failure }): SendState => ({
      ...state,
      outcome: { status: 'failed', dryRun: dryRunOf(state), failure },
    })),
    on(SendPanelActions.stopClicked, SendActions.nothingToSend, (state): SendState => ({
      ...state,
      outcome: {
        status: 'stopped',
        dryRun: dryRunOf(state),
        progress: state.outcome.status === 'sending' ? state.outcome.progress : NOTHING_SENT,
      },
    })),
  ),
});
