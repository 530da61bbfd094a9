import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { EMPTY, exhaustMap, filter, from, map, takeUntil, tap } from 'rxjs';
import type { CheckWish } from '../../../../domain/index.ts';
import { FileDownloader } from '../../../file-download/file-downloader.ts';
import { CountedExport } from '../last-export/counted-export.ts';
import { LastExport } from '../last-export/last-export.ts';
import { Dhis2ExportDatabaseActions, Dhis2ExportPageActions } from './dhis2-export.actions.ts';
import { dhis2ExportFeature } from './dhis2-export.feature.ts';
import { selectReview } from './dhis2-export.selectors.ts';
import { fileOf } from './file-of.ts';
import { unexpected } from './unexpected.ts';

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

/** Checks the counted file again with every wish: rows left out by kind, yes and no. */
export const reviewAgain = createEffect(
  (actions = inject(Actions), store = inject(Store), counted = inject(CountedExport)) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.leftOutChosen, Dhis2ExportPageActions.yesNoChosen),
      concatLatestFrom(() => store.select(selectReview)),
      map(([action, review]) => {
        const file = review && counted.as(wished(review.check.wish, action));
        return file && { check: file.check, report: file.report };
      }),
      filter((review) => review !== undefined),
      map((review) => Dhis2ExportDatabaseActions.findingsMade({ review })),
    ),
  { functional: true },
);

/** Writes the file as it was looked at. It stops as soon as nobody looks at it any more. */
export const writeReviewed = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    downloader = inject(FileDownloader),
    lastExport = inject(LastExport),
    counted = inject(CountedExport),
  ) =>
    actions.pipe(
      ofType(Dhis2ExportPageActions.reviewConfirmed),
      concatLatestFrom(() => [
        store.select(selectReview),
        store.select(dhis2ExportFeature.selectChoice),
      ]),
      exhaustMap(([{ fileName }, review, form]) => {
        const made = review && counted.as(review.check.wish);
        const day = counted.day();
        // Without a row there is no file: the button says so, and whoever asks all the same gets none.
        if (made?.dataValueSet === undefined || day === undefined) return EMPTY;
        const { dataValueSet, report, check } = made;
        return from(fileOf(dataValueSet, fileName, form, day)).pipe(
          takeUntil(store.select(selectReview).pipe(filter((now) => now === undefined))),
          mapResponse({
            next: (file) => {
              downloader.download(file);
              lastExport.keep({ fileName, dataValueSet });
              return Dhis2ExportDatabaseActions.exported({ fileName, report, check });
            },
            error: (fault) =>
              Dhis2ExportDatabaseActions.exportFailed({ error: unexpected('export', fault) }),
          }),
        );
      }),
    ),
  { functional: true },
);

/** A file that nobody looks at any more is not kept. */
export const forgetCounted = createEffect(
  (actions = inject(Actions), counted = inject(CountedExport)) =>
    actions.pipe(
      ofType(
        Dhis2ExportPageActions.exportCancelled,
        Dhis2ExportPageActions.left,
        Dhis2ExportDatabaseActions.exported,
      ),
      tap(() => {
        counted.forget();
      }),
    ),
  { functional: true, dispatch: false },
);
