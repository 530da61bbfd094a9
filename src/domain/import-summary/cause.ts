import type { FindingKind, FixKind } from '../check/finding.ts';

/** Why DHIS2 did not take something: what is found beforehand, and what only a server knows. */
export type CauseKind =
  | FindingKind
  | 'data-set-not-found'
  /** 2.43 answers alike for a data set that does not exist and one that has none of the elements. */
  | 'no-element-in-data-set'
  | 'data-set-not-told'
  | 'several-data-sets'
  | 'element-not-found'
  | 'org-unit-not-found'
  | 'option-combo-not-found'
  | 'attribute-option-combo-not-found'
  /** Up to 2.42 one code says that a combo does not exist and that the user may not write with it. */
  | 'option-combo-not-accessible'
  | 'invalid-identifier'
  | 'bad-period'
  /** Too early, too late, or outside the input periods: 2.43 does not say which. */
  | 'period-not-open'
  /** Before the org unit opened or after it closed: 2.43 does not say which. */
  | 'outside-org-unit-dates'
  | 'outside-option-dates'
  | 'org-unit-not-of-option'
  | 'already-approved'
  | 'no-access-to-data-set'
  | 'no-access-to-org-unit'
  | 'no-access-to-option'
  | 'no-value'
  | 'incomplete-row'
  | 'comment-not-an-option'
  | 'complete-date-not-possible'
  | 'not-all-valid'
  | 'damaged-file'
  | 'unexpected-field'
  | 'unknown';

/** How a cause is put right, or by whom. */
export type CauseFix =
  | FixKind
  /** Have the DHIS2 user's access, or org units, extended. */
  | 'ask-for-access'
  /** Have the approval withdrawn in DHIS2, or leave what is approved. */
  | 'ask-to-unapprove'
  /** Have the dates or org units of the category option corrected in DHIS2. */
  | 'correct-category-option'
  /** Export as JSON, which says its data set; CSV does not. */
  | 'send-as-json'
  /** Export without marking the data set complete, or one org unit alone. */
  | 'export-without-complete-date'
  /** Correct the id of the data set in the CHT's settings. */
  | 'correct-data-set'
  /** Correct the other rows that DHIS2 names, then send all again. */
  | 'correct-other-rows'
  /** Correct the id of the data set in the CHT's settings, or give it the elements in DHIS2. */
  | 'correct-data-set-or-elements'
  /** Have access to the option combo given, or correct its id in the target's mapping. */
  | 'ask-for-access-or-correct-mapping'
  /** Choose a period that is open; where it is, 2.43.0 to 2.43.1.1 read input periods the wrong way round. */
  | 'choose-open-period-or-update'
  /** Export again: something changed the file on its way. */
  | 'export-again'
  /** Show DHIS2's words to its administrator. */
  | 'ask-administrator';

/** What a code of DHIS2 means. */
export interface Cause {
  readonly cause: CauseKind;
  readonly fix: CauseFix;
}

const codes = (
  ofCodes: readonly string[],
  cause: CauseKind,
  fix: CauseFix,
): readonly (readonly [string, Cause])[] => ofCodes.map((code) => [code, { cause, fix }]);

/**
 * Every code of both importers of data values. E76xx are of DHIS2 2.36 to 2.42, E8xxx of 2.43 and
 * later. Source: dhis2-core, `ErrorCode`.
 */
const CAUSES: ReadonlyMap<string, Cause> = new Map([
  ...codes(['E7600', 'E8004', 'E8005'], 'data-set-not-found', 'correct-data-set'),
  ...codes(['E8003'], 'data-set-not-told', 'send-as-json'),
  ...codes(['E8101'], 'data-set-not-told', 'send-as-json'),
  ...codes(['E8002'], 'several-data-sets', 'send-as-json'),
  ...codes(['E7601', 'E8010'], 'no-access-to-data-set', 'ask-for-access'),
  ...codes(['E7617', 'E8011'], 'no-access-to-org-unit', 'ask-for-access'),
  ...codes(['E7614', 'E7616', 'E8012'], 'no-access-to-option', 'ask-for-access'),
  ...codes(['E7610', 'E8103'], 'element-not-found', 'correct-target-mapping'),
  ...codes(['E7603', 'E7612', 'E8107'], 'org-unit-not-found', 'correct-or-assign-org-unit'),
  ...codes(['E7613', 'E7615'], 'option-combo-not-accessible', 'ask-for-access-or-correct-mapping'),
  ...codes(['E8108', 'E8109'], 'option-combo-not-found', 'correct-target-mapping'),
  ...codes(
    ['E7604', 'E8110', 'E8111'],
    'attribute-option-combo-not-found',
    'correct-target-mapping',
  ),
  ...codes(['E8104'], 'invalid-identifier', 'correct-target-mapping'),
  ...codes(['E8106'], 'invalid-identifier', 'correct-or-assign-org-unit'),
  ...codes(['E7611'], 'bad-period', 'export-again'),
  ...codes(['E8100', 'E8102', 'E8105'], 'incomplete-row', 'export-again'),
  ...codes(['E7618', 'E8120', 'E8121'], 'no-value', 'leave-out'),
  ...codes(['E7619', 'E8122'], 'value-type', 'correct-value-type'),
  ...codes(['E7620', 'E8125'], 'comment-too-long', 'shorten-comment'),
  ...codes(['E7621', 'E8123'], 'not-an-option', 'correct-target-mapping'),
  ...codes(['E8124'], 'comment-not-an-option', 'shorten-comment'),
  ...codes(['E7630'], 'missing-option-combo', 'correct-target-mapping'),
  ...codes(['E7631'], 'missing-attribute-option-combo', 'correct-target-mapping'),
  ...codes(['E7632', 'E8021'], 'wrong-period-type', 'choose-other-data-set'),
  ...codes(['E7633', 'E8020'], 'element-not-in-data-set', 'correct-target-mapping'),
  ...codes(['E7634', 'E8024'], 'wrong-option-combo', 'correct-target-mapping'),
  ...codes(['E7635', 'E8023'], 'wrong-attribute-option-combo', 'correct-target-mapping'),
  ...codes(['E7636', 'E8022'], 'org-unit-not-assigned', 'correct-or-assign-org-unit'),
  ...codes(['E7638', 'E8032'], 'outside-option-dates', 'correct-category-option'),
  ...codes(['E7639', 'E8025'], 'org-unit-not-of-option', 'correct-category-option'),
  ...codes(['E7640'], 'expired-period', 'choose-or-open-period'),
  ...codes(['E7641'], 'future-period', 'choose-or-open-period'),
  ...codes(['E7643', 'E7644'], 'outside-input-periods', 'choose-or-open-period'),
  ...codes(['E8030'], 'period-not-open', 'choose-open-period-or-update'),
  ...codes(['E8031'], 'outside-org-unit-dates', 'correct-org-unit-dates'),
  ...codes(['E7642', 'E8033'], 'already-approved', 'ask-to-unapprove'),
  ...codes(['E8128'], 'duplicate-row', 'export-again'),
  ...codes(['E8008', 'E8009'], 'complete-date-not-possible', 'export-without-complete-date'),
  ...codes(['E8000'], 'not-all-valid', 'correct-other-rows'),
  ...codes(['E8007'], 'damaged-file', 'export-again'),
  // Fields that this product never writes: who stored it, a file, a deletion, a category map.
  ...codes(
    ['E7637', 'E7645', 'E8034', 'E8035', 'E8126', 'E8127'],
    'unexpected-field',
    'export-again',
  ),
]);

/** The codes that are known, in no order that matters. */
export const KNOWN_CODES: readonly string[] = [...CAUSES.keys()];

/** What 2.35 and before said of a zero that they did not store: nothing is wrong with its type. */
const ZERO = /^Value is zero and not significant/i;

const ZERO_NOT_STORED: Cause = { cause: 'zero-not-significant', fix: 'store-zeros' };

const UNKNOWN: Cause = { cause: 'unknown', fix: 'ask-administrator' };

/** How DHIS2 names the types and faults of yes/no elements, from 2.36 on. */
const OF_YES_NO = /BOOLEAN|TRUE_ONLY|_not_bool|_not_true_only/i;

/**
 * What a code means; `unknown` where it is none of them, or there is none.
 *
 * @param message DHIS2's words: of a value that does not fit, they name the type
 */
export function causeOf(code: string | undefined, message: string): Cause {
  if (code === undefined && ZERO.test(message)) return ZERO_NOT_STORED;
  const known = (code === undefined ? undefined : CAUSES.get(code)) ?? UNKNOWN;
  if (known.cause !== 'value-type' || !OF_YES_NO.test(message)) return known;
  return { ...known, fix: 'map-yes-no' };
}
