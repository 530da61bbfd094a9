import type { RowDefinition } from '../../aggregate/row-key.ts';
import type { AnyPeriodType } from '../../period/shorter-period.ts';
import type { LocationOfCase } from '../case-location.ts';
import type { CasePath } from '../case-values.ts';
import type { Condition } from '../condition.ts';
import type { LocationRules } from '../location-mapping.ts';
import type { Bucket } from '../option-combos.ts';

/** What a case gives to a data value: 1, 1 for each value that is there only once, or a number that it carries. */
export type CaseValue =
  | { readonly kind: 'count' }
  | { readonly kind: 'distinct'; readonly path: CasePath }
  | { readonly kind: 'sum'; readonly path: CasePath };

/** The rows of one data element. */
export interface CaseElement {
  readonly dataElement: string;
  /** Absent: every case. */
  readonly where?: Condition;
  /** The fields that decide the period; the first that is filled in. */
  readonly date: readonly CasePath[];
  readonly value: CaseValue;
  /** Who belongs to which row. Without any, all cases belong to the first row. */
  readonly buckets: readonly Bucket[];
  /** The row keys of the buckets, in their order. */
  readonly rows: readonly number[];
  /** The row key of those whose age or sex is not known; absent: they are listed as not counted. */
  readonly unknown?: number;
}

/** How the cases of an outbreak become data values: what a mapping file says. */
export interface GoDataMapping {
  readonly dataSet?: string;
  readonly periodType?: AnyPeriodType;
  /** Which cases are meant at all; absent: every one. */
  readonly where?: Condition;
  readonly places: LocationRules & { readonly of: LocationOfCase };
  readonly elements: readonly CaseElement[];
  /** The row keys of all elements. */
  readonly keys: readonly RowDefinition[];
}
