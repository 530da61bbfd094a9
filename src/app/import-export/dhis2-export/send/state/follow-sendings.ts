import { inject } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { concatMap, EMPTY, type Observable, takeUntil } from 'rxjs';
import {
  type Dhis2Access,
  type Fetch,
  logSending,
  readSendings,
  type SendFailure,
  type SendingsBeside,
  type SendOutcome,
} from '../../../../../data-access/index.ts';
import {
  type DataValueSet,
  err,
  ok,
  type Result,
  type SendingWay,
} from '../../../../../domain/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';
import { readingOf } from './reading.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';
import { sendFeature, type SendStatus } from './send.feature.ts';
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

/** A file that was sent, and where. */
export interface FollowedFile {
  readonly access: Dhis2Access;
  readonly dataValueSet: DataValueSet;
  readonly way: SendingWay;
  /** Where sendings are kept that DHIS2's data store does not take. */
  readonly kept?: SendingsBeside;
}

/**
 * After each answer of DHIS2 reads the log of the file's month, and after an import writes that one into it, until the
 * panel is closed. For an effect.
 *
 * @param file how the file is got that is sent at the time; nothing is followed where there is none
 */
export const followSendings = (
  file: Observable<(() => Promise<FollowedFile>) | undefined>,
  actions = inject(Actions),
  store = inject(Store),
  fetchFn = inject(DHIS2_FETCH),
): Observable<Action> =>
  actions.pipe(
    ofType(SendActions.answered, SendActions.failed, SendPanelActions.stopClicked),
    concatLatestFrom(() => [store.select(sendFeature.selectOutcome), file]),
    concatMap(([, outcome, getFile]) => {
      const sent = importOf(outcome);
      if (getFile === undefined || (sent === undefined && outcome.status !== 'answered')) {
        return EMPTY;
      }
      return abortable<Action>(async (_, report) =>
        followSending(fetchFn, await getFile(), sent, report),
      ).pipe(
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
  );

/** Reads the log; what was sent then stands first in it. After a dry run, without `sent`, it is only read. */
async function followSending(
  fetchFn: Fetch,
  { access, dataValueSet, way, kept }: FollowedFile,
  sent: Result<SendOutcome, SendFailure> | undefined,
  report: (action: Action) => void,
): Promise<Action> {
  const former = await readSendings(fetchFn, access, dataValueSet, kept);
  if (sent === undefined) return SendingsActions.read({ sendings: readingOf(former) });
  const at = new Date().toISOString();
  const logged = await logSending(fetchFn, access, { dataValueSet, sent, way, at }, kept);
  if (!logged.ok) report(SendingsActions.notLogged({ error: logged.error }));
  const own = logged.ok && logged.value !== undefined ? [logged.value] : [];
  const all = former.ok
    ? ok({ ...former.value, sendings: [...own, ...former.value.sendings] })
    : former;
  return SendingsActions.read({ sendings: readingOf(all) });
}
