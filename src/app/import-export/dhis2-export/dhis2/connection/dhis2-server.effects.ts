import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { switchMap } from 'rxjs';
import { readDhis2Server } from '../../../../../data-access/index.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { DHIS2_FETCH } from './dhis2-fetch.ts';
import { Dhis2ServerActions } from './dhis2-server.actions.ts';

/** Asks the host whether and where it passes requests on. */
export const loadServerName = createEffect(
  (
    actions = inject(Actions),
    fetchFn = inject(DHIS2_FETCH),
    { dhis2Url } = inject(DHIS2_EXPORT_OPTIONS),
  ) =>
    actions.pipe(
      ofType(Dhis2ServerActions.panelOpened),
      switchMap(() =>
        abortable((signal) => readDhis2Server(fetchFn, dhis2Url, signal)).pipe(
          mapResponse({
            next: (server) => Dhis2ServerActions.serverFound({ server }),
            error: () => Dhis2ServerActions.serverFound({ server: undefined }),
          }),
        ),
      ),
    ),
  { functional: true },
);
