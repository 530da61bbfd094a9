import type { DifferentRow, ReadBack, StoredComparison, ValueRow } from '../../src/domain/index.ts';

/** Why what DHIS2 holds could not be read. */
export interface NotRead {
  readonly code: string;
  /** DHIS2's own words; '' where it has none. */
  readonly message: string;
}

/** What became of the rows that a former export left behind. */
export interface RemovalsInDhis2 {
  /** Whether DHIS2 was only asked what it would do. */
  readonly dryRun: boolean;
  readonly deleted: readonly ValueRow[];
  /** Somebody has written another value there since: these were not touched. */
  readonly changedSince: readonly DifferentRow[];
  readonly gone: readonly ValueRow[];
  /** Rows that DHIS2 still holds. */
  readonly remaining: readonly ValueRow[];
}

/** What DHIS2 holds of a file, where it was asked. */
export interface InDhis2 {
  /** Before it was sent, or without sending it. */
  readonly before?: StoredComparison;
  /** After the import. */
  readonly after?: ReadBack;
  readonly notRead?: NotRead;
  readonly removals?: RemovalsInDhis2;
}
