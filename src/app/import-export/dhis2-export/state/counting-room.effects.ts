import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { filter, map, pairwise, switchMap, tap } from 'rxjs';
import { Counting } from '../counting/counting.ts';
import { LastExport } from '../last-export/last-export.ts';
import { Dhis2ExportDatabaseActions } from './dhis2-export.actions.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import type { Outcome } from './outcome.ts';

const USES_THE_ROOM: readonly Outcome['status'][] = ['exporting', 'reviewing'];

/** Fetches the file's rows once it is saved: what can be sent, and what DHIS2's answers speak of. */
export const keepLastExport = createEffect(
  (actions = inject(Actions), counting = inject(Counting), lastExport = inject(LastExport)) =>
    actions.pipe(
      ofType(Dhis2ExportDatabaseActions.exported),
      switchMap(async ({ fileName }) => ({ fileName, dataValueSet: await counting.handedOver() })),
      tap(({ fileName, dataValueSet }) => {
        if (dataValueSet !== undefined) lastExport.keep({ fileName, dataValueSet });
      }),
    ),
  { functional: true, dispatch: false },
);

/** Ends what happens in the counting room, requests included, when nobody waits for it any more. */
export const closeCountingRoom = createEffect(
  (store = inject(Store), counting = inject(Counting)) =>
    store.select(dhis2ExportFeature.selectOutcome).pipe(
      map(({ status }) => status),
      pairwise(),
      filter(
        ([before, now]) =>
          // After an export the room closes behind what is fetched from it.
          USES_THE_ROOM.includes(before) && ![...USES_THE_ROOM, 'exported'].includes(now),
      ),
      tap(() => {
        counting.close();
      }),
    ),
  { functional: true, dispatch: false },
);
