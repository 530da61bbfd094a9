import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  defer,
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
import { exportDataValueSet, type ExportProgress } from '../../../../data-access/index.ts';
import { needsReview, NO_WISH } from '../../../../domain/index.ts';
import { EXPORT_MEMORY } from '../../../database/export-memory.ts';
import { OPEN_DATABASE } from '../../../database/open-database.ts';
import { FileDownloader } from '../../../file-download/file-downloader.ts';
import { CountedExport } from '../last-export/counted-export.ts';
import { LastExport } from '../last-export/last-export.ts';
import { TODAY } from '../today.ts';
import { abortable } from './abortable.ts';
import { Dhis2ExportDatabaseActions, Dhis2ExportPageActions } from './dhis2-export.actions.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import { selectIsExporting, selectRequest } from './dhis2-export.selectors.ts';
import { fileOf } from './file-of.ts';
import { unexpected } from './unexpected.ts';

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
    open = inject(OPEN_DATABASE),
    memoryOf = inject(EXPORT_MEMORY),
    downloader = inject(FileDownloader),
    today = inject(TODAY),
    lastExport = inject(LastExport),
    counted = inject(CountedExport),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.exportRequested),
      concatLatestFrom(() => [
        store.select(selectRequest),
        store.select(dhis2ExportFeature.selectDhis2ExportState),
      ]),
      exhaustMap(([{ fileName }, requestOn, { choice: form, metadata }]) => {
        const day = today();
        const request = requestOn(day);
        // The button waits until everything is chosen; whoever asks without it gets no file.
        if (request === undefined) return of(Dhis2ExportPageActions.exportCancelled());
        const progress = new Subject<ExportProgress>();
        const memory = memoryOf();
        const file = abortable((signal) =>
          exportDataValueSet(open(signal), request, {
            today: day,
            signal,
            ...(memory === undefined ? {} : { memory }),
            onProgress: (step) => {
              progress.next(step);
            },
          }),
        ).pipe(
          switchMap(async (result) => {
            progress.complete();
            if (!result.ok) return Dhis2ExportDatabaseActions.exportFailed(result);
            const { dataValueSet, report, keys } = result.value;
            const make = () => fileOf(dataValueSet, fileName, form, day);
            if (metadata.loaded === undefined) return { file: await make(), dataValueSet, report };
            const context = { today: day, attribution: request.attribution, keys };
            const { loaded } = metadata;
            counted.keep({ dataValueSet, report, metadata: loaded.metadata, context });
            const asCounted = counted.as(NO_WISH);
            if (asCounted === undefined) return Dhis2ExportPageActions.exportCancelled();
            const { check } = asCounted;
            return needsReview(check)
              ? Dhis2ExportDatabaseActions.findingsMade({ review: { check, report } })
              : { file: await make(), dataValueSet, report, check };
          }),
          mapResponse({
            next: (made) => {
              if (!('file' in made)) return made;
              downloader.download(made.file);
              lastExport.keep({ fileName, dataValueSet: made.dataValueSet });
              const { file: _, dataValueSet: __, ...told } = made;
              return Dhis2ExportDatabaseActions.exported({ fileName, ...told });
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
