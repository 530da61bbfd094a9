import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  defer,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  filter,
  map,
  merge,
  of,
  Subject,
  switchMap,
  takeUntil,
  throttleTime,
} from 'rxjs';
import {
  exportDataValueSet,
  readOrgUnits,
  readPeriods,
  type ExportProgress,
} from '../../../../data-access/index.ts';
import { toJson, type ExportError } from '../../../../domain/index.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { FileDownloader } from '../../../file-download/file-downloader.ts';
import { ASK_SESSION } from '../session.ts';
import { TODAY } from '../today.ts';
import { abortable } from './abortable.ts';
import { Dhis2ExportDatabaseActions, Dhis2ExportPageActions } from './dhis2-export.actions.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import { readConfiguration } from './read-configuration.ts';
import {
  selectDataSetToRead,
  selectIsExporting,
  selectMonthStartDateToRead,
  selectRequest,
} from './dhis2-export.selectors.ts';

/** How often a moving figure is shown anew: more often nobody can read it. */
const PROGRESS_EVERY_MS = 100;

/** A fault that no answer of the database explains, in its own words. */
const unexpected = (request: string, fault: unknown): ExportError => ({
  code: 'refused',
  request,
  status: 0,
  words: String(fault),
});

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
                    error: unexpected('settings', fault),
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
                    error: unexpected('org units', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/** Finds the periods that have target documents, beside the org units. */
export const loadPeriods = createEffect(
  (store = inject(Store), open = inject(OPEN_DATABASE), today = inject(TODAY)) =>
    store.select(selectMonthStartDateToRead).pipe(
      switchMap((monthStartDate) =>
        monthStartDate === undefined
          ? EMPTY
          : abortable((signal) =>
              readPeriods(open(signal), { today: today(), monthStartDate }, { signal }),
            ).pipe(
              mapResponse({
                next: (result) =>
                  result.ok
                    ? Dhis2ExportDatabaseActions.periodsRead({ periods: result.value })
                    : Dhis2ExportDatabaseActions.periodsRefused(result),
                error: (fault) =>
                  Dhis2ExportDatabaseActions.periodsRefused({
                    error: unexpected('periods', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

/**
 * Exports the present choice and hands the file to the browser. It stops, requests included, as soon
 * as the store no longer says that it is exporting: cancelled, chosen otherwise, or left.
 */
export const exportFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    open = inject(OPEN_DATABASE),
    downloader = inject(FileDownloader),
    today = inject(TODAY),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.exportRequested),
      concatLatestFrom(() => store.select(selectRequest)),
      exhaustMap(([{ fileName }, requestOn]) => {
        const day = today();
        const request = requestOn(day);
        // The button waits until everything is chosen; whoever asks without it gets no file.
        if (request === undefined) return of(Dhis2ExportPageActions.exportCancelled());
        const progress = new Subject<ExportProgress>();
        const file = abortable((signal) =>
          exportDataValueSet(open(signal), request, {
            today: day,
            signal,
            onProgress: (step) => {
              progress.next(step);
            },
          }),
        ).pipe(
          mapResponse({
            next: (result) => {
              progress.complete();
              if (!result.ok) return Dhis2ExportDatabaseActions.exportFailed(result);
              const { dataValueSet, report } = result.value;
              downloader.download({
                name: fileName,
                type: 'application/json',
                text: toJson(dataValueSet),
              });
              return Dhis2ExportDatabaseActions.exported({ fileName, report });
            },
            error: (fault) => {
              progress.complete();
              return Dhis2ExportDatabaseActions.exportFailed({
                error: unexpected('export', fault),
              });
            },
          }),
        );
        const moving = progress.pipe(
          throttleTime(PROGRESS_EVERY_MS, undefined, { leading: true, trailing: true }),
          map((step) => Dhis2ExportDatabaseActions.exportProgressed({ progress: step })),
        );
        const stopped = store.select(selectIsExporting).pipe(filter((isExporting) => !isExporting));
        return defer(() => merge(moving, file)).pipe(takeUntil(stopped));
      }),
    ),
  { functional: true },
);
