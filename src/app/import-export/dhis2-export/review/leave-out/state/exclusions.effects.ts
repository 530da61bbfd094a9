import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, defer, filter, switchMap } from 'rxjs';
import { saveExclusions, readExclusions } from '../../../../../../data-access/index.ts';
import { BROWSER_DATABASE } from '../../../../../database/browser-database.ts';
import { Dhis2ExportPageActions } from '../../../shared/page.actions.ts';
import { ExclusionActions, ExclusionStoreActions } from './exclusions.actions.ts';
import { exclusionsFeature, keyOfPeriod } from './exclusions.feature.ts';

/** Longer than for what only saves time: without the answer somebody would count who is left out. */
const LIMIT_IN_MS = 10_000;

/** Reads who was left out before. */
export const readKeptExclusions = createEffect(
  (actions = inject(Actions), store = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.entered),
      switchMap(() =>
        defer(() => store.use(readExclusions, LIMIT_IN_MS)).pipe(
          mapResponse({
            next: (kept) =>
              kept === undefined
                ? ExclusionStoreActions.notRead()
                : ExclusionStoreActions.read({ kept }),
            error: () => ExclusionStoreActions.notRead(),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Keeps each change, one after the other. */
export const keepChangedExclusions = createEffect(
  (actions = inject(Actions), state = inject(Store), store = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(ExclusionActions.leftOut, ExclusionActions.takenIn),
      concatLatestFrom(() => state.select(exclusionsFeature.selectByPeriod)),
      concatMap(([{ of }, byPeriod]) => {
        const excluded = byPeriod[keyOfPeriod(of)] ?? [];
        return defer(() =>
          store.use((database) => saveExclusions(database, { ...of, excluded }), LIMIT_IN_MS),
        ).pipe(
          filter((isKept) => isKept !== true),
          mapResponse({
            next: () => ExclusionStoreActions.notKept(),
            error: () => ExclusionStoreActions.notKept(),
          }),
        );
      }),
    ),
  { functional: true },
);
