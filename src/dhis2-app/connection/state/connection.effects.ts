import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { EMPTY, exhaustMap, switchMap, takeUntil } from 'rxjs';
import {
  readDhis2User,
  readHostConnection,
  readHostOffer,
  readWritableDataSets,
  writeHostConnection,
} from '../../../data-access/index.ts';
import { abortable } from '../../../app/rx/abortable.ts';
import { unexpectedDhis2Error } from '../../../app/import-export/dhis2-export/dhis2/connection/unexpected-dhis2-error.ts';
import { DHIS2_FETCH } from '../../../app/import-export/dhis2-export/dhis2/connection/dhis2-fetch.ts';
import { DHIS2_SERVER } from '../../dhis2-server.ts';
import { HostAccess } from '../host-access.ts';
import { AppActions, ConnectionActions } from './connection.actions.ts';
import { connectionFeature } from './connection.feature.ts';

/** Reads who is signed in, what they may write, and how the host is reached. */
export const readDhis2 = createEffect(
  (actions = inject(Actions), fetchFn = inject(DHIS2_FETCH), server = inject(DHIS2_SERVER)) =>
    actions.pipe(
      ofType(AppActions.opened),
      switchMap(() =>
        abortable<Action>(async (signal) => {
          const [user, dataSets, connection] = await Promise.all([
            readDhis2User(fetchFn, server, signal),
            readWritableDataSets(fetchFn, server, signal),
            readHostConnection(fetchFn, server, signal),
          ]);
          for (const read of [user, dataSets, connection]) {
            if (!read.ok) return ConnectionActions.dhis2Failed({ error: read.error });
          }
          return user.ok && dataSets.ok && connection.ok
            ? ConnectionActions.dhis2Read({
                user: user.value,
                dataSets: dataSets.value,
                connection: connection.value,
              })
            : ConnectionActions.dhis2Failed({ error: { code: 'unreachable' } });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) => ConnectionActions.dhis2Failed({ error: unexpectedDhis2Error(fault) }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Keeps the connection that an administrator has set. */
export const keepConnection = createEffect(
  (actions = inject(Actions), fetchFn = inject(DHIS2_FETCH), server = inject(DHIS2_SERVER)) =>
    actions.pipe(
      ofType(AppActions.connectionSubmitted),
      exhaustMap(({ connection }) =>
        abortable<Action>(async () => {
          const kept = await writeHostConnection(fetchFn, server, connection);
          return kept.ok
            ? ConnectionActions.connectionKept(kept.value)
            : ConnectionActions.connectionNotKept({ error: kept.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              ConnectionActions.connectionNotKept({ error: unexpectedDhis2Error(fault) }),
          }),
        ),
      ),
    ),
  { functional: true },
);

/** Asks the host what it can export, as soon as it may be asked. */
export const readOffer = createEffect(
  (actions = inject(Actions), store = inject(Store), host = inject(HostAccess)) =>
    actions.pipe(
      ofType(ConnectionActions.dhis2Read, ConnectionActions.connectionKept, AppActions.signedIn),
      concatLatestFrom(() => [
        store.select(connectionFeature.selectConnection),
        store.select(connectionFeature.selectHost),
      ]),
      switchMap(([, connection, { status }]) =>
        connection === undefined || status !== 'reading'
          ? EMPTY
          : abortable<Action>(async (signal) => {
              const offer = await readHostOffer(host.over(connection, signal));
              return offer.ok
                ? ConnectionActions.offerRead({ offer: offer.value })
                : ConnectionActions.hostFailed({ failure: offer.error });
            }).pipe(
              mapResponse({
                next: (action) => action,
                error: () => ConnectionActions.hostFailed({ failure: { code: 'unusable' } }),
              }),
              takeUntil(actions.pipe(ofType(AppActions.signedOut))),
            ),
      ),
    ),
  { functional: true },
);
