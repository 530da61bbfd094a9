import { createFeature, createReducer, on } from '@ngrx/store';
import { Dhis2ServerActions } from './dhis2-server.actions.ts';

/** The name of the DHIS2 that the host passes requests on to; undefined where there is none. */
export interface Dhis2ServerState {
  readonly server: string | undefined;
}

const INITIAL: Dhis2ServerState = { server: undefined };

/** State of the connection to DHIS2. */
export const dhis2ServerFeature = createFeature({
  name: 'dhis2Server',
  reducer: createReducer(
    INITIAL,
    on(Dhis2ServerActions.serverFound, (_, { server }): Dhis2ServerState => ({ server })),
  ),
});
