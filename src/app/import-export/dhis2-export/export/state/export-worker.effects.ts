import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, map, pairwise, tap } from 'rxjs';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { ExportedRows } from '../../worker/exported-rows.ts';
import { Dhis2ExportDatabaseActions } from '../../state/dhis2-export.actions.ts';
import { dhis2ExportFeature } from '../../state/dhis2-export.feature.ts';
import type { Outcome } from './export-status.ts';

/** What can be sent, and what DHIS2's answers speak of: its rows stay in the counting room. */
export const holdExportedRows = createEffect(
  (
    actions = inject(Actions),
    counting = inject(ExportWorkerClient),
    exportedRows = inject(ExportedRows),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportDatabaseActions.exported),
      tap(() => {
        exportedRows.keep(() => counting.dataValueSet());
      }),
    ),
  { functional: true, dispatch: false },
);

const NEEDS_THE_ROOM: readonly Outcome['status'][] = ['exporting', 'checked', 'exported'];

/**
 * Ends what happens in the counting room, requests included, when nobody waits for it any more. After
 * an export nothing is under way there but keeping what the next one can use.
 */
export const leaveCountingRoom = createEffect(
  (
    store = inject(Store),
    counting = inject(ExportWorkerClient),
    exportedRows = inject(ExportedRows),
  ) =>
    store.select(dhis2ExportFeature.selectOutcome).pipe(
      map(({ status }) => status),
      distinctUntilChanged(),
      pairwise(),
      tap(([before, now]) => {
        if (NEEDS_THE_ROOM.includes(now)) return;
        exportedRows.forget();
        if (before === 'exported') counting.release();
        else counting.close();
      }),
    ),
  { functional: true, dispatch: false },
);
