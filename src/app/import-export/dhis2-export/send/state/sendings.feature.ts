import { createFeature, createReducer, on } from '@ngrx/store';
import type { Dhis2Error, SendingsOfFile } from '../../../../../data-access/index.ts';
import type { Reading } from './reading.ts';
import { SendPanelActions } from './send.actions.ts';
import { SendingsActions } from './sendings.actions.ts';

/** What everybody's sendings of this period are. */
interface SendingsState {
  /** Undefined until DHIS2 was asked: nobody is signed in to it before the first dry run. */
  readonly sendings: Reading<SendingsOfFile> | undefined;
  /** Why the last sending is not in the log. */
  readonly notLogged: Dhis2Error | undefined;
}

const NOTHING: SendingsState = { sendings: undefined, notLogged: undefined };

/** State and selectors of the log of sendings. */
export const sendingsFeature = createFeature({
  name: 'sendings',
  reducer: createReducer(
    NOTHING,
    on(SendPanelActions.opened, SendPanelActions.closed, (): SendingsState => NOTHING),
    on(SendPanelActions.sendClicked, (state): SendingsState => ({
      ...state,
      notLogged: undefined,
    })),
    on(SendingsActions.read, (state, { sendings }): SendingsState => ({ ...state, sendings })),
    on(SendingsActions.notLogged, (state, { error }): SendingsState => ({
      ...state,
      notLogged: error,
    })),
  ),
});
