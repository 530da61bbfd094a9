import { Location } from '@angular/common';
import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  fromEvent,
  of,
  switchMap,
  takeUntil,
} from 'rxjs';
import type { SessionError } from '../../../data-access/index.ts';
import { Languages } from '../../i18n/index.ts';
import { sideEffect } from '../../rx/side-effect.ts';
import { ConsoleDatabase } from '../console-database.ts';
import { landingPath } from '../landing-path.ts';
import { LOAD_PAGE } from '../load-page.ts';
import { SIGN_IN_PATH, returnToOf } from '../return-to.ts';
import { SessionClient } from './session-client.ts';
import {
  AdminConsoleActions,
  AppActions,
  SessionApiActions,
  SignInPageActions,
} from './session.actions.ts';
import { sessionFeature } from './session.feature.ts';

/** What nobody foresaw, in its own words. */
const unforeseen = (fault: unknown): SessionError => ({
  code: 'refused',
  status: 0,
  words: String(fault),
});

/** Asks whose session it is: at the start, after a failure, and when a session may have ended. */
export const askSession = createEffect(
  (actions$ = inject(Actions), store = inject(Store), client = inject(SessionClient)) =>
    actions$.pipe(
      ofType(AppActions.opened, AppActions.retryClicked, SignInPageActions.opened),
      concatLatestFrom(() => store.select(sessionFeature.selectSessionState)),
      filter(([, session]) => session.kind === 'unknown'),
      switchMap(() =>
        defer(() => client.find()).pipe(
          catchError((fault) => of(SessionApiActions.unavailable({ error: unforeseen(fault) }))),
        ),
      ),
    ),
  { functional: true },
);

/** Signs in; a second click while the first is under way does nothing. */
export const signIn = createEffect(
  (actions$ = inject(Actions), client = inject(SessionClient)) =>
    actions$.pipe(
      ofType(SignInPageActions.submitted),
      exhaustMap(({ name, password }) =>
        defer(() => client.signIn(name, password)).pipe(
          catchError((fault) => of(SessionApiActions.refused({ error: unforeseen(fault) }))),
          takeUntil(actions$.pipe(ofType(SignInPageActions.restarted))),
        ),
      ),
    ),
  { functional: true },
);

/** Signs out. */
export const signOut = createEffect(
  (actions$ = inject(Actions), client = inject(SessionClient)) =>
    actions$.pipe(
      ofType(AdminConsoleActions.signOutClicked),
      exhaustMap(() =>
        defer(() => client.signOut()).pipe(
          catchError((fault) => of(SessionApiActions.endingFailed({ error: unforeseen(fault) }))),
        ),
      ),
    ),
  { functional: true },
);

/** Lays the database's texts over the built-in ones, which needs the session. */
export const readTexts = createEffect(
  (actions$ = inject(Actions), languages = inject(Languages), database = inject(ConsoleDatabase)) =>
    actions$.pipe(
      ofType(SessionApiActions.opened),
      sideEffect(({ settings }) =>
        languages.readFromDatabase((code) => database.texts(code), {
          offered: settings.languages,
          locale: settings.locale,
        }),
      ),
    ),
  { functional: true, dispatch: false },
);

/** Leaves the sign-in page for where one was before, or for where the user lands. */
export const leaveSignInPage = createEffect(
  (
    actions$ = inject(Actions),
    store = inject(Store),
    router = inject(Router),
    loadPage = inject(LOAD_PAGE),
  ) => {
    let shownTo: string | undefined;
    return actions$.pipe(
      ofType(SessionApiActions.opened),
      concatLatestFrom(() => store.select(sessionFeature.selectMay)),
      sideEffect(([{ user }, may]) => {
        // A new page for another user: what the last one read and chose is in this one's memory.
        const isSomebodyElse = shownTo !== undefined && shownTo !== user.name;
        shownTo = user.name;
        const { url } = router;
        if (!url.startsWith(SIGN_IN_PATH)) return undefined;
        const address = returnToOf(url) ?? landingPath(may);
        if (!isSomebodyElse) return router.navigateByUrl(address, { replaceUrl: true });
        loadPage(address);
        return undefined;
      }),
    );
  },
  { functional: true, dispatch: false },
);

/**
 * Loads the page anew for somebody else who has signed in meanwhile, in another tab: what is exported here would be in
 * the name of the one before.
 */
export const reloadForSomebodyElse = createEffect(
  (
    store = inject(Store),
    client = inject(SessionClient),
    location = inject(Location),
    window = inject(DOCUMENT).defaultView,
    loadPage = inject(LOAD_PAGE),
  ) =>
    (window === null ? EMPTY : fromEvent(window, 'focus')).pipe(
      concatLatestFrom(() => store.select(sessionFeature.selectUser)),
      filter(([, user]) => user !== undefined),
      switchMap(([, user]) =>
        defer(() => client.whose()).pipe(
          catchError(() => EMPTY),
          filter((name) => name !== undefined && name !== user?.name),
        ),
      ),
      sideEffect(() => {
        loadPage(location.path());
      }),
    ),
  { functional: true, dispatch: false },
);

/** Goes to the sign-in page as to a new page, so that nothing of the last user stays in memory. */
export const reloadAfterSignOut = createEffect(
  (actions$ = inject(Actions), loadPage = inject(LOAD_PAGE)) =>
    actions$.pipe(
      ofType(SessionApiActions.ended),
      sideEffect(() => {
        loadPage(SIGN_IN_PATH);
      }),
    ),
  { functional: true, dispatch: false },
);
