import type { CalendarDate, DataSetMetadata, MetadataFault } from '../../../../domain/index.ts';

/** DHIS2's metadata of the chosen data set, and where they are from. */
export interface LoadedMetadata {
  readonly metadata: DataSetMetadata;
  readonly fileName: string;
  /** The day on which the file was loaded. */
  readonly day: CalendarDate;
  /** Whether the browser keeps them beyond this page. */
  readonly isKept: boolean;
}

/** What is known of DHIS2's metadata of the chosen data set. */
export interface MetadataState {
  /** What is being read: what the browser keeps, or a file that was chosen. */
  readonly reading?: 'kept' | 'file';
  readonly loaded?: LoadedMetadata;
  /** Why the file that was chosen last could not be used; what was loaded before stays. */
  readonly refused?: { readonly fileName: string; readonly fault: MetadataFault };
}

/** Nothing is loaded. */
export const NO_METADATA: MetadataState = {};
