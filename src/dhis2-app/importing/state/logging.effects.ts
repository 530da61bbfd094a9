import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { concatMap, EMPTY, takeUntil } from 'rxjs';
import { unexpectedDhis2Error } from '../../../app/import-export/dhis2-export/dhis2/connection/unexpected-dhis2-error.ts';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import {
  followSending,
  importOf,
} from '../../../app/import-export/dhis2-export/send/state/follow-sending.ts';
import {
  SendActions,
  SendPanelActions,
} from '../../../app/import-export/dhis2-export/send/state/send.actions.ts';
import { sendFeature } from '../../../app/import-export/dhis2-export/send/state/send.feature.ts';
import { SendingsActions } from '../../../app/import-export/dhis2-export/send/state/sendings.actions.ts';
import { abortable } from '../../../app/rx/abortable.ts';
import { countingFeature } from '../../counting/state/counting.feature.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';

/** Reads the team's log of this period in the data store, and after an import writes that one into it. */
export const logAndReadCounted = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    server = inject(DHIS2_SERVER),
  ) =>
    actions.pipe(
      ofType(SendActions.answered, SendActions.failed, SendPanelActions.stopClicked),
      concatLatestFrom(() => [
        store.select(sendFeature.selectOutcome),
        store.select(countingFeature.selectCounted),
      ]),
      concatMap(([, outcome, counted]) => {
        const sent = importOf(outcome);
        const dataValueSet = counted?.dataValueSet;
        if (dataValueSet === undefined) return EMPTY;
        if (sent === undefined && outcome.status !== 'answered') return EMPTY;
        return abortable<Action>((_, report) =>
          followSending(fetchFn, server, { dataValueSet, sent, way: 'app' }, report),
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
    ),
  { functional: true },
);
