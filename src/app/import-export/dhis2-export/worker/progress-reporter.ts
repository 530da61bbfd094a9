import type { ExportProgress } from '../../../../data-access/index.ts';

/** How often bytes alone are told of, in milliseconds. */
const BYTES_EVERY_MS = 250;

/** Makes one progress of the steps of an export and the bytes that come meanwhile. */
export function progressReporter(
  tell: (progress: ExportProgress) => void,
  now: () => number = () => performance.now(),
): {
  readonly onProgress: (step: ExportProgress) => void;
  readonly onBytes: (bytes: number) => void;
} {
  let step: ExportProgress = { step: 'settings', done: 0 };
  let bytes = 0;
  let toldAt = -Infinity;
  const tellAll = (): void => {
    toldAt = now();
    tell({ ...step, bytes });
  };
  return {
    onProgress: (next) => {
      step = next;
      tellAll();
    },
    onBytes: (more) => {
      bytes += more;
      if (now() - toldAt >= BYTES_EVERY_MS) tellAll();
    },
  };
}
