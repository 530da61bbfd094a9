import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { concatMap, EMPTY, takeUntil } from 'rxjs';
import {
  logSending,
  readSendings,
  type SendFailure,
  sendingsOfHost,
  type SendOutcome,
} from '../../../../../data-access/index.ts';
import { err, ok, type Result } from '../../../../../domain/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';
import { sendFeature, type SendStatus } from './send.feature.ts';
import { readingOf } from './reading.ts';
import { SendingsActions } from './sendings.actions.ts';

/** What became of an import; undefined where none was made. */
function importOf(outcome: SendStatus): Result<SendOutcome, SendFailure> | undefined {
  if (outcome.status === 'idle' || outcome.status === 'sending' || outcome.dryRun) return undefined;
  if (outcome.status === 'answered') return ok(outcome.answer);
  if (outcome.status === 'failed') return err(outcome.failure);
  const { soFar, done } = outcome.progress;
  return err({
    error: { code: 'unreachable' },
    ...(soFar === undefined ? {} : { soFar }),
    answered: done,
    // The part under way when it was stopped.
    mayHaveTaken: true,
  });
}

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
          const former = await readSendings(fetchFn, access, dataValueSet, kept);
          if (sent === undefined) return SendingsActions.read({ sendings: readingOf(former) });
          const at = new Date().toISOString();
          const file = { dataValueSet, sent, way: 'console', at } as const;
          const logged = await logSending(fetchFn, access, file, kept);
          if (!logged.ok) report(SendingsActions.notLogged({ error: logged.error }));
          const own = logged.ok && logged.value !== undefined ? [logged.value] : [];
          const all = former.ok
            ? ok({ ...former.value, sendings: [...own, ...former.value.sendings] })
            : former;
          return SendingsActions.read({ sendings: readingOf(all) });
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
