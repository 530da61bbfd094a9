import type { ReadBack, StoredComparison } from '../../src/domain/index.ts';

/** Why what DHIS2 holds could not be read. */
export interface NotRead {
  readonly code: string;
  /** DHIS2's own words; '' where it has none. */
  readonly message: string;
}

/** What DHIS2 holds of a file, where it was asked. */
export interface InDhis2 {
  /** Before it was sent, or without sending it. */
  readonly before?: StoredComparison;
  /** After the import. */
  readonly after?: ReadBack;
  readonly notRead?: NotRead;
}
