import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { exhaustMap, takeUntil, withLatestFrom } from 'rxjs';
import { deleteDataValues } from '../../../../../data-access/index.ts';
import { defaultCombosOf, rowsOfSet, withRows } from '../../../../../domain/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { selectShownBasis } from '../../export/state/export.selectors.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { RemovalsActions, RemovalsPanelActions } from './removals.actions.ts';
import { SendPanelActions } from './send.actions.ts';

/** Asks DHIS2 what it would delete, then deletes it: only rows that the panel names. */
export const deleteLeftBehind = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(RemovalsPanelActions.checkClicked, RemovalsPanelActions.deleteClicked),
      withLatestFrom(store.select(selectShownBasis)),
      exhaustMap(([{ rows, type }, basis]) =>
        abortable<Action>(async (signal) => {
          const file = await worker.readRows();
          const removals = file && withRows({ ...file, dataValues: [] }, rows);
          if (file === undefined || removals === undefined)
            return RemovalsActions.nothingToCompare();
          signal.throwIfAborted();
          const result = await deleteDataValues(
            fetchFn,
            { baseUrl: dhis2Url, isProxied: true, authorization: credentials.authorization() },
            {
              removals,
              file: rowsOfSet(file),
              dryRun: type === RemovalsPanelActions.checkClicked.type,
              defaultCombos: basis?.metadata && defaultCombosOf(basis.metadata),
              signal,
            },
          );
          return result.ok
            ? RemovalsActions.answered({ outcome: result.value })
            : RemovalsActions.failed({ failure: result.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              RemovalsActions.failed({
                failure: {
                  error: { code: 'refused', status: 0, words: String(fault) },
                  answered: 0,
                  mayHaveTaken: type === RemovalsPanelActions.deleteClicked.type,
                },
              }),
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed, SendPanelActions.sendClicked))),
        ),
      ),
    ),
  { functional: true },
);
