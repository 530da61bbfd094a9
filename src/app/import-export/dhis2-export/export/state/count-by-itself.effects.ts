import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { asapScheduler, EMPTY, filter, map, observeOn, pairwise, switchMap, timer } from 'rxjs';
import { SAVES_DATA } from '../../shared/saves-data.ts';
import { ExportBarActions, ExportWorkerActions } from './export.actions.ts';
import { exportFeature } from './export.feature.ts';
import { selectToCountByItself } from './export.selectors.ts';

/** Whoever goes through a list with the keyboard passes by choices that they do not mean. */
const SETTLED_AFTER_MS = 300;

/** Has what is chosen counted as soon as it is settled, without being asked; not where data are saved. */
export const countByItself = createEffect(
  (store = inject(Store), savesData = inject(SAVES_DATA)) =>
    store
      .select(selectToCountByItself)
      .pipe(
        switchMap((basis) =>
          basis === undefined || savesData()
            ? EMPTY
            : timer(SETTLED_AFTER_MS).pipe(map(() => ExportWorkerActions.choiceSettled())),
        ),
      ),
  { functional: true },
);

/** Who presses Export while it is counted gets the file when it is, without another press. */
export const exportWhenCounted = createEffect(
  (store = inject(Store)) =>
    store.select(exportFeature.selectExportState).pipe(
      pairwise(),
      filter(([, { status }]) => status === 'counted' || status === 'costly'),
      map(([before]) => (before.status === 'exporting' ? before.exportAs : undefined)),
      filter((fileName) => fileName !== undefined),
      map((fileName) => ExportBarActions.exportClicked({ fileName })),
      // The count is not at its end before it has told everybody.
      observeOn(asapScheduler),
    ),
  { functional: true },
);
