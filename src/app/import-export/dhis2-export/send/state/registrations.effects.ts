import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { type Action, Store } from '@ngrx/store';
import { catchError, defer, exhaustMap, filter, map, of, switchMap, takeUntil } from 'rxjs';
import { registerComplete } from '../../../../../data-access/index.ts';
import {
  registrationsJson,
  type CompleteRegistration,
  type OrgUnitCodes,
} from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { sideEffect } from '../../../../rx/side-effect.ts';
import { Dhis2Credentials } from '../../dhis2/connection/dhis2-credentials.ts';
import { DHIS2_FETCH } from '../../dhis2/connection/dhis2-fetch.ts';
import { ExportWorkerActions } from '../../export/state/export.actions.ts';
import { codesOfBasis } from '../../export/state/codes-of-basis.ts';
import { exportFeature } from '../../export/state/export.feature.ts';
import { selectShownBasis } from '../../export/state/export.selectors.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import { ReviewWorkerActions } from '../../review/state/review.actions.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { RegistrationsActions, RegistrationsPanelActions } from './registrations.actions.ts';
import { registrationsFeature } from './registrations.feature.ts';
import { registrationsName } from './registrations-name.ts';
import { SendPanelActions } from './send.actions.ts';
import { unexpectedDhis2Error } from '../../dhis2/connection/unexpected-dhis2-error.ts';

/** Counts which org units can be marked, whenever more is known or something else is asked for. */
export const countRegistrations = createEffect(
  (actions = inject(Actions), store = inject(Store), worker = inject(ExportWorkerClient)) =>
    actions.pipe(
      ofType(
        RegistrationsPanelActions.opened,
        RegistrationsPanelActions.percentChanged,
        ReviewWorkerActions.summaryChanged,
        ExportWorkerActions.written,
      ),
      concatLatestFrom(() => store.select(registrationsFeature.selectPercent)),
      switchMap(([, percent]) =>
        defer(() => worker.registrations(percent)).pipe(
          map((registrations) => RegistrationsActions.counted({ registrations })),
          // The worker has ended: nobody knows any more who is expected.
          catchError(() => of(RegistrationsActions.counted({ registrations: undefined }))),
        ),
      ),
    ),
  { functional: true },
);

/** As the file names its org units, so do the marks. */
const codesOf = (
  basis: ExportBasis | undefined,
  registrations: readonly CompleteRegistration[],
): OrgUnitCodes | undefined =>
  codesOfBasis(
    basis,
    registrations.map(({ organisationUnit }) => organisationUnit),
  );

/** Saves the marks as the body of a request to DHIS2. */
export const saveRegistrations = createEffect(
  (actions = inject(Actions), store = inject(Store), downloader = inject(FileDownloader)) =>
    actions.pipe(
      ofType(RegistrationsPanelActions.saveClicked),
      concatLatestFrom(() => [
        store.select(registrationsFeature.selectRegistrations),
        store.select(exportFeature.selectExportState),
      ]),
      sideEffect(([, registrations, exported]) => {
        if (registrations === undefined || exported.status !== 'exported') return;
        const json = registrationsJson(registrations, codesOf(exported.basis, registrations));
        const content = new Blob([json], { type: 'application/json' });
        downloader.download({ name: registrationsName(exported.fileName), content });
      }),
    ),
  { functional: true, dispatch: false },
);

/** Marks in DHIS2 exactly the org units that are counted. */
export const markComplete = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    fetchFn = inject(DHIS2_FETCH),
    credentials = inject(Dhis2Credentials),
  ) =>
    actions.pipe(
      ofType(RegistrationsPanelActions.markClicked),
      concatLatestFrom(() => [
        store.select(registrationsFeature.selectRegistrations),
        store.select(selectShownBasis),
      ]),
      filter(([, registrations]) => (registrations?.length ?? 0) > 0),
      exhaustMap(([, registrations = [], basis]) =>
        abortable<Action>(async (signal) => {
          const access = credentials.access();
          const orgUnitCodes = codesOf(basis, registrations);
          const options = { dryRun: false, signal, orgUnitCodes };
          const result = await registerComplete(fetchFn, access, registrations, options);
          return result.ok
            ? RegistrationsActions.answered({ summary: result.value })
            : RegistrationsActions.failed({ error: result.error });
        }).pipe(
          mapResponse({
            next: (action) => action,
            error: (fault) =>
              RegistrationsActions.failed({
                error: unexpectedDhis2Error(fault),
              }),
          }),
          takeUntil(actions.pipe(ofType(SendPanelActions.closed, ExportWorkerActions.started))),
        ),
      ),
    ),
  { functional: true },
);
