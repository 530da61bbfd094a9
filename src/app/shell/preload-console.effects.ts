import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, defer, EMPTY, exhaustMap, Observable, race } from 'rxjs';
import { ConsoleDatabase } from '../session/console-database.ts';
import { SignInPageActions } from '../session/state/session.actions.ts';

/** Where a browser cannot say that it is idle (Safari), it is taken to be after this time. */
const IDLE_AFTER_MS = 1500;

/** Emits once when the page has nothing to do. */
const idle = (window: Window | null): Observable<void> =>
  new Observable((subscriber) => {
    const done = (): void => {
      subscriber.next();
      subscriber.complete();
    };
    if (window === null) return undefined;
    // Old types of the DOM have it always; Safari does not.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(done, IDLE_AFTER_MS);
      return () => {
        clearTimeout(timer);
      };
    }
    const request = window.requestIdleCallback(done, { timeout: IDLE_AFTER_MS });
    return () => {
      window.cancelIdleCallback(request);
    };
  });

/**
 * Fetches the console's program while name and password are typed: where lines are slow, it is there
 * when they have been taken. It begins when the sign-in page has nothing to do, so that this page
 * itself is not slower for it, and at the latest when name and password are on their way.
 */
export const preloadConsole = createEffect(
  (
    actions$ = inject(Actions),
    database = inject(ConsoleDatabase),
    { defaultView } = inject(DOCUMENT),
  ) =>
    actions$.pipe(
      ofType(SignInPageActions.opened),
      exhaustMap(() => race(idle(defaultView), actions$.pipe(ofType(SignInPageActions.submitted)))),
      exhaustMap(() =>
        // What cannot be fetched now is asked for again where it is needed, and reported there.
        defer(() =>
          Promise.allSettled([
            database.prepare(),
            import('./admin-console/admin-console.ts'),
            import('./mounted-import-export.routes.ts'),
            import('../import-export/dhis2-export/dhis2-export.routes.ts'),
          ]),
        ).pipe(catchError(() => EMPTY)),
      ),
    ),
  { functional: true, dispatch: false },
);
