import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, exhaustMap, switchMap, takeUntil } from 'rxjs';
import { readBack, sendDataValueSet } from '../../../data-access/index.ts';
import { defaultCombosOf, generationOf, readBackContext } from '../../../domain/index.ts';
import { abortable } from '../../../app/rx/abortable.ts';
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
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    server = inject(DHIS2_SERVER),
  ) =>
    actions.pipe(
      ofType(SendPanelActions.sendClicked),
      concatLatestFrom(() => [
        store.select(countingFeature.selectCounted),
        store.select(countingFeature.selectMetadata),
      ]),
      exhaustMap(([{ dryRun }, counted, metadata]) =>
        abortable<Action>(async (signal, report) => {
          const dataValueSet = counted?.dataValueSet;
          if (dataValueSet === undefined) return SendActions.nothingToSend();
          const sent = await sendDataValueSet(fetchFn, {
            ...server,
            dataValueSet,
            dryRun,
            defaultCombos: metadata && defaultCombosOf(metadata),
            signal,
            onProgress: (progress) => {
              report(SendActions.progressed({ progress }));
            },
          });
          return sent.ok
            ? SendActions.answered({ answer: sent.value })
            : SendActions.failed({ failure: sent.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              SendActions.failed({
                failure: { error: unexpectedDhis2Error(fault), answered: 0, mayHaveTaken: !dryRun },
              }),
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed, SendPanelActions.stopClicked))),
        ),
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
