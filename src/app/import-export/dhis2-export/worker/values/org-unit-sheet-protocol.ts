import type { RowIds } from '../../../../../domain/index.ts';
import type { ReviewPerson } from '../people/review-person.ts';

/** What one org unit reports, as a sheet: a row for each element, a column for each CHW. */
export interface OrgUnitSheet {
  readonly orgUnit: string;
  /** The columns. */
  readonly people: readonly ReviewPerson[];
  readonly rows: readonly SheetRow[];
}

/** One element of a sheet. */
export interface SheetRow {
  readonly element: RowIds;
  /** In decimal digits. */
  readonly value: string;
  readonly isFarOut: boolean;
  /** What each CHW gives to it; undefined where they reported nothing. */
  readonly parts: readonly ({ readonly value: string; readonly outOf?: string } | undefined)[];
}
