import type { Attribution } from '../place/attribution.ts';
import type { ChosenOrgUnits } from '../place/chosen-org-units.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitMapping } from '../place/org-unit-mapping.ts';
import type { Accounts } from '../target/newest-account.ts';
import type { RowKey } from './row-key.ts';

/** Whether rows exist only for what somebody reported, or 0 stands where nobody did. */
export type Zeros = 'reported' | 'all';

/** All that decides where a target document counts and what it gives; fixed before reading any. */
export interface CountingPlan {
  readonly keys: readonly RowKey[];
  readonly mapping: OrgUnitMapping;
  readonly chosen: ChosenOrgUnits;
  readonly attribution: Attribution;
  readonly accounts: Accounts;
  readonly zeros: Zeros;
  /** Whether codes of DHIS2 may stand for org units, and are written. */
  readonly idScheme?: 'code';
  /** The last instant that a document can have been changed at; see `lastPossibleInstant`. */
  readonly latestDate: number;
  /** Owners that are left out of the period. */
  readonly excluded: ReadonlySet<ContactId>;
}
