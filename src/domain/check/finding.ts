import type { IdAndName } from '../id-and-name.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { ValueFault } from '../dhis2-metadata/value-fault.ts';

/** What an importer does, from the worst to the harmless. */
export type ImportBehaviour =
  /** Nothing of the file (of its data set) is taken. */
  | 'refuses-file'
  /** This value is not taken, the others are. */
  | 'rejects-value'
  /** A zero is not stored; a value that is stored already is deleted. */
  | 'drops-or-deletes'
  /** The value is stored where no form and no report shows it. */
  | 'stores-hidden'
  /** Of several values of one key the last stays. */
  | 'keeps-last'
  /** The value is stored; DHIS2 adds it to others of which it is a part already. */
  | 'counts-twice'
  /** The value is stored; what DHIS2 computes of it is not what was counted. */
  | 'computes-otherwise'
  /** The value is stored as it should be. */
  | 'stores';

/** What an importer does about a finding. */
export interface ImporterResponse {
  readonly behaviour: ImportBehaviour;
  /** The codes with which it answers, the likeliest first; none where it says nothing. */
  readonly codes: readonly string[];
  /** What it does instead, with these codes, where its settings are strict or it is newer. */
  readonly whenStrict?: ImportBehaviour;
}

/** What is found. */
export type FindingKind =
  | 'wrong-period-type'
  | 'future-period'
  | 'expired-period'
  | 'outside-input-periods'
  /** It is open, and 2.43.0 to 2.43.1.1 take that for closed. */
  | 'reversed-input-periods'
  | 'element-not-in-data-set'
  | 'org-unit-not-assigned'
  | 'org-unit-not-open-yet'
  | 'org-unit-closed'
  | 'missing-option-combo'
  | 'wrong-option-combo'
  | 'missing-attribute-option-combo'
  | 'wrong-attribute-option-combo'
  | 'duplicate-row'
  | 'value-type'
  | 'not-an-option'
  | 'comment-too-long'
  | 'zero-not-significant'
  | 'parent-and-child'
  | 'aggregation-type'
  | 'percentage-added-up';

/** How it is put right, or by whom. */
export type FixKind =
  /** Correct the data element or option combo in the `dhis` of the target. */
  | 'correct-target-mapping'
  /** Correct the `dhis.orgUnit` of the place, or assign the data set to the org unit in DHIS2. */
  | 'correct-or-assign-org-unit'
  /** Correct the org unit's dates in DHIS2, or leave it out. */
  | 'correct-org-unit-dates'
  /** Choose a period that is open, or have DHIS2 open it. */
  | 'choose-or-open-period'
  /** Have DHIS2 updated, or the data set's list of input periods taken off. */
  | 'update-dhis2'
  /** This data set takes no monthly periods; no month can be sent. */
  | 'choose-other-data-set'
  /** Map sums to yes and no. */
  | 'map-yes-no'
  /** Correct the element's value type in DHIS2, or leave the row out. */
  | 'correct-value-type'
  /** Leave the row out. */
  | 'leave-out'
  /** Shorten the comment of the mapping. */
  | 'shorten-comment'
  /** Have DHIS2 store zeros of this element, or leave the row out. */
  | 'store-zeros'
  /** Count each document at the nearest org unit only. */
  | 'count-at-nearest'
  /** Correct how DHIS2 aggregates the element, or map it to another. */
  | 'correct-aggregation-type'
  /** Nothing: it is right as it stands. */
  | 'none';

/** What a text about a finding may have to name. */
export interface FindingDetail {
  readonly periodType?: string;
  /** The last period that is open, `YYYYMM`. */
  readonly latestPeriod?: string;
  /** The day since which it is so, or on which it will be, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly valueType?: string;
  readonly fault?: ValueFault;
  readonly aggregationType?: string;
  /** The option combos that would be right. */
  readonly optionCombos?: readonly IdAndName[];
  /** The org units of the file that lie below this one, and have the same element. */
  readonly below?: readonly string[];
}

/** A row and its place among the rows of the file, which is the index by which DHIS2 names it. */
export interface CheckedRow extends DataValueRow {
  readonly index: number;
}

/** Something that DHIS2 will refuse, lose, hide or compute otherwise. */
export interface Finding {
  readonly kind: FindingKind;
  /** The row; absent where it is the whole file. */
  readonly row?: CheckedRow;
  readonly upTo242: ImporterResponse;
  readonly since243: ImporterResponse;
  readonly fix: FixKind;
  readonly detail: FindingDetail;
}
