import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { concatMap, EMPTY, takeUntil } from 'rxjs';
import { sendingsOfHost } from '../../../../../data-access/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';
import { followSending, importOf } from './follow-sending.ts';
import { sendFeature } from './send.feature.ts';
import { SendingsActions } from './sendings.actions.ts';

/**
 * Reads from the log in DHIS2 what was sent of this period, and after an import writes that one into it. What is under
 * way is ended by nobody: who leaves the page right after an import is in the log too.
 */
export const logAndReadSendings = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendActions.answered, SendActions.failed, SendPanelActions.stopClicked),
      concatLatestFrom(() => store.select(sendFeature.selectOutcome)),
      concatMap(([, outcome]) => {
        const sent = importOf(outcome);
        if (sent === undefined && outcome.status !== 'answered') return EMPTY;
        return abortable<Action>(async (_, report) => {
          const authorization = credentials.authorization();
          const access = { baseUrl: dhis2Url, isProxied: true, authorization };
          const dataValueSet = await worker.readRows();
          if (dataValueSet === undefined) throw new Error('The file is no longer there.');
          const kept = sendingsOfHost(fetchFn, access);
          const file = { dataValueSet, sent, way: 'console', kept } as const;
          return followSending(fetchFn, access, file, report);
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) => {
              const error = unexpectedDhis2Error(fault);
              return sent === undefined
                ? SendingsActions.read({ sendings: { status: 'not-read', error } })
                : SendingsActions.notLogged({ error });
            },
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed))),
        );
      }),
    ),
  { functional: true },
);
