import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, defer, EMPTY, exhaustMap, filter, takeUntil, type Observable } from 'rxjs';
import type { CheckOptions } from '../../../../../domain/index.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { FileCheckActions } from '../../review/dhis2-check/file-check.actions.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { ExportBarActions, ExportWorkerActions } from './export.actions.ts';
import type { CheckedExport } from './export-status.ts';
import { exportFeature } from './export.feature.ts';
import { failureOf } from './failure-of.ts';

type Correction = ReturnType<
  typeof FileCheckActions.leftOutChosen | typeof FileCheckActions.yesNoChosen
>;

/** The corrections after one more. */
function withCorrection(before: CheckOptions, action: Correction): CheckOptions {
  if (action.type === FileCheckActions.yesNoChosen.type) {
    return { ...before, isYesNo: action.isYesNo };
  }
  const others = before.leaveOut.filter((kind) => kind !== action.kind);
  return { ...before, leaveOut: action.isLeftOut ? [...others, action.kind] : others };
}

const failed = (fault: unknown) => ExportWorkerActions.failed({ error: failureOf(fault) });

/** Nobody looks at what was found any more. */
const isGone = (checked: Observable<CheckedExport | undefined>): Observable<unknown> =>
  checked.pipe(filter((found) => found === undefined));

/** Checks the file again with every correction, one after the other: rows left out, yes and no. */
export const checkAgain = createEffect(
  (actions = inject(Actions), store = inject(Store), worker = inject(ExportWorkerClient)) =>
    actions.pipe(
      ofType(FileCheckActions.leftOutChosen, FileCheckActions.yesNoChosen),
      // Each correction is added to those before it, so that it is asked for when its turn comes.
      concatMap((action) =>
        defer(async () => {
          const checked = store.selectSignal(exportFeature.selectChecked)();
          return checked && worker.check(withCorrection(checked.check.options, action));
        }).pipe(
          filter((checked) => checked !== undefined),
          mapResponse({
            next: (checked) => ExportWorkerActions.checked({ checked }),
            error: failed,
          }),
          takeUntil(isGone(store.select(exportFeature.selectChecked))),
        ),
      ),
    ),
  { functional: true },
);

/** Writes the file as it was looked at. It stops as soon as nobody looks at it any more. */
export const writeChecked = createEffect(
  (
    actions = inject(Actions),
    store = inject(Store),
    downloader = inject(FileDownloader),
    worker = inject(ExportWorkerClient),
  ) =>
    actions.pipe(
      ofType(ExportBarActions.writeClicked),
      concatLatestFrom(() => [
        store.select(exportFeature.selectChecked),
        store.select(chooseFeature.selectChoice),
      ]),
      exhaustMap(([{ fileName }, checked, form]) =>
        checked === undefined
          ? EMPTY
          : defer(() => worker.write(checked.check.options, form)).pipe(
              takeUntil(isGone(store.select(exportFeature.selectChecked))),
              // Without a row there is no file: the button says so, and who presses it gets none.
              filter((output) => output !== undefined),
              mapResponse({
                next: ({ file, report, check }) => {
                  downloader.download({ name: fileName, content: file });
                  const { format } = form;
                  return ExportWorkerActions.written({ fileName, format, report, check });
                },
                error: failed,
              }),
            ),
      ),
    ),
  { functional: true },
);
