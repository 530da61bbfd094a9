import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { combineLatest, EMPTY, map, switchMap, takeUntil } from 'rxjs';
import { readBack } from '../../../data-access/index.ts';
import { defaultCombosOf, generationOf, readBackContext } from '../../../domain/index.ts';
import { abortable } from '../../../app/rx/abortable.ts';
import { sendClicked } from '../../../app/import-export/dhis2-export/send/state/send-clicked.ts';
import {
  SendActions,
  SendPanelActions,
} from '../../../app/import-export/dhis2-export/send/state/send.actions.ts';
import { sendFeature } from '../../../app/import-export/dhis2-export/send/state/send.feature.ts';
import { countingFeature } from '../../counting/state/counting.feature.ts';
import { unexpectedDhis2Error } from '../../../app/import-export/dhis2-export/dhis2/connection/unexpected-dhis2-error.ts';
import { readingOf } from '../../../app/import-export/dhis2-export/send/state/reading.ts';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';

/** Imports what was counted with the session of whoever is signed in to DHIS2, or tries to. */
export const sendCounted = createEffect(
  (store = inject(Store), server = inject(DHIS2_SERVER)) =>
    sendClicked(
      combineLatest([
        store.select(countingFeature.selectCounted),
        store.select(countingFeature.selectMetadata),
      ]).pipe(
        map(([counted, metadata]) => () => {
          const dataValueSet = counted?.dataValueSet;
          const defaultCombos = metadata && defaultCombosOf(metadata);
          return Promise.resolve(dataValueSet && { ...server, dataValueSet, defaultCombos });
        }),
      ),
    ),
  { functional: true },
);

/** Reads back what DHIS2 holds after an import. */
export const readBackCounted = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    server = inject(DHIS2_SERVER),
  ) =>
    actions.pipe(
      ofType(SendActions.answered),
      concatLatestFrom(() => [
        store.select(sendFeature.selectOutcome),
        store.select(countingFeature.selectCounted),
        store.select(countingFeature.selectMetadata),
      ]),
      switchMap(([{ answer }, outcome, counted, metadata]) => {
        const dataValueSet = counted?.dataValueSet;
        const isImport = outcome.status === 'answered' && !outcome.dryRun;
        if (!isImport || dataValueSet === undefined) return EMPTY;
        return abortable<Action>(async (signal, report) => {
          report(SendActions.readBack({ readBack: { status: 'reading' } }));
          const read = await readBack(fetchFn, server, {
            dataValueSet,
            ...readBackContext(metadata, generationOf(answer.version)),
            signal,
          });
          return SendActions.readBack({
            readBack: readingOf(read),
          });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              SendActions.readBack({
                readBack: { status: 'not-read', error: unexpectedDhis2Error(fault) },
              }),
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed, SendPanelActions.sendClicked))),
        );
      }),
    ),
  { functional: true },
);
