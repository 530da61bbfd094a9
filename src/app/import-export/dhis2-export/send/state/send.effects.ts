import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import type { Action } from '@ngrx/store';
import { exhaustMap, takeUntil } from 'rxjs';
import { sendDataValueSet } from '../../../../../data-access/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';

/** Sends the exported file; stops, the request included, when asked to or when it is left. */
export const sendFile = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendPanelActions.sendClicked),
      exhaustMap(({ dryRun }) =>
        abortable<Action>(async (signal, report) => {
          const dataValueSet = await worker.readRows();
          if (dataValueSet === undefined) return SendActions.nothingToSend();
          signal.throwIfAborted();
          const result = await sendDataValueSet(fetchFn, {
            baseUrl: dhis2Url,
            isProxied: true,
            authorization: credentials.authorization(),
            dataValueSet,
            dryRun,
            signal,
            onProgress: (progress) => {
              report(SendActions.progressed({ progress }));
            },
          });
          return result.ok
            ? SendActions.answered({ answer: result.value })
            : SendActions.failed({ failure: result.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              SendActions.failed({
                failure: {
                  error: { code: 'refused', status: 0, words: String(fault) },
                  answered: 0,
                  mayHaveTaken: !dryRun,
                },
              }),
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed, SendPanelActions.stopClicked))),
        ),
      ),
    ),
  { functional: true },
);
