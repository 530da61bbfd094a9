import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type {
  Dhis2DataSet,
  Dhis2Error,
  Dhis2User,
  HostConnection,
  HostOffer,
  JobFailure,
} from '../../../data-access/index.ts';
import { AppActions, ConnectionActions } from './connection.actions.ts';

/** What is known of the DHIS2 around the app. */
type Dhis2Reading =
  | { readonly status: 'reading' }
  | {
      readonly status: 'read';
      readonly user: Dhis2User;
      readonly dataSets: readonly Dhis2DataSet[];
    }
  | { readonly status: 'failed'; readonly error: Dhis2Error };

/** What is known of the host; `idle` where nobody has signed in to it, or there is none. */
type HostReading =
  | { readonly status: 'idle' | 'reading' }
  | { readonly status: 'read'; readonly offer: HostOffer }
  | { readonly status: 'failed'; readonly failure: JobFailure };

/** How keeping the connection went. */
type Keeping =
  | { readonly status: 'idle' | 'keeping' }
  | { readonly status: 'kept'; readonly isProtected: boolean }
  | { readonly status: 'failed'; readonly error: Dhis2Error };

/** Who uses the app, and how it reaches the host. Never a password. */
export interface ConnectionState {
  readonly dhis2: Dhis2Reading;
  /** Undefined where nobody has set one. */
  readonly connection: HostConnection | undefined;
  readonly keeping: Keeping;
  readonly host: HostReading;
}

const INITIAL: ConnectionState = {
  dhis2: { status: 'reading' },
  connection: undefined,
  keeping: { status: 'idle' },
  host: { status: 'idle' },
};

/** A Route is asked at once, an address when somebody has signed in. */
const hostOf = (connection: HostConnection | undefined): HostReading => ({
  status: connection?.by === 'route' ? 'reading' : 'idle',
});

/** State and selectors of the connection. */
export const connectionFeature = createFeature({
  name: 'connection',
  reducer: createReducer(
    INITIAL,
    on(AppActions.opened, (): ConnectionState => INITIAL),
    on(ConnectionActions.dhis2Read, (state, { user, dataSets, connection }): ConnectionState => ({
      ...state,
      dhis2: { status: 'read', user, dataSets },
      connection,
      host: hostOf(connection),
    })),
    on(ConnectionActions.dhis2Failed, (state, { error }): ConnectionState => ({
      ...state,
      dhis2: { status: 'failed', error },
    })),
    on(AppActions.connectionSubmitted, (state): ConnectionState => ({
      ...state,
      keeping: { status: 'keeping' },
    })),
    on(ConnectionActions.connectionKept, (state, { connection, isProtected }): ConnectionState => ({
      ...state,
      connection,
      keeping: { status: 'kept', isProtected },
      host: hostOf(connection),
    })),
    on(ConnectionActions.connectionNotKept, (state, { error }): ConnectionState => ({
      ...state,
      keeping: { status: 'failed', error },
    })),
    on(AppActions.signedIn, (state): ConnectionState => ({
      ...state,
      host: { status: 'reading' },
    })),
    on(AppActions.signedOut, (state): ConnectionState => ({ ...state, host: { status: 'idle' } })),
    on(ConnectionActions.offerRead, (state, { offer }): ConnectionState => ({
      ...state,
      host: { status: 'read', offer },
    })),
    on(ConnectionActions.hostFailed, (state, { failure }): ConnectionState => ({
      ...state,
      host: { status: 'failed', failure },
    })),
  ),
  extraSelectors: ({ selectDhis2, selectHost }) => ({
    selectUser: createSelector(selectDhis2, (dhis2) =>
      dhis2.status === 'read' ? dhis2.user : undefined,
    ),
    selectOffer: createSelector(selectHost, (host) =>
      host.status === 'read' ? host.offer : undefined,
    ),
    /** The data sets that both sides know. */
    selectDataSets: createSelector(selectDhis2, selectHost, (dhis2, host) =>
      dhis2.status === 'read' && host.status === 'read'
        ? dhis2.dataSets.filter(({ id }) => host.offer.dataSets.includes(id))
        : [],
    ),
  }),
});
