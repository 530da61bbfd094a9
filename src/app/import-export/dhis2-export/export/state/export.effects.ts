import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { defer, exhaustMap, filter, map, merge, of, Subject, takeUntil, throttleTime } from 'rxjs';
import type { ExportProgress } from '../../../../../data-access/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { ExportedRows } from '../../worker/exported-rows.ts';
import { TODAY } from '../../shared/today.ts';
import {
  Dhis2ExportDatabaseActions,
  Dhis2ExportPageActions,
} from '../../state/dhis2-export.actions.ts';
import { dhis2ExportFeature } from '../../state/dhis2-export.feature.ts';
import { selectIsExporting, selectRequest } from '../../state/dhis2-export.selectors.ts';
import { unexpectedError } from './unexpected-error.ts';

/** How often a moving figure is shown anew: more often nobody can read it. */
const PROGRESS_EVERY_MS = 100;

/**
 * Exports the present choice and hands the file to the browser; where something is known to check it
 * against and something is found, it waits for the officer instead. It stops, requests included, as soon
 * as the store no longer says that it is exporting: cancelled, chosen otherwise, or left.
 */
export const exportFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    counting = inject(ExportWorkerClient),
    downloader = inject(FileDownloader),
    today = inject(TODAY),
    exportedRows = inject(ExportedRows),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.exportRequested),
      concatLatestFrom(() => [
        store.select(selectRequest),
        store.select(dhis2ExportFeature.selectDhis2ExportState),
      ]),
      exhaustMap(([{ fileName }, requestOn, { choice, metadata }]) => {
        const day = today();
        const request = requestOn(day);
        // The button waits until everything is chosen; whoever asks without it gets no file.
        if (request === undefined) return of(Dhis2ExportPageActions.exportCancelled());
        exportedRows.forget();
        const progress = new Subject<ExportProgress>();
        const job = {
          request,
          today: day,
          format: choice.format,
          gzip: choice.gzip,
          ...(metadata.loaded === undefined ? {} : { metadata: metadata.loaded.metadata }),
        };
        const made = defer(() =>
          counting.anew().export(job, (step) => {
            progress.next(step);
          }),
        ).pipe(
          mapResponse({
            next: (result) => {
              progress.complete();
              if (!result.ok) return Dhis2ExportDatabaseActions.exportFailed(result);
              const { file, report, check } = result.value;
              if (file === undefined) {
                return check === undefined
                  ? Dhis2ExportPageActions.exportCancelled()
                  : Dhis2ExportDatabaseActions.findingsMade({ review: { check, report } });
              }
              downloader.download({ name: fileName, content: file });
              const checked = check === undefined ? {} : { check };
              return Dhis2ExportDatabaseActions.exported({ fileName, report, ...checked });
            },
            error: (fault) => {
              progress.complete();
              return Dhis2ExportDatabaseActions.exportFailed({
                error: unexpectedError('export', fault),
              });
            },
          }),
        );
        const moving = progress.pipe(
          throttleTime(PROGRESS_EVERY_MS, undefined, { leading: true, trailing: true }),
          map((step) => Dhis2ExportDatabaseActions.exportProgressed({ progress: step })),
        );
        const stopped = store.select(selectIsExporting).pipe(filter((isExporting) => !isExporting));
        return defer(() => merge(moving, made)).pipe(takeUntil(stopped));
      }),
    ),
  { functional: true },
);
