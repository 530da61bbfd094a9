import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ExportProgress } from '../../../../../data-access/index.ts';
import type {
  DataSetMetadata,
  ExportFormat,
  ExportReport,
  FileCheck,
} from '../../../../../domain/index.ts';
import type { CheckedExport, ExportBasis, ExportFailure } from './export-status.ts';

/** What the officer did about a file. */
export const ExportBarActions = createActionGroup({
  source: 'Export Bar',
  events: {
    'Export Clicked': props<{ fileName: string }>(),
    /** The numbers shall be counted and shown, and nothing written. */
    'Review Clicked': emptyProps(),
    /** The file as it was checked shall be written. */
    'Write Clicked': props<{ fileName: string }>(),
    'Cancel Clicked': emptyProps(),
  },
});

/** What the worker did. */
export const ExportWorkerActions = createActionGroup({
  source: 'Export Worker',
  events: {
    /** Everything is chosen, and nothing of it has changed for a moment: it may be counted. */
    'Choice Settled': emptyProps(),
    Started: props<{ basis: ExportBasis; isReview?: boolean; isByItself?: boolean }>(),
    /** DHIS2's metadata are there, or there are none. */
    'Metadata Settled': props<{ metadata: DataSetMetadata | undefined }>(),
    Progressed: props<{ progress: ExportProgress }>(),
    /** Nothing was heard for a while. */
    Silent: emptyProps(),
    Counted: props<{ report: ExportReport; check?: FileCheck }>(),
    /** It takes too long to be counted without having been asked for; seconds where they are known. */
    'Found Costly': props<{ seconds?: number }>(),
    Checked: props<{ checked: CheckedExport }>(),
    Written: props<{
      fileName: string;
      format: ExportFormat;
      report: ExportReport;
      check?: FileCheck;
    }>(),
    Failed: props<{ error: ExportFailure }>(),
    /** Something else was chosen while the file was made or looked at. */
    Outdated: emptyProps(),
  },
});
