import { createFeature, createReducer, on } from '@ngrx/store';
import type { Dhis2Error } from '../../../../../data-access/index.ts';
import type { CompleteRegistration, ImportSummary } from '../../../../../domain/index.ts';
import { ExportWorkerActions } from '../../export/state/export.actions.ts';
import { RegistrationsActions, RegistrationsPanelActions } from './registrations.actions.ts';
import { SendPanelActions } from './send.actions.ts';

/** How far marking org units complete is. */
export type MarkStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'marking' }
  | { readonly status: 'answered'; readonly count: number; readonly summary: ImportSummary }
  | { readonly status: 'failed'; readonly error: Dhis2Error };

/** Which org units can be marked complete, and what became of it. */
export interface RegistrationsState {
  /** The least per cent of the expected CHWs. */
  readonly percent: number;
  /** Undefined until it is known who is expected. */
  readonly registrations: readonly CompleteRegistration[] | undefined;
  readonly mark: MarkStatus;
}

const IDLE: MarkStatus = { status: 'idle' };

/** Where nobody is missing: less has to be asked for. */
const INITIAL: RegistrationsState = { percent: 100, registrations: undefined, mark: IDLE };

/** State and selectors of marks of completeness. */
export const registrationsFeature = createFeature({
  name: 'registrations',
  reducer: createReducer<RegistrationsState>(
    INITIAL,
    on(ExportWorkerActions.started, SendPanelActions.closed, (): RegistrationsState => INITIAL),
    on(RegistrationsPanelActions.percentChanged, (state, { percent }): RegistrationsState => ({
      ...state,
      percent,
      // What is shown must be what is asked for.
      registrations: undefined,
      mark: IDLE,
    })),
    on(RegistrationsActions.counted, (state, { registrations }): RegistrationsState => ({
      ...state,
      registrations,
    })),
    on(SendPanelActions.sendClicked, (state): RegistrationsState => ({ ...state, mark: IDLE })),
    on(RegistrationsPanelActions.markClicked, (state): RegistrationsState => ({
      ...state,
      mark: { status: 'marking' },
    })),
    on(RegistrationsActions.answered, (state, { summary }): RegistrationsState => ({
      ...state,
      mark: { status: 'answered', count: state.registrations?.length ?? 0, summary },
    })),
    on(RegistrationsActions.failed, (state, { error }): RegistrationsState => ({
      ...state,
      mark: { status: 'failed', error },
    })),
  ),
});
