import { inject } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import type { Action } from '@ngrx/store';
import { exhaustMap, type Observable, takeUntil } from 'rxjs';
import { type SendRequest, sendDataValueSet } from '../../../../../data-access/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';

/** A file, where it goes, and how its ids are read there. */
export type FileToSend = Omit<SendRequest, 'dryRun' | 'signal' | 'onProgress'>;

/**
 * Sends a file whenever that is asked for, or tries to; stops, the request included, when asked to or when the panel is
 * closed. For an effect.
 *
 * @param file how the file is got that is to be sent at the time; undefined from it where there is none
 */
export const sendClicked = (
  file: Observable<() => Promise<FileToSend | undefined>>,
  actions = inject(Actions),
  fetchFn = inject(DHIS2_FETCH),
): Observable<Action> =>
  actions.pipe(
    ofType(SendPanelActions.sendClicked),
    concatLatestFrom(() => file),
    exhaustMap(([{ dryRun }, getFile]) =>
      abortable<Action>(async (signal, report) => {
        const toSend = await getFile();
        if (toSend === undefined) return SendActions.nothingToSend();
        signal.throwIfAborted();
        const sent = await sendDataValueSet(fetchFn, {
          ...toSend,
          dryRun,
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
  );
