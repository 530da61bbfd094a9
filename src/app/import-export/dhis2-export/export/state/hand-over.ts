import type { Action } from '@ngrx/store';
import {
  connect,
  filter,
  map,
  merge,
  of,
  skipUntil,
  takeUntil,
  throttleTime,
  timer,
  type Observable,
} from 'rxjs';
import { needsAttention, type ExportFormat } from '../../../../../domain/index.ts';
import type { FileDownloader } from '../../../../file-download/file-downloader.ts';
import type { ExportEvent } from '../../worker/export-worker-client.ts';
import { ExportWorkerActions } from './export.actions.ts';

/** How often a moving figure is shown: more often nobody can read it. */
const PROGRESS_EVERY_MS = 100;
/** Work that takes no longer shows nothing. */
const SHORT_MS = 500;

/** What becomes of what a worker reports. */
interface Purpose {
  /** Absent where nothing is to be written. */
  readonly fileName: string | undefined;
  readonly format: ExportFormat;
  readonly isByItself: boolean;
}

/** Makes actions of what a worker reports, the file handed to the browser. */
export const handOver = ({ fileName, format, isByItself }: Purpose, downloader: FileDownloader) =>
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
