import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  concat,
  EMPTY,
  exhaustMap,
  filter,
  first,
  map,
  of,
  switchMap,
  takeUntil,
  type Observable,
} from 'rxjs';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { sideEffect } from '../../../../rx/side-effect.ts';
import { metadataFeature } from '../../dhis2/metadata/state/metadata.feature.ts';
import { ExclusionActions } from '../../review/leave-out/state/exclusions.actions.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { TODAY } from '../../shared/today.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { selectIsOfOtherChoice, selectBasis } from './export.selectors.ts';
import { ExportBarActions, ExportWorkerActions } from './export.actions.ts';
import { exportFeature } from './export.feature.ts';
import { exportRequestOf } from './export-request-of.ts';
import { failureOf } from './failure-of.ts';
import { handOver } from './hand-over.ts';
import { withSilence } from './with-silence.ts';

/** What ends an export that is under way. */
const ENDS = [
  ExportBarActions.cancelClicked,
  ExportWorkerActions.outdated,
  Dhis2ExportPageActions.left,
  Dhis2ExportPageActions.reloadClicked,
] as const;

/**
 * Counts the present choice to be looked at, or exports it and hands the file to the browser; where
 * something is known to check it against and something is found, it waits for the officer instead. Who
 * is left out, or taken in again, is so at once in what is looked at.
 */
export const exportFile = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    worker = inject(ExportWorkerClient),
    downloader = inject(FileDownloader),
    today = inject(TODAY),
  ) =>
    actions.pipe(
      ofType(
        ExportBarActions.exportClicked,
        ExportBarActions.reviewClicked,
        ExportWorkerActions.choiceSettled,
        ExclusionActions.leftOut,
        ExclusionActions.takenIn,
      ),
      concatLatestFrom(() => store.select(selectBasis)),
      exhaustMap(([action, basis]): Observable<Action> => {
        // The button waits until everything is chosen; who presses it all the same gets no file.
        if (basis === undefined) return EMPTY;
        const fileName = 'fileName' in action ? action.fileName : undefined;
        const isReview = fileName === undefined;
        const isOtherOwners = 'of' in action;
        const isByItself = action.type === ExportWorkerActions.choiceSettled.type;
        const { format, gzip } = basis.choice;
        // A file that leaves before its metadata are there would leave unchecked.
        const metadataSettled = store.select(metadataFeature.selectMetadata).pipe(
          first(({ reading }) => reading === undefined),
          map(({ loaded }) => loaded?.metadata),
        );
        const exported = metadataSettled.pipe(
          switchMap((metadata) => {
            const against = metadata === undefined ? {} : { metadata };
            const day = today();
            const request = exportRequestOf({ ...basis, ...against }, day);
            return concat(
              of(ExportWorkerActions.metadataSettled({ metadata })),
              worker
                .run({
                  ...{ request, today: day, format, gzip, ...against },
                  ...(isReview ? { isReview } : {}),
                  ...(isOtherOwners ? { isOtherOwners } : {}),
                  ...(isByItself ? { isByItself } : {}),
                })
                .pipe(handOver({ fileName, format, isByItself }, downloader), withSilence),
            );
          }),
          mapResponse({
            next: (action) => action,
            error: (fault) => ExportWorkerActions.failed({ error: failureOf(fault) }),
          }),
          takeUntil(actions.pipe(ofType(...ENDS))),
        );
        return concat(of(ExportWorkerActions.started({ basis, isReview, isByItself })), exported);
      }),
    ),
  { functional: true },
);

/** Another choice ends an export that is under way or looked at: it would be a file of the former one. */
export const endOutdatedExport = createEffect(
  (store = inject(Store)) =>
    store.select(selectIsOfOtherChoice).pipe(
      filter((isOfOtherChoice) => isOfOtherChoice),
      concatLatestFrom(() => store.select(exportFeature.selectExportState)),
      filter(([, { status }]) => status === 'exporting' || status === 'checked'),
      map(() => ExportWorkerActions.outdated()),
    ),
  { functional: true },
);

/** Loads the worker's script when the page opens, and ends it when nobody waits for it any more. */
export const manageWorker = createEffect(
  (actions = inject(Actions), worker = inject(ExportWorkerClient)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.entered, ...ENDS),
      sideEffect(({ type }) => {
        if (type === Dhis2ExportPageActions.entered.type) worker.prepare();
        else if (type === Dhis2ExportPageActions.left.type) worker.close();
        else worker.dispose();
      }),
    ),
  { functional: true, dispatch: false },
);
