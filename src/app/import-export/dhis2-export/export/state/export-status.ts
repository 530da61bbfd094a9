import type { ExportProgress } from '../../../../../data-access/index.ts';
import type { ExportError, ExportReport, FileCheck } from '../../../../../domain/index.ts';

/** What is found in a counted file before it leaves. Plain data; the file is not in it. */
export interface CheckedExport {
  readonly check: FileCheck;
  /** The report with the figures of the file as it would leave. */
  readonly report: ExportReport;
}

/** What became of the last export of the present choice. */
export type Outcome =
  | { readonly status: 'idle' }
  | { readonly status: 'exporting'; readonly progress: ExportProgress }
  /** Counted and checked; nothing is written until the officer has looked. */
  | { readonly status: 'checked'; readonly review: CheckedExport }
  | {
      readonly status: 'exported';
      readonly fileName: string;
      readonly report: ExportReport;
      /** Absent where nothing was known to check it against. */
      readonly check?: FileCheck;
    }
  | { readonly status: 'failed'; readonly error: ExportError }
  | { readonly status: 'cancelled' };
