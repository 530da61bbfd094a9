import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { defer, exhaustMap, map, merge, Subject, switchMap, takeUntil } from 'rxjs';
import {
  readDhis2Server,
  sendDataValueSet,
  type SendProgress,
} from '../../../../../data-access/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { LastExport } from '../../worker/exported-rows.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { SendingCredentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { SendingActions } from './send.actions.ts';

/** Asks the host whether and where it sends. */
export const findServer = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(DHIS2_FETCH),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendingActions.opened, SendingActions.serverWanted),
      switchMap(() =>
        abortable((signal) => readDhis2Server(fetchFn, dhis2Url, signal)).pipe(
          mapResponse({
            next: (server) => SendingActions.serverFound({ server }),
            error: () => SendingActions.serverFound({ server: undefined }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Sends the last exported file; stops, the request included, when told to or when it is left. */
export const sendFile = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(DHIS2_FETCH),
    lastExport = inject(LastExport),
    credentials = inject(SendingCredentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendingActions.requested),
      exhaustMap(({ dryRun }) => {
        const progress = new Subject<SendProgress>();
        const sent = abortable(async (signal) => {
          const dataValueSet = await lastExport.fetch();
          if (dataValueSet === undefined || signal.aborted) return undefined;
          return sendDataValueSet(fetchFn, {
            baseUrl: dhis2Url,
            isProxied: true,
            authorization: credentials.authorization(),
            dataValueSet,
            dryRun,
            signal,
            onProgress: (step) => {
              progress.next(step);
            },
          });
        }).pipe(
          mapResponse({
            next: (result) => {
              progress.complete();
              if (result === undefined) return SendingActions.stopped();
              return result.ok
                ? SendingActions.answered({ summary: result.value })
                : SendingActions.failed({ failure: result.error });
            },
            error: (fault) => {
              progress.complete();
              const error = { code: 'refused', status: 0, words: String(fault) } as const;
              return SendingActions.failed({ failure: { error, answered: 0 } });
            },
          }),
        );
        const moving = progress.pipe(map((step) => SendingActions.progressed({ progress: step })));
        const ended = actions.pipe(ofType(SendingActions.closed, SendingActions.stopped));
        return defer(() => merge(moving, sent)).pipe(takeUntil(ended));
      }),
    ),
  { functional: true },
);
