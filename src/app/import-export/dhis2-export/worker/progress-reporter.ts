import type { ExportProgress } from '../../../../data-access/index.ts';

/** How often bytes alone are reported, in milliseconds. */
const BYTES_EVERY_MS = 250;

/** Makes one progress of the steps of an export, the bytes that come meanwhile, and lost connections. */
export function progressReporter(
  report: (progress: ExportProgress) => void,
  now: () => number = () => performance.now(),
): {
  readonly onProgress: (step: ExportProgress) => void;
  readonly onBytes: (bytes: number) => void;
  readonly onLost: (isLost: boolean) => void;
} {
  let step: ExportProgress = { step: 'settings', done: 0 };
  let bytes = 0;
  let reportedAt = -Infinity;
  /** So many reads wait for the connection. */
  let waiting = 0;
  const reportAll = (): void => {
    reportedAt = now();
    report({ ...step, bytes, ...(waiting > 0 ? { isConnectionLost: true } : {}) });
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
    onLost: (isLost) => {
      const before = waiting;
      waiting += isLost ? 1 : -1;
      if (before === 0 || waiting === 0) reportAll();
    },
  };
}
