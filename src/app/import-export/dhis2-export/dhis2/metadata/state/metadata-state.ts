import type { Dhis2Error } from '../../../../../../data-access/index.ts';
import type {
  CalendarDate,
  DataSetMetadata,
  MetadataFault,
} from '../../../../../../domain/index.ts';

/** DHIS2's metadata of a data set, and where they are from. */
export interface LoadedMetadata {
  readonly metadata: DataSetMetadata;
  /** The name of the file, or of the DHIS2 that they were read from. */
  readonly fileName: string;
  /** The day on which they were loaded. */
  readonly day: CalendarDate;
  /** Whether the browser has them for the next time. */
  readonly isCached: boolean;
}

/** What is known of DHIS2's metadata of a data set. */
export interface MetadataState {
  /** Undefined before the browser was asked for any. */
  readonly dataSet?: string;
  /**
   * What is being read: the browser's cache, a file that was chosen, or the connected DHIS2. Or the
   * cached ones are being removed.
   */
  readonly reading?: 'cache' | 'file' | 'dhis2' | 'removing';
  readonly loaded?: LoadedMetadata;
  /** Why the file that was chosen last could not be used; what was loaded before stays. */
  readonly refused?: { readonly fileName: string; readonly fault: MetadataFault };
  /** Why the connected DHIS2 gave none. */
  readonly notAnswered?: Dhis2Error;
}

/** Nothing is loaded. */
export const NO_METADATA: MetadataState = {};
