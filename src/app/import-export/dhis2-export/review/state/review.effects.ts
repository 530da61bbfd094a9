import { computed, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { Store, type Action } from '@ngrx/store';
import {
  concat,
  defer,
  EMPTY,
  filter,
  first,
  map,
  merge,
  of,
  switchMap,
  takeUntil,
  throttleTime,
  withLatestFrom,
  type Observable,
} from 'rxjs';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { ServerClock } from '../../shared/server-clock.ts';
import { ReviewWorkerClient } from '../../worker/review/review-worker-client.ts';
import type { ReviewListName } from '../../worker/review/review-lists-protocol.ts';
import { exclusionsFeature } from '../leave-out/state/exclusions.feature.ts';
import { ReviewPanelActions, ReviewWorkerActions } from './review.actions.ts';
import { reviewFeature } from './review.feature.ts';
import { LINES_OF_LIST, LISTS_OF_SECTION, type ReviewState } from './review-state.ts';

/** How often a moving figure is shown. */
const PROGRESS_EVERY_MS = 200;

const failed = (): Action => ReviewWorkerActions.failed();

/** Shows the figures of what was counted, then reads who is expected and the months before. */
export const reviewCount = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    worker = inject(ReviewWorkerClient),
    clock = inject(ServerClock),
  ) => {
    const choice = store.select(chooseFeature.selectChoice);
    const leftOut = store.select(exclusionsFeature.selectExcluded);
    return toObservable(computed(() => worker.count() ?? worker.isRunning())).pipe(
      withLatestFrom(choice, leftOut),
      switchMap(([count, chosen, excluded = []]): Observable<Action> => {
        // A count that begins takes the place of the one before: it is over where none comes of it.
        if (count === true) return of(ReviewWorkerActions.countingAnew());
        if (count === false) return of(ReviewWorkerActions.gone());
        return defer(() => worker.reviewSummary()).pipe(
          switchMap((summary) => {
            if (summary === undefined) return of(ReviewWorkerActions.gone());
            return concat(
              of(
                ReviewWorkerActions.counted({
                  summary,
                  choice: chosen,
                  excluded,
                  at: clock.now().getTime(),
                }),
              ),
              summary.reading.status === 'on-request'
                ? EMPTY
                : afterValues(store.select(reviewFeature.selectReviewState), worker),
              // Whoever asks for it reads it, or the rest of it, however often.
              actions.pipe(
                ofType(ReviewPanelActions.readingRequested),
                switchMap(() => reading(worker)),
              ),
            );
          }),
          mapResponse({ next: (action) => action, error: failed }),
        );
      }),
    );
  },
  { functional: true },
);

/** The values come first: what is read in the background shares their line. */
const afterValues = (
  state: Observable<ReviewState>,
  worker: ReviewWorkerClient,
): Observable<Action> =>
  state.pipe(
    first(({ values, section }) => values !== undefined || section !== 'values'),
    switchMap(() => reading(worker)),
  );

const reading = (worker: ReviewWorkerClient): Observable<Action> =>
  worker.readReview().pipe(
    throttleTime(PROGRESS_EVERY_MS, undefined, { leading: true, trailing: true }),
    map((summary) => ReviewWorkerActions.summaryChanged({ summary })),
  );

/** Reads what is in the open section, whenever that becomes something else. */
export const readShown = createEffect(
  (store = inject(Store), worker = inject(ReviewWorkerClient)) =>
    store.select(reviewFeature.selectToRead).pipe(
      switchMap((wanted): Observable<Action> => {
        if (wanted === undefined) return EMPTY;
        const { section, query, from: begins } = wanted;
        const list = (name: ReviewListName): Observable<Action> =>
          defer(() => worker.reviewList(name, begins[name] ?? 0, LINES_OF_LIST[name])).pipe(
            filter((page) => page !== undefined),
            map((page) => ReviewWorkerActions.listRead({ name, page })),
          );
        const values = defer(() => worker.reviewValues(query)).pipe(
          filter((page) => page !== undefined),
          map((page) => ReviewWorkerActions.valuesRead({ page })),
        );
        const read = section === 'values' ? values : merge(...LISTS_OF_SECTION[section].map(list));
        return read.pipe(mapResponse({ next: (action) => action, error: failed }));
      }),
    ),
  { functional: true },
);

/** Asks whose phones are behind; of another count nobody has asked. */
export const readPhones = createEffect(
  (actions = inject(Actions), worker = inject(ReviewWorkerClient)) =>
    actions.pipe(
      ofType(ReviewPanelActions.phonesRequested),
      switchMap(() =>
        defer(() => worker.reviewPhones()).pipe(
          mapResponse({
            next: (phones = NO_PHONES) => ReviewWorkerActions.phonesRead({ phones }),
            error: () => ReviewWorkerActions.phonesRead({ phones: NO_PHONES }),
          }),
          takeUntil(actions.pipe(ofType(ReviewWorkerActions.counted, ReviewWorkerActions.gone))),
        ),
      ),
    ),
  { functional: true },
);

const NO_PHONES = { status: 'failed', words: '' } as const;
