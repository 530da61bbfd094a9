import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  concat,
  connect,
  EMPTY,
  exhaustMap,
  filter,
  first,
  map,
  merge,
  of,
  skipUntil,
  switchMap,
  takeUntil,
  throttleTime,
  timer,
  type Observable,
} from 'rxjs';
import { needsAttention, type ExportFormat } from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { sideEffect } from '../../../../rx/side-effect.ts';
import { metadataFeature } from '../../dhis2/metadata/state/metadata.feature.ts';
import { ExclusionActions } from '../../review/leave-out/state/exclusions.actions.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { TODAY } from '../../shared/today.ts';
import { ExportWorkerClient, type ExportEvent } from '../../worker/export-worker-client.ts';
import { selectIsOfOtherChoice, selectBasis } from './export.selectors.ts';
import { ExportBarActions, ExportWorkerActions } from './export.actions.ts';
import { exportFeature } from './export.feature.ts';
import { exportRequestOf } from './export-request-of.ts';
import { failureOf } from './failure-of.ts';

/** How often a moving figure is shown: more often nobody can read it. */
const PROGRESS_EVERY_MS = 100;
/** After so long without any news the page says what it waits for. */
const SILENT_AFTER_MS = 10_000;

/** Work that takes no longer shows nothing. */
const SHORT_MS = 500;

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

/** What becomes of what a worker reports. */
interface Purpose {
  /** Absent where nothing is to be written. */
  readonly fileName: string | undefined;
  readonly format: ExportFormat;
  readonly isByItself: boolean;
}

/** Makes actions of what a worker reports, the file handed to the browser. */
const handOver = ({ fileName, format, isByItself }: Purpose, downloader: FileDownloader) =>
  connect((events: Observable<ExportEvent>) =>
    merge(
      events.pipe(
        filter((event) => 'progress' in event),
        // What nobody has asked for shows itself only where it takes a while.
        skipUntil(isByItself ? timer(SHORT_MS) : of(true)),
        throttleTime(PROGRESS_EVERY_MS, undefined, { leading: true, trailing: true }),
        // With the result the export is at its end; a step that waits is of no interest any more.
        takeUntil(events.pipe(filter((event) => 'result' in event))),
        map(({ progress }): Action => ExportWorkerActions.progressed({ progress })),
      ),
      events.pipe(
        filter((event) => 'result' in event),
        map(({ result }): Action => {
          if (!result.ok) {
            const { error } = result;
            if (error.code !== 'costly') return ExportWorkerActions.failed({ error });
            const { seconds } = error;
            return ExportWorkerActions.foundCostly(seconds === undefined ? {} : { seconds });
          }
          const { file, report, check } = result.value;
          const checked = check === undefined ? {} : { check };
          if (check !== undefined && file === undefined && needsAttention(check)) {
            return ExportWorkerActions.checked({ checked: { check, report } });
          }
          if (file === undefined || fileName === undefined) {
            return ExportWorkerActions.counted({ report, ...checked });
          }
          downloader.download({ name: fileName, content: file });
          return ExportWorkerActions.written({ fileName, format, report, ...checked });
        }),
      ),
    ),
  );

/** Adds that nothing was heard, where nothing was for a while. */
const withSilence = connect((news: Observable<Action>) =>
  merge(
    news,
    merge(of(undefined), news).pipe(
      switchMap(() => timer(SILENT_AFTER_MS)),
      takeUntil(news.pipe(filter(({ type }) => type !== ExportWorkerActions.progressed.type))),
      map(() => ExportWorkerActions.silent()),
    ),
  ),
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
