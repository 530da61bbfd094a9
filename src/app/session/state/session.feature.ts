import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { SessionError } from '../../../data-access/index.ts';
import { hasPermission } from '../../../domain/index.ts';
import type { Permission, User } from '../../../domain/index.ts';
import type { ConsoleSettings } from '../console-settings.ts';
import type { ConsoleError } from '../session-error-key.ts';
import {
  AdminConsoleActions,
  AppActions,
  SessionApiActions,
  SignInPageActions,
} from './session.actions.ts';

/** Whose session it is, as far as is known. */
export type SessionState =
  /** Not asked yet, or the answer is on its way. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out'; readonly refusal?: SessionError }
  | { readonly kind: 'signing-in' }
  | {
      readonly kind: 'signed-in';
      readonly user: User;
      readonly settings: ConsoleSettings;
      /** Why the last attempt to sign out did not succeed. */
      readonly refusal?: SessionError;
    }
  /** The database did not say whose session it is, or did not give the settings. */
  | { readonly kind: 'failed'; readonly error: ConsoleError };

const initialState: SessionState = { kind: 'unknown' };
const asState = (state: SessionState): SessionState => state;

/** The session in the store. */
export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer(
    asState(initialState),
    on(AppActions.opened, AppActions.retryClicked, (): SessionState => ({ kind: 'unknown' })),
    // Somebody who is sent here though signed in has met the end of the session: ask again.
    on(SignInPageActions.opened, (state): SessionState =>
      state.kind === 'signed-in' ? { kind: 'unknown' } : state,
    ),
    on(SignInPageActions.submitted, (): SessionState => ({ kind: 'signing-in' })),
    on(SessionApiActions.opened, (_, { user, settings }): SessionState => ({
      kind: 'signed-in',
      user,
      settings,
    })),
    on(
      SessionApiActions.absent,
      SessionApiActions.ended,
      SignInPageActions.restarted,
      (): SessionState => ({
        kind: 'signed-out',
      }),
    ),
    on(SessionApiActions.refused, (_, { error }): SessionState => ({
      kind: 'signed-out',
      refusal: error,
    })),
    on(SessionApiActions.unavailable, (_, { error }): SessionState => ({ kind: 'failed', error })),
    on(AdminConsoleActions.signOutClicked, (state): SessionState =>
      state.kind === 'signed-in'
        ? { kind: 'signed-in', user: state.user, settings: state.settings }
        : state,
    ),
    on(SessionApiActions.endingFailed, (state, { error }): SessionState =>
      state.kind === 'signed-in' ? { ...state, refusal: error } : state,
    ),
  ),
  extraSelectors: ({ selectSessionState }) => ({
    /** The signed-in user, undefined while there is none. */
    selectUser: createSelector(selectSessionState, (state) =>
      state.kind === 'signed-in' ? state.user : undefined,
    ),
    /** Which permissions the signed-in user has. */
    selectMay: createSelector(selectSessionState, (state) => {
      if (state.kind !== 'signed-in') return () => false;
      const roles = new Map(Object.entries(state.settings.rolesByPermission));
      return (permission: Permission) => hasPermission(state.user, roles, permission);
    }),
    /** Why the last attempt to sign in or out did not succeed. */
    selectRefusal: createSelector(selectSessionState, (state) =>
      state.kind === 'signed-out' || state.kind === 'signed-in' ? state.refusal : undefined,
    ),
    /** Why nothing can be shown at all. */
    selectFailure: createSelector(selectSessionState, (state) =>
      state.kind === 'failed' ? state.error : undefined,
    ),
  }),
});
