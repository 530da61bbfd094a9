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
import { ExportedRows } from '../../worker/exported-rows.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { SendActions } from './send.actions.ts';

/** Asks the host whether and where it sends. */
export const findServer = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(DHIS2_FETCH),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendActions.opened, SendActions.serverWanted),
      switchMap(() =>
        abortable((signal) => readDhis2Server(fetchFn, dhis2Url, signal)).pipe(
          mapResponse({
            next: (server) => SendActions.serverFound({ server }),
            error: () => SendActions.serverFound({ server: undefined }),
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
    exportedRows = inject(ExportedRows),
    credentials = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(SendActions.requested),
      exhaustMap(({ dryRun }) => {
        const progress = new Subject<SendProgress>();
        const sent = abortable(async (signal) => {
          const dataValueSet = await exportedRows.fetch();
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
              if (result === undefined) return SendActions.stopped();
              return result.ok
                ? SendActions.answered({ answer: result.value })
                : SendActions.failed({ failure: result.error });
            },
            error: (fault) => {
              progress.complete();
              const error = { code: 'refused', status: 0, words: String(fault) } as const;
              return SendActions.failed({ failure: { error, answered: 0, mayHaveTaken: !dryRun } });
            },
          }),
        );
        const moving = progress.pipe(map((step) => SendActions.progressed({ progress: step })));
        const ended = actions.pipe(ofType(SendActions.closed, SendActions.stopped));
        return defer(() => merge(moving, sent)).pipe(takeUntil(ended));
      }),
    ),
  { functional: true },
);
