import type { ExportProgress, OrgUnit } from '../../../../../data-access/index.ts';
import type {
  DataSetMetadata,
  Exclusion,
  ExportError,
  ExportFormat,
  ExportReport,
  ExportSettings,
  FileCheck,
  OfferedPeriod,
} from '../../../../../domain/index.ts';
import type { Choice } from '../../choose/state/choice.ts';

/** What an export is made of, as it was when it began: what is shown of it goes on naming that. */
export interface ExportBasis {
  readonly choice: Choice;
  readonly dataSet: ExportSettings['dataSets'][number];
  readonly period: OfferedPeriod;
  /** Those that were known; they give the names. */
  readonly orgUnits: readonly OrgUnit[];
  /** Who is left out of the period. */
  readonly excluded: readonly Exclusion[];
  /** What the file is checked against. */
  readonly metadata?: DataSetMetadata;
}

/** What is found in a file before it leaves. Plain data; the file is not in it. */
export interface CheckedExport {
  readonly check: FileCheck;
  /** The report with the figures of the file as it would leave. */
  readonly report: ExportReport;
}

/** Why an export failed: an error of the rules, or a page that no longer fits its server. */
export type ExportFailure = ExportError | { readonly code: 'outdated-page' };

/** What became of the last export. */
export type ExportStatus =
  | { readonly status: 'idle' }
  | {
      readonly status: 'exporting';
      readonly basis: ExportBasis;
      /** Undefined while it waits for DHIS2's metadata. */
      readonly progress: ExportProgress | undefined;
      /** Whether nothing was heard for a while. */
      readonly isSilent: boolean;
      /** It is counted to be looked at, and nothing is written. */
      readonly isReview: boolean;
      /** Nobody has asked for it: whatever else is chosen goes first. */
      readonly isByItself: boolean;
      /** The file that is to be written as soon as it is counted. */
      readonly exportAs?: string;
    }
  /** Counted to be looked at: an export writes these numbers without reading again. */
  | {
      readonly status: 'counted';
      readonly basis: ExportBasis;
      readonly report: ExportReport;
      /** What needs nobody’s decision; absent where nothing was known to check against. */
      readonly check?: FileCheck;
    }
  /** Not counted, since it takes long and nobody has asked for it; seconds where they are known. */
  | { readonly status: 'costly'; readonly of: ExportBasis; readonly seconds?: number }
  /** Aggregated and checked; nothing is written until the officer has confirmed. */
  | {
      readonly status: 'checked';
      readonly basis: ExportBasis;
      readonly checked: CheckedExport;
      /** Nobody had asked for it. */
      readonly isByItself: boolean;
    }
  | {
      readonly status: 'exported';
      readonly basis: ExportBasis;
      readonly fileName: string;
      readonly format: ExportFormat;
      readonly report: ExportReport;
      /** Absent where nothing was known to check it against. */
      readonly check?: FileCheck;
    }
  | {
      readonly status: 'failed';
      readonly basis: ExportBasis;
      readonly error: ExportFailure;
      /** Nothing was to be written. */
      readonly isReview: boolean;
      /** Nobody had asked for it. */
      readonly isByItself: boolean;
    }
  | { readonly status: 'cancelled'; readonly of?: ExportBasis };
