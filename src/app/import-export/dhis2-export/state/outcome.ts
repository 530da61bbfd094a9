import type { ExportProgress } from '../../../../data-access/index.ts';
import type { ExportError, ExportReport } from '../../../../domain/index.ts';

/** What became of the last export of the present choice. */
export type Outcome =
  | { readonly status: 'idle' }
  | { readonly status: 'exporting'; readonly progress: ExportProgress }
  | { readonly status: 'exported'; readonly fileName: string; readonly report: ExportReport }
  | { readonly status: 'failed'; readonly error: ExportError }
  | { readonly status: 'cancelled' };
