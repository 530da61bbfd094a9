import type { RecalculatedSource } from '../../recalculation/index.ts';
import type { ClosedSource } from '../config/closing-config.ts';
import type {
  Completeness,
  ContactSync,
  ImportSummary,
  RowIds,
  SyncReview,
} from '../../../src/domain/index.ts';

/**
 * What became of a month.
 * - `sent`: DHIS2 took all rows that differed from what it had last accepted.
 * - `unchanged`: there were none.
 * - `open`: DHIS2 has not taken all of them; the next run tries again.
 * - `waiting`: too few have reported.
 * - `refused`: nothing was sent, and another run would not help by itself.
 * - `failed`: the CHT or DHIS2 did not answer; the next run tries again.
 */
export type MonthState = 'sent' | 'unchanged' | 'open' | 'waiting' | 'refused' | 'failed';

/** A row that differs from what DHIS2 last accepted, by ids. */
export interface RowOfOutcome extends RowIds {
  readonly orgUnit: string;
  readonly value: string;
  /** What DHIS2 last accepted; absent where it has accepted nothing. */
  readonly before?: string;
  /** The ids of the contacts behind the difference. */
  readonly owners: readonly string[];
}

/** A row that DHIS2 has not taken, and why. */
export interface OpenRow extends RowOfOutcome {
  readonly why: string;
}

/** Somebody who should have reported and has not. */
export interface MissingOwner {
  readonly owner: string;
  readonly orgUnits: readonly string[];
  /** '' where it is not known, as the two below; none of them goes into the version for everybody. */
  readonly name: string;
  readonly phone: string;
  readonly place: string;
  /** What is known of their syncs; absent where nothing is. */
  readonly sync?: ContactSync;
}

/** How many rows of a month are what. */
export interface RowCounts {
  /** All of the export. */
  readonly rows: number;
  /** Sent and taken. */
  readonly sent: number;
  /** Others than DHIS2 last accepted, and there already: nothing was sent. */
  readonly alreadyThere: number;
  readonly open: number;
  /** Accepted once, and in the CHT no more: they stay in DHIS2 until somebody deletes them. */
  readonly leftBehind: number;
}

/** As many rows as an outcome names of each kind: those of a nation would fill the memory. */
export const MOST_ROWS_NAMED = 200;

/** A month of a data set of an instance, after a run. */
export interface MonthOutcome {
  readonly instance: string;
  /** The address of the DHIS2. */
  readonly dhis2: string;
  readonly dataSet: string;
  /** '' where it was not known yet which months there are. */
  readonly period: string;
  readonly state: MonthState;
  /** Where the numbers come from; absent where it was not asked for any. */
  readonly source?: ClosedSource;
  /** How they were calculated, where they are those of the reports. */
  readonly recalculated?: Omit<RecalculatedSource, 'reports' | 'excluded'> | undefined;
  /** Why, where it is neither sent nor unchanged. */
  readonly reason?: { readonly code: string; readonly message: string };
  readonly completeness?: Pick<Completeness, 'basis' | 'expected' | 'reported'>;
  /** What is known of syncs; absent where nothing is. */
  readonly sync?: SyncReview;
  readonly missing: readonly MissingOwner[];
  readonly counts: RowCounts;
  /** The first rows that were sent and taken. */
  readonly sent: readonly RowOfOutcome[];
  /** The first rows that stay open. */
  readonly open: readonly OpenRow[];
  /** The first rows that are left behind. */
  readonly leftBehind: readonly RowOfOutcome[];
  /** The file that was sent, where it was kept: its name beside the report. */
  readonly file?: string;
  /** Why what was sent is not in the log that colleagues see; a fault of the log undoes nothing. */
  readonly notLogged?: string;
  /** DHIS2's answer to what was sent. */
  readonly answer?: Pick<ImportSummary, 'status' | 'counts'>;
}

/** A month of which nothing is known but what became of it. */
export const monthWithout = (
  of: Pick<MonthOutcome, 'instance' | 'dhis2' | 'dataSet' | 'period'>,
  state: MonthState,
  reason?: MonthOutcome['reason'],
): MonthOutcome => ({
  ...of,
  state,
  ...(reason === undefined ? {} : { reason: { code: reason.code, message: reason.message } }),
  missing: [],
  counts: { rows: 0, sent: 0, alreadyThere: 0, open: 0, leftBehind: 0 },
  sent: [],
  open: [],
  leftBehind: [],
});
