import { inject } from '@angular/core';
import { createEffect } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import { distinctUntilChanged, EMPTY, map, switchMap } from 'rxjs';
import { readOrgUnits, readPeriods } from '../../../../../data-access/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import { ASK_SESSION } from '../../shared/ask-session.ts';
import { TODAY } from '../../shared/today.ts';
import { abortable } from '../../../../rx/abortable.ts';
import { Dhis2ExportDatabaseActions } from '../../state/dhis2-export.actions.ts';
import { dhis2ExportFeature } from '../../state/dhis2-export.feature.ts';
import {
  selectDataSetToRead,
  selectMonthStartDateToRead,
} from '../../state/dhis2-export.selectors.ts';
import { readConfiguration } from './read-configuration.ts';
import { unexpectedError } from '../../export/state/unexpected-error.ts';

/** Reads session and settings whenever they are wanted, and stops when the page is left. */
export const loadConfiguration = createEffect(
  (store = inject(Store), askSession = inject(ASK_SESSION), open = inject(OPEN_DATABASE)) =>
    store.select(dhis2ExportFeature.selectConfiguration).pipe(
      map(({ status }) => status === 'loading'),
      distinctUntilChanged(),
      switchMap((isWanted) =>
        isWanted
          ? abortable((signal) => readConfiguration(askSession, open(signal), signal)).pipe(
              mapResponse({
                next: (result) =>
                  result.ok
                    ? Dhis2ExportDatabaseActions.configurationRead({ configuration: result.value })
                    : Dhis2ExportDatabaseActions.configurationRefused(result),
                error: (fault) =>
                  Dhis2ExportDatabaseActions.configurationRefused({
                    error: unexpectedError('settings', fault),
                  }),
              }),
            )
          : EMPTY,
      ),
    ),
  { functional: true },
);

/** Reads the org units of the chosen data set; those of one chosen before are given up. */
export const loadOrgUnits = createEffect(
  (store = inject(Store), open = inject(OPEN_DATABASE)) =>
    store.select(selectDataSetToRead).pipe(
      switchMap((dataSet) =>
        dataSet === undefined
          ? EMPTY
          : abortable((signal) => readOrgUnits(open(signal), { dataSet }, { signal })).pipe(
              mapResponse({
                next: (result) =>
                  result.ok
                    ? Dhis2ExportDatabaseActions.orgUnitsRead({ orgUnits: result.value })
                    : Dhis2ExportDatabaseActions.orgUnitsRefused(result),
                error: (fault) =>
                  Dhis2ExportDatabaseActions.orgUnitsRefused({
                    error: unexpectedError('org units', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/**
 * Finds the periods that have target documents, beside the org units. The page can be used with the
 * newest of them while older ones are looked for.
 */
export const loadPeriods = createEffect(
  (store = inject(Store), open = inject(OPEN_DATABASE), today = inject(TODAY)) =>
    store.select(selectMonthStartDateToRead).pipe(
      switchMap((monthStartDate) =>
        monthStartDate === undefined
          ? EMPTY
          : abortable<Action>(async (signal, tell) => {
              const result = await readPeriods(
                open(signal),
                { today: today(), monthStartDate },
                {
                  signal,
                  onPeriods: (periods) => {
                    tell(Dhis2ExportDatabaseActions.periodsFound({ periods }));
                  },
                },
              );
              return result.ok
                ? Dhis2ExportDatabaseActions.periodsRead({ periods: result.value })
                : Dhis2ExportDatabaseActions.periodsRefused(result);
            }).pipe(
              mapResponse({
                next: (action) => action,
                error: (fault) =>
                  Dhis2ExportDatabaseActions.periodsRefused({
                    error: unexpectedError('periods', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);
