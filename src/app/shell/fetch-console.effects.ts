import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { take, tap } from 'rxjs';
import { ConsoleDatabase } from '../session/console-database.ts';
import { SignInPageActions } from '../session/state/session.actions.ts';

/**
 * Fetches the console's program while name and password are on their way: where lines are slow, it is
 * there when the answer is. Not before, so that the sign-in page alone stays small.
 */
export const fetchConsole = createEffect(
  (actions$ = inject(Actions), database = inject(ConsoleDatabase)) =>
    actions$.pipe(
      ofType(SignInPageActions.submitted),
      take(1),
      tap(() => {
        const parts = [
          database.prepare(),
          import('./admin-console/admin-console.ts'),
          import('./mounted-import-export.routes.ts'),
          import('../import-export/dhis2-export/dhis2-export.routes.ts'),
        ];
        // What cannot be fetched now is asked for again where it is needed, and told there.
        void Promise.allSettled(parts);
      }),
    ),
  { functional: true, dispatch: false },
);
