import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { filter, map, switchMap, takeUntil } from 'rxjs';
import { rowsOfSet, type DataValueSet } from '../../../../../domain/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { selectTargets } from '../../choose/state/choose.selectors.ts';
import { codesOfBasis } from '../../export/state/codes-of-basis.ts';
import { selectShownBasis } from '../../export/state/export.selectors.ts';
import { HistoryActions } from '../../history/state/history.actions.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { comparisonOf, readBackOfFile } from './look-in-dhis2.ts';
import { type FileToSend, sendClicked } from './send-clicked.ts';
import { SendActions, SendPanelActions } from './send.actions.ts';
import { sendFeature } from './send.feature.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';

const orgUnitsOf = (file: DataValueSet): ReadonlySet<string> =>
  new Set(rowsOfSet(file).map(({ orgUnit }) => orgUnit));

/** Sends the exported file. */
export const sendFile = createEffect(
  (
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
    store = inject(Store),
  ) => {
    const written = store.select(selectShownBasis).pipe(
      map((basis) => async (): Promise<FileToSend | undefined> => {
        const dataValueSet = await worker.readRows();
        if (dataValueSet === undefined) return undefined;
        const orgUnitCodes = codesOfBasis(basis, orgUnitsOf(dataValueSet));
        return { ...credentials.access(), dataValueSet, orgUnitCodes };
      }),
    );
    return sendClicked(written);
  },
  { functional: true },
);

/**
 * Reads what DHIS2 holds after each answer: beside a dry run what stands there now, after an import what
 * became of it. Nobody waits for it: the next deed ends it.
 */
export const lookInDhis2 = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    worker = inject(ExportWorkerClient),
    credentials = inject(Dhis2Credentials),
  ) =>
    actions.pipe(
      ofType(SendActions.answered),
      concatLatestFrom(() => [
        store.select(sendFeature.selectOutcome),
        store.select(selectShownBasis),
        store.select(selectTargets),
      ]),
      switchMap(([{ answer }, outcome, ...parts]) => {
        const isOfImport = outcome.status === 'answered' && !outcome.dryRun;
        return abortable<Action>(async (signal, report) => {
          report(
            isOfImport
              ? SendActions.readBack({ readBack: { status: 'reading' } })
              : SendActions.compared({ comparison: { status: 'reading' } }),
          );
          const dataValueSet = await worker.readRows();
          if (dataValueSet === undefined) throw new Error('The file is no longer there.');
          signal.throwIfAborted();
          const access = credentials.access();
          const { version } = answer;
          const looked = { fetchFn, access, dataValueSet, parts, version, signal };
          return isOfImport
            ? SendActions.readBack({ readBack: await readBackOfFile(looked) })
            : SendActions.compared({ comparison: await comparisonOf(looked) });
        }).pipe(
          mapResponse({
            next: (action) => action,
            // What was answered stays answered, whatever becomes of reading.
            error: (fault) => {
              const error = unexpectedDhis2Error(fault);
              const reading = { status: 'not-read', error } as const;
              return isOfImport
                ? SendActions.readBack({ readBack: reading })
                : SendActions.compared({ comparison: reading });
            },
          }),
          takeUntil(
            actions.pipe(
              ofType(
                SendPanelActions.sendClicked,
                SendPanelActions.closed,
                SendPanelActions.stopClicked,
              ),
            ),
          ),
        );
      }),
    ),
  { functional: true },
);

/** A receipt that is saved from now on says what DHIS2 was read back to hold. */
export const announceReadBack = createEffect(
  (actions = inject(Actions)) =>
    actions.pipe(
      ofType(SendActions.readBack),
      map(({ readBack }) => (readBack.status === 'read' ? readBack.value : undefined)),
      filter((readBack) => readBack !== undefined),
      map(({ isHeld, held, different, missing, zerosNotKept }) => {
        const sent = held + different.length + missing.length + zerosNotKept.length;
        return HistoryActions.readBack({ readBack: { isHeld, held, sent } });
      }),
    ),
  { functional: true },
);
