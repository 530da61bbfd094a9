import { FINDING_KINDS } from './finding-rules.ts';
import type { FindingKind } from './finding.ts';

/** A part of the metadata that was not told. */
export type MissingPart =
  /** Everything: the metadata are of another data set. */
  | 'data-set'
  | 'period-type'
  | 'open-future-periods'
  | 'expiry-days'
  | 'data-input-periods'
  | 'data-elements'
  | 'value-types'
  | 'aggregation-types'
  | 'zero-is-significant'
  | 'options'
  | 'option-combos'
  | 'attribute-option-combos'
  | 'org-units'
  | 'org-unit-dates'
  | 'org-unit-paths'
  /** Files of a data set's dependencies have none; files of all metadata, and servers, do. */
  | 'validation-rules'
  /** What the data set asks of a complete form. */
  | 'entry-rules'
  /** Files of metadata have none; servers are asked for those of the org units that are mapped. */
  | 'min-max-values';

/** What could not be looked for, because the metadata do not say what it takes. */
export interface NotChecked {
  readonly part: MissingPart;
  readonly kinds: readonly FindingKind[];
  /** The data elements or org units of the file of which it is missing; none is all. */
  readonly about: readonly string[];
}

/** The kinds of findings that each part decides. */
export const KINDS_OF_PARTS: Readonly<Record<MissingPart, readonly FindingKind[]>> = {
  'data-set': FINDING_KINDS,
  'period-type': ['wrong-period-type'],
  'open-future-periods': ['future-period'],
  'expiry-days': ['expired-period'],
  'data-input-periods': ['outside-input-periods', 'reversed-input-periods'],
  'data-elements': [
    'element-not-in-data-set',
    'missing-option-combo',
    'wrong-option-combo',
    'value-type',
    'not-an-option',
    'zero-not-significant',
    'aggregation-type',
    'percentage-added-up',
  ],
  'value-types': ['value-type', 'zero-not-significant'],
  'aggregation-types': ['aggregation-type', 'percentage-added-up'],
  'zero-is-significant': ['zero-not-significant'],
  options: ['not-an-option'],
  'option-combos': ['missing-option-combo', 'wrong-option-combo'],
  'attribute-option-combos': ['missing-attribute-option-combo', 'wrong-attribute-option-combo'],
  'org-units': [
    'org-unit-not-assigned',
    'org-unit-not-open-yet',
    'org-unit-closed',
    'parent-and-child',
  ],
  'org-unit-dates': ['org-unit-not-open-yet', 'org-unit-closed'],
  'org-unit-paths': ['parent-and-child'],
  'validation-rules': [],
  'entry-rules': [],
  'min-max-values': [],
};
