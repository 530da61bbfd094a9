import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { concatMap, exhaustMap, takeUntil, withLatestFrom } from 'rxjs';
import {
  deleteDataValues,
  readRecordOf,
  replaceRecord,
  type Database,
} from '../../../../../data-access/index.ts';
import {
  defaultCombosOf,
  readExportRecord,
  recordWithout,
  rowsOfSet,
  withRows,
  writeExportRecord,
  type DataValueRow,
} from '../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../database/browser-database.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { selectShownBasis } from '../../export/state/export.selectors.ts';
import { historyFeature } from '../../history/state/history.feature.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { RemovalsActions, RemovalsPanelActions } from './removals.actions.ts';
import { removalsFeature } from './removals.feature.ts';
import { SendPanelActions } from './send.actions.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';

/** Asks DHIS2 what it would delete, then deletes it: only rows that the panel names. */
export const deleteLeftBehind = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
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
          const result = await deleteDataValues(fetchFn, credentials.access(), {
            removals,
            file: rowsOfSet(file),
            dryRun: type === RemovalsPanelActions.checkClicked.type,
            defaultCombos: basis?.metadata && defaultCombosOf(basis.metadata),
            signal,
          });
          return result.ok
            ? RemovalsActions.answered({ outcome: result.value })
            : RemovalsActions.failed({ failure: result.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              RemovalsActions.failed({
                failure: {
                  error: unexpectedDhis2Error(fault),
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

/** A record may be some megabytes. */
const RECORD_LIMIT_MS = 15_000;

/** What was deleted is left behind no more: the next export of the choice tells of it no longer. */
export const recordDeletion = createEffect(
  (actions = inject(Actions), store = inject(Store), kept = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(RemovalsActions.answered),
      withLatestFrom(
        store.select(removalsFeature.selectRemovalsState),
        store.select(historyFeature.selectRecorded),
      ),
      concatMap(async ([{ outcome }, state, recorded]) => {
        if (state.status !== 'answered' || state.dryRun || recorded === undefined) return;
        const still = new Set(outcome.remaining);
        const deleted = [...outcome.removable.filter((row) => !still.has(row)), ...outcome.gone];
        try {
          await kept.use((database) => dropRows(database, recorded.at, deleted), RECORD_LIMIT_MS);
        } catch {
          // Where the browser keeps nothing the next export has nothing to be compared with.
        }
      }),
    ),
  { functional: true, dispatch: false },
);

async function dropRows(
  database: Database,
  at: string,
  deleted: readonly Omit<DataValueRow, 'value'>[],
): Promise<void> {
  const text = await readRecordOf(database, at);
  const record = text === undefined ? undefined : readExportRecord(text);
  if (record === undefined) return;
  await replaceRecord(database, at, writeExportRecord(recordWithout(record, deleted)));
}
