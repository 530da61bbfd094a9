import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  defer,
  EMPTY,
  exhaustMap,
  filter,
  ignoreElements,
  of,
  switchMap,
  takeUntil,
  tap,
} from 'rxjs';
import {
  removePastExports,
  addPastExport,
  readPastExports,
  readRecordOf,
} from '../../../../../data-access/index.ts';
import { choiceOfRequest, fileExtension } from '../../../../../domain/index.ts';
import { BROWSER_DATABASE } from '../../../../database/browser-database.ts';
import type { BrowserDatabase } from '../../../../database/open-browser-database.ts';
import { FileDownloader } from '../../../../file-download/file-downloader.ts';
import { chooseFeature } from '../../choose/state/choose.feature.ts';
import { ExportWorkerActions } from '../../export/state/export.actions.ts';
import { exportFeature } from '../../export/state/export.feature.ts';
import { exportRequestOf } from '../../export/state/export-request-of.ts';
import type { ExportBasis, ExportStatus } from '../../export/state/export-status.ts';
import { Dhis2ExportPageActions } from '../../shared/page.actions.ts';
import { TODAY } from '../../shared/today.ts';
import { ExportWorkerClient } from '../../worker/export-worker-client.ts';
import { HistoryActions, HistoryPanelActions, type RecordedFile } from './history.actions.ts';
import { historyFeature } from './history.feature.ts';
import { removalsName } from './removals-name.ts';

/** A record may be some megabytes. */
const RECORD_LIMIT_MS = 15_000;

type Ended = Extract<ExportStatus, { readonly status: 'exported' | 'failed' }>;

/** Written, or found to have nothing to write. */
const isOfFile = (state: ExportStatus): state is Ended =>
  state.status === 'exported' || (state.status === 'failed' && state.error.code === 'no-rows');

/** What was chosen, as a text: only exports of the same one can be compared. */
function choiceText(basis: ExportBasis, today: string): string {
  const request = exportRequestOf(basis, today);
  const { dataSet, period } = request;
  return JSON.stringify({ dataSet, period, ...choiceOfRequest(request) });
}

interface Sources {
  readonly ended: Ended;
  readonly user: string;
  readonly today: string;
  readonly worker: ExportWorkerClient;
  readonly store: BrowserDatabase;
}

/**
 * Holds a file against the last one of its choice, and keeps it for the next; undefined where it is gone. What
 * has nothing to write is held against it too, and not kept.
 */
async function recordFile(sources: Sources): Promise<RecordedFile | undefined> {
  const { ended, user, today, worker, store } = sources;
  const choice = choiceText(ended.basis, today);
  const isFile = ended.status === 'exported';
  const facts = isFile ? await worker.fileFacts() : undefined;
  const past = (await store.use(readPastExports, RECORD_LIMIT_MS)) ?? [];
  const former = past.find((one) => one.choice === choice);
  const at = isFile ? new Date().toISOString() : former?.at;
  if (at === undefined || isFile !== (facts !== undefined)) return undefined;
  const record =
    former && (await store.use((database) => readRecordOf(database, former.at), RECORD_LIMIT_MS));
  const held = await worker.holdAgainst(record);
  if (held === undefined) return undefined;
  const { changes, leftBehind } = held;
  const since = former && changes && { at: former.at, fileName: former.fileName, changes };
  if (!isFile || facts === undefined) {
    return since && { at, isKept: true, kept: past.length, leftBehind, since };
  }
  const { bytes, sha256 } = facts;
  const { fileName, report } = ended;
  const kept = { at, choice, fileName, bytes, rows: report.dataValues, user };
  const isKept = await store.use(
    (database) =>
      addPastExport(database, sha256 === undefined ? kept : { ...kept, sha256 }, held.record),
    RECORD_LIMIT_MS,
  );
  const after = await store.use(readPastExports);
  return {
    at,
    facts,
    isKept: isKept === true,
    kept: after?.length ?? 0,
    leftBehind,
    ...(since === undefined ? {} : { since }),
  };
}

/** Looks at each file that was handed over. Where this browser keeps nothing, it tells the rest. */
export const recordWritten = createEffect(
  (
    actions = inject(Actions),
    state = inject(Store),
    worker = inject(ExportWorkerClient),
    store = inject(BROWSER_DATABASE),
    today = inject(TODAY),
  ) =>
    actions.pipe(
      ofType(ExportWorkerActions.written, ExportWorkerActions.failed),
      concatLatestFrom(() => [
        state.select(exportFeature.selectExportState),
        state.select(chooseFeature.selectConfiguration),
      ]),
      switchMap(([, ended, configuration]) => {
        if (!isOfFile(ended)) return EMPTY;
        const user = configuration.status === 'ready' ? configuration.value.user : '';
        return defer(() => recordFile({ ended, user, today: today(), worker, store })).pipe(
          filter((recorded) => recorded !== undefined),
          mapResponse({
            next: (recorded) => HistoryActions.recorded({ recorded }),
            // The worker has ended: another file is on its way.
            error: () => HistoryActions.forgotten(),
          }),
          takeUntil(actions.pipe(ofType(ExportWorkerActions.started, Dhis2ExportPageActions.left))),
        );
      }),
    ),
  { functional: true },
);

/** Writes the rows that were left behind, in the form of the file. */
export const saveRemovals = createEffect(
  (
    actions = inject(Actions),
    state = inject(Store),
    worker = inject(ExportWorkerClient),
    downloader = inject(FileDownloader),
  ) =>
    actions.pipe(
      ofType(HistoryPanelActions.removalsClicked),
      concatLatestFrom(() => [
        state.select(exportFeature.selectExportState),
        state.select(historyFeature.selectRecorded),
      ]),
      exhaustMap(([, ended, recorded]) => {
        if (!isOfFile(ended)) return EMPTY;
        const { format, gzip } = ended.basis.choice;
        // What has nothing to write has no name: it is that of the file which had something.
        const former = recorded?.since?.fileName.replace(/\..*/, fileExtension(format, gzip));
        const name = 'fileName' in ended ? ended.fileName : (former ?? '');
        return defer(() => worker.removals({ format, gzip })).pipe(
          filter((content) => content !== undefined),
          tap((content) => {
            downloader.download({ name: removalsName(name), content });
          }),
          ignoreElements(),
          // The worker has ended: what it knew of the file is gone, and so is the button.
          catchError(() => of(HistoryActions.forgotten())),
        );
      }),
    ),
  { functional: true },
);

/** Forgets every export that this browser keeps. */
export const forgetPastExports = createEffect(
  (actions = inject(Actions), store = inject(BROWSER_DATABASE)) =>
    actions.pipe(
      ofType(HistoryPanelActions.forgetClicked),
      concatMap(() => {
        const forgotten = HistoryActions.forgotten();
        return defer(() => store.use(removePastExports, RECORD_LIMIT_MS)).pipe(
          mapResponse({ next: () => forgotten, error: () => forgotten }),
        );
      }),
    ),
  { functional: true },
);
