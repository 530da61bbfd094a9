import type {
  Comparison,
  JobFailure,
  RecalculationOffer,
  JobProgress,
  ReviewedFile,
} from '../../../../../data-access/index.ts';
import type { ReceiptFile } from '../../../../../domain/index.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import type { ComparedAlone } from '../../review/shared/compared-alone.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';

/** What is calculated from the reports: as it was chosen when it was asked for. */
export interface RecalculationOf {
  readonly basis: ExportBasis;
  /** The org unit or the CHW that is compared alone; absent: all that were chosen. */
  readonly alone?: ComparedAlone;
  /** Whether only what was reported by the period's end is used. */
  readonly isAsOfEnd: boolean;
}

/** Whom a comparison names, by owner; those who could not be read are not in it. */
export type ComparedPeople = Readonly<
  Record<string, Pick<ReviewPerson, 'owner' | 'name' | 'phone' | 'place' | 'above'>>
>;

/** What the host has calculated, beside what phones wrote. */
export interface Compared {
  /** The export on the host, whose file can be fetched for a while. */
  readonly id: string;
  readonly comparison: Comparison;
  readonly people: ComparedPeople;
  /** Why there is no file, in the host's words. */
  readonly noFile: string | undefined;
  /** How much the check against DHIS2’s metadata finds in the file; undefined where it was not checked. */
  readonly found?: number | undefined;
}

/** A recalculated file that was handed over. */
export interface SavedRecalculation {
  readonly at: string;
  readonly file: ReceiptFile;
  readonly reviewed: Omit<ReviewedFile, 'rows'>;
}

/** How far the comparing is. */
export type RecalculationRun =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly of: RecalculationOf;
      /** Undefined as long as the host has told nothing. */
      readonly progress: JobProgress | undefined;
    }
  | { readonly status: 'stopped' }
  | { readonly status: 'failed'; readonly failure: JobFailure }
  | {
      readonly status: 'compared';
      readonly of: RecalculationOf;
      readonly compared: Compared;
      readonly isSaving: boolean;
      readonly saved?: SavedRecalculation;
      /** Why the file could not be fetched. */
      readonly notSaved?: JobFailure;
    };

export interface RecalculationState {
  /** Undefined where the host does not calculate from reports. */
  readonly offer: RecalculationOffer | undefined;
  readonly run: RecalculationRun;
  /** Whether only CHWs are shown whose numbers differ. */
  readonly isDifferingOnly: boolean;
  /** The first CHW of the page. */
  readonly from: number;
}
