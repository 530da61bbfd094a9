import type { LeftOutReason } from '../aggregate/export-report.ts';
import type { RowOfUnit } from '../aggregate/row-of-unit.ts';
import type { PeriodNotice } from '../period/period-notice.ts';
import type { AmbiguousLocation } from './location-mapping.ts';

/** Why a case that is meant is not in the numbers. */
export type CaseReason =
  | 'deleted'
  | 'bad-date'
  | 'no-date'
  | 'no-location'
  | 'unknown-location'
  | 'no-org-unit'
  | 'unknown-age-or-sex'
  | 'no-option-combo'
  | 'bad-number';

/** The reasons why one that is not deleted is not counted, in the order in which the first that holds is given. */
export const CASE_REASONS: readonly CaseReason[] = [
  'bad-date',
  'no-date',
  'no-location',
  'unknown-location',
  'no-org-unit',
  'unknown-age-or-sex',
  'no-option-combo',
  'bad-number',
];

/** A case that is not counted, or not for some data elements. By its id alone: a review names nobody. */
export interface CaseNotCounted {
  /** The `id` of the case in Go.Data. */
  readonly case: string;
  readonly reason: CaseReason;
  /** Those for which it is not counted; none where it is deleted. */
  readonly dataElements: readonly string[];
  /** The location, where it is that. */
  readonly location?: string;
}

/** A row that is left out of the file although cases gave it. */
export interface CasesLeftOut extends RowOfUnit {
  readonly reason: LeftOutReason;
  /** The number that is not in the file. */
  readonly number: string;
  readonly cases: readonly string[];
  /** The locations that stand for the org unit. */
  readonly locations: readonly string[];
}

/** Something that whoever exports cases should know. */
export type CaseNotice =
  | PeriodNotice
  /** No case of the whole outbreak is meant by a data element: perhaps a value of its `where` is misspelt. */
  | { readonly kind: 'no-case-matches'; readonly dataElement: string }
  /** A location whose identifiers name several org units stands for none. */
  | ({ readonly kind: 'several-org-units-of-location' } & AmbiguousLocation)
  /** Entries that are no cases: they have no id. */
  | { readonly kind: 'unreadable-cases'; readonly count: number }
  /** Go.Data has more cases than were read: they were added meanwhile. */
  | { readonly kind: 'added-while-reading'; readonly count: number };

/** What was counted and what was not: each case stands in exactly one of the first five figures below `cases`. */
export interface CaseReport {
  readonly dataValues: number;
  readonly orgUnits: number;
  /** Different cases that were read. */
  readonly cases: number;
  /** Counted in at least one row of the chosen org units. */
  readonly casesCounted: number;
  /** Not counted at all, and listed with the reason. */
  readonly casesNotCounted: number;
  /** Counted at org units that are not chosen only. */
  readonly casesElsewhere: number;
  /** Meant, and of other periods. */
  readonly casesOfOtherPeriods: number;
  /** Not meant by the mapping. */
  readonly casesNotMeant: number;
  readonly notCounted: readonly CaseNotCounted[];
  readonly leftOut: readonly CasesLeftOut[];
  readonly notices: readonly CaseNotice[];
}
