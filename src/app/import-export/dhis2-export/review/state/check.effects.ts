import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, EMPTY, exhaustMap, filter, from, map, switchMap, take, takeUntil } from 'rxjs';
import type { CheckWish } from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import {
  Dhis2ExportDatabaseActions,
  Dhis2ExportPageActions,
} from '../../state/dhis2-export.actions.ts';
import { dhis2ExportFeature } from '../../state/dhis2-export.feature.ts';
import { selectCheckedExport } from '../../state/dhis2-export.selectors.ts';
import type { CheckedExport } from '../../export/state/export-status.ts';
import { unexpectedError } from '../../export/state/unexpected-error.ts';

type WishAction = ReturnType<
  typeof Dhis2ExportPageActions.leftOutChosen | typeof Dhis2ExportPageActions.yesNoChosen
>;

/** What is wanted after one more wish. */
function wished(before: CheckWish, action: WishAction): CheckWish {
  if (action.type === Dhis2ExportPageActions.yesNoChosen.type) {
    return { ...before, isYesNo: action.isYesNo };
  }
  const others = before.leaveOut.filter((kind) => kind !== action.kind);
  return { ...before, leaveOut: action.isLeftOut ? [...others, action.kind] : others };
}

/** Checks the counted file again with every wish, one after the other: rows left out, yes and no. */
export const checkAgain = createEffect(
  (actions = inject(Actions), store = inject(Store), counting = inject(ExportWorkerClient)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.leftOutChosen, Dhis2ExportPageActions.yesNoChosen),
      concatMap((action) =>
        store.select(selectCheckedExport).pipe(
          take(1),
          switchMap((review) =>
            review === undefined || counting.room === undefined
              ? EMPTY
              : counting.room.review(wished(review.check.wish, action)),
          ),
          takeUntil(store.select(selectCheckedExport).pipe(filter(isGone))),
        ),
      ),
      filter((review) => review !== undefined),
      map((review) => Dhis2ExportDatabaseActions.findingsMade({ review })),
    ),
  { functional: true },
);

/** Writes the file as it was looked at. It stops as soon as nobody looks at it any more. */
export const writeChecked = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    downloader = inject(FileDownloader),
    counting = inject(ExportWorkerClient),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.checkConfirmed),
      concatLatestFrom(() => [
        store.select(selectCheckedExport),
        store.select(dhis2ExportFeature.selectChoice),
      ]),
      exhaustMap(([{ fileName }, review, form]) =>
        review === undefined || counting.room === undefined
          ? EMPTY
          : from(counting.room.write(review.check.wish, form)).pipe(
              takeUntil(store.select(selectCheckedExport).pipe(filter(isGone))),
              // Without a row there is no file: the button says so, and whoever asks all the same gets none.
              filter((made) => made !== undefined),
              mapResponse({
                next: ({ file, report, check }) => {
                  downloader.download({ name: fileName, content: file });
                  return Dhis2ExportDatabaseActions.exported({ fileName, report, check });
                },
                error: (fault) =>
                  Dhis2ExportDatabaseActions.exportFailed({
                    error: unexpectedError('export', fault),
                  }),
              }),
            ),
      ),
    ),
  { functional: true },
);

const isGone = (review: CheckedExport | undefined): boolean => review === undefined;
