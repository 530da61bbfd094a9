import type { Action } from '@ngrx/store';
import {
  connect,
  filter,
  map,
  merge,
  of,
  switchMap,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { ExportWorkerActions } from './export.actions.ts';

/** After so long without any news the page says what it waits for. */
const SILENT_AFTER_MS = 10_000;

/** Adds that nothing was heard, where nothing was for a while. */
export const withSilence = connect((news: Observable<Action>) =>
  merge(
    news,
    merge(of(undefined), news).pipe(
      switchMap(() => timer(SILENT_AFTER_MS)),
      takeUntil(news.pipe(filter(({ type }) => type !== ExportWorkerActions.progressed.type))),
      map(() => ExportWorkerActions.silent()),
    ),
  ),
);
