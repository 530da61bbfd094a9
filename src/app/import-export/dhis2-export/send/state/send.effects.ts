import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { exhaustMap, takeUntil, withLatestFrom } from 'rxjs';
import { sendDataValueSet } from '../../../../../data-access/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { selectTargets } from '../../choose/state/choose.selectors.ts';
import { selectShownBasis } from '../../export/state/export.selectors.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { comparisonOf, readBackOfFile } from './look-in-dhis2.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';

/** Sends the exported file; stops, the request included, when asked to or when it is left. */
export const sendFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendPanelActions.sendClicked),
      withLatestFrom(store.select(selectShownBasis), store.select(selectTargets)),
      exhaustMap(([{ dryRun }, ...parts]) =>
        abortable<Action>(async (signal, report) => {
          const dataValueSet = await worker.readRows();
          if (dataValueSet === undefined) return SendActions.nothingToSend();
          signal.throwIfAborted();
          const authorization = credentials.authorization();
          const access = { baseUrl: dhis2Url, isProxied: true, authorization };
          const result = await sendDataValueSet(fetchFn, {
            ...access,
            dataValueSet,
            dryRun,
            signal,
            onProgress: (progress) => {
              report(SendActions.progressed({ progress }));
            },
          });
          if (!result.ok) return SendActions.failed({ failure: result.error });
          const { version } = result.value;
          report(SendActions.answered({ answer: result.value }));
          const looked = { fetchFn, access, dataValueSet, parts, version, signal };
          if (dryRun) {
            report(SendActions.compared({ comparison: { status: 'reading' } }));
            return SendActions.compared({ comparison: await comparisonOf(looked) });
          }
          report(SendActions.readBack({ readBack: { status: 'reading' } }));
          return SendActions.readBack({ readBack: await readBackOfFile(looked) });
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
