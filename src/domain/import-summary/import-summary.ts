/** How an import went, in DHIS2's words. */
export type ImportStatus = 'SUCCESS' | 'WARNING' | 'ERROR';

/** How many values DHIS2 did what with. 2.43 and later count every success as `updated`. */
export interface ImportCounts {
  readonly imported: number;
  readonly updated: number;
  readonly ignored: number;
  readonly deleted: number;
}

/** Something that DHIS2 said about one or more values, or about all of them. */
export interface ImportConflict {
  /** DHIS2's code, `E7633`; absent where 2.36 and 2.37 wrote only words. */
  readonly code?: string;
  /** DHIS2's words. */
  readonly message: string;
  /** What it was about, where it says so: often an id or a period. */
  readonly object?: string;
  /** The ids and other texts that it was about, besides those in the message. */
  readonly objects: readonly string[];
  /** The rows that it was about, by their place in the file; none where it does not say. */
  readonly indexes: readonly number[];
  /** The row that only the words name: 2.43 writes `Value #1 …` beside the index -1. */
  readonly indexInWords?: number;
  /** Whether it was about the reading of the file as a whole: DHIS2 writes the index -1. */
  readonly isWholeFile: boolean;
}

/** The answer of DHIS2 to an import of data values, whatever the version. */
export interface ImportSummary {
  readonly status: ImportStatus;
  readonly counts: ImportCounts;
  readonly conflicts: readonly ImportConflict[];
  /** The rows that were not taken, by their place in the file; 2.36 and some 2.37 do not tell. */
  readonly rejectedIndexes: readonly number[];
  /** The day on which the data set was marked complete; absent where it was not. */
  readonly dataSetComplete?: string;
  /** DHIS2's own summing up; servers from 2.43 on write none. */
  readonly description?: string;
  /** Whether it was copied without its counts, so that none of them is known. */
  readonly lacksCounts?: true;
}

/** An import that DHIS2 does in the background; its summary has to be fetched. */
export interface ImportJob {
  readonly id: string;
  readonly jobType: string;
}

/** Why an answer holds no summary. */
export type SummaryFault =
  | { readonly code: 'empty' }
  /** Neither JSON nor the text of a summary; `html` is most often a page to sign in. */
  | { readonly code: 'not-readable'; readonly looksLike: 'html' | 'text' }
  /** JSON, but not the answer to an import. */
  | { readonly code: 'not-summary' }
  /** DHIS2 did not get as far as importing; its words. */
  | { readonly code: 'dhis2-error'; readonly message: string; readonly httpStatus?: number }
  /** The import was only begun. */
  | { readonly code: 'job-started'; readonly job: ImportJob };

/**
 * How many of the values that were sent no count speaks of. DHIS2 up to 2.42 does not count zeros
 * that are not significant: it dropped them.
 *
 * @example
 * rowsWithoutConflict({ imported: 7, updated: 1, ignored: 0, deleted: 0 }, 10) // => 2
 */
export const rowsWithoutConflict = (
  { imported, updated, ignored, deleted }: ImportCounts,
  sent: number,
): number => Math.max(0, sent - imported - updated - ignored - deleted);
