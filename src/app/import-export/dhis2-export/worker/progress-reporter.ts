import type { ExportProgress } from '../../../../data-access/index.ts';

/** How often bytes alone are reported, in milliseconds. */
const BYTES_EVERY_MS = 250;

/** Makes one progress of the steps of an export and the bytes that come meanwhile. */
export function progressReporter(
  report: (progress: ExportProgress) => void,
  now: () => number = () => performance.now(),
): {
  readonly onProgress: (step: ExportProgress) => void;
  readonly onBytes: (bytes: number) => void;
} {
  let step: ExportProgress = { step: 'settings', done: 0 };
  let bytes = 0;
  let reportedAt = -Infinity;
  const reportAll = (): void => {
    reportedAt = now();
    report({ ...step, bytes });
  };
  return {
    onProgress: (next) => {
      step = next;
      reportAll();
    },
    onBytes: (more) => {
      bytes += more;
      if (now() - reportedAt >= BYTES_EVERY_MS) reportAll();
    },
  };
}
