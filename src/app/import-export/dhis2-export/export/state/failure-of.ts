import { unexpectedError } from '../../shared/unexpected-error.ts';
import { WorkerNotLoaded } from '../../worker/export-worker.ts';
import type { ExportFailure } from './export-status.ts';

/** Why an export failed that gave no result. */
export function failureOf(
  fault: unknown,
  isOnline: boolean = globalThis.navigator.onLine,
): ExportFailure {
  if (!(fault instanceof WorkerNotLoaded)) return unexpectedError('export', fault);
  return isOnline ? { code: 'outdated-page' } : { code: 'unreachable', request: 'export' };
}
