import type { FindingKind, FixKind } from '../check/finding.ts';

/** Why DHIS2 did not take something: what is found beforehand, and what only a server knows. */
export type CauseKind =
  | FindingKind
  | 'data-set-not-found'
  | 'data-set-not-told'
  | 'several-data-sets'
  | 'element-not-found'
  | 'org-unit-not-found'
  | 'option-combo-not-found'
  | 'attribute-option-combo-not-found'
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
  /** Export again: something changed the file on its way. */
  | 'export-again'
  /** Show DHIS2's words to its administrator. */
  | 'ask-administrator';

/** What a code of DHIS2 means. */
export interface Cause {
  readonly cause: CauseKind;
  readonly fix: CauseFix;
}

const both = (
  codes: readonly string[],
  cause: CauseKind,
  fix: CauseFix,
): readonly (readonly [string, Cause])[] => codes.map((code) => [code, { cause, fix }]);

/**
 * Every code of both importers of data values. E76xx are of DHIS2 2.36 to 2.42, E8xxx of 2.43 and
 * later. Source: dhis2-core, `ErrorCode`.
 */
const CAUSES: ReadonlyMap<string, Cause> = new Map([
  ...both(['E7600', 'E8004', 'E8005'], 'data-set-not-found', 'correct-data-set'),
  ...both(['E8003'], 'data-set-not-told', 'send-as-json'),
  ...both(['E8101'], 'data-set-not-told', 'send-as-json'),
  ...both(['E8002'], 'several-data-sets', 'send-as-json'),
  ...both(['E7601', 'E8010'], 'no-access-to-data-set', 'ask-for-access'),
  ...both(['E7617', 'E8011'], 'no-access-to-org-unit', 'ask-for-access'),
  ...both(['E7614', 'E7616', 'E8012'], 'no-access-to-option', 'ask-for-access'),
  ...both(['E7610', 'E8103'], 'element-not-found', 'correct-target-mapping'),
  ...both(['E7603', 'E7612', 'E8107'], 'org-unit-not-found', 'correct-or-assign-org-unit'),
  ...both(['E7613', 'E8108', 'E8109'], 'option-combo-not-found', 'correct-target-mapping'),
  ...both(
    ['E7604', 'E7615', 'E8110', 'E8111'],
    'attribute-option-combo-not-found',
    'correct-target-mapping',
  ),
  ...both(['E8104'], 'invalid-identifier', 'correct-target-mapping'),
  ...both(['E8106'], 'invalid-identifier', 'correct-or-assign-org-unit'),
  ...both(['E7611'], 'bad-period', 'export-again'),
  ...both(['E8100', 'E8102', 'E8105'], 'incomplete-row', 'export-again'),
  ...both(['E7618', 'E8120', 'E8121'], 'no-value', 'leave-out'),
  ...both(['E7619', 'E8122'], 'value-type', 'correct-value-type'),
  ...both(['E7620', 'E8125'], 'comment-too-long', 'shorten-comment'),
  ...both(['E7621', 'E8123'], 'not-an-option', 'correct-target-mapping'),
  ...both(['E8124'], 'comment-not-an-option', 'shorten-comment'),
  ...both(['E7630'], 'missing-option-combo', 'correct-target-mapping'),
  ...both(['E7631'], 'missing-attribute-option-combo', 'correct-target-mapping'),
  ...both(['E7632', 'E8021'], 'wrong-period-type', 'choose-other-data-set'),
  ...both(['E7633', 'E8020'], 'element-not-in-data-set', 'correct-target-mapping'),
  ...both(['E7634', 'E8024'], 'wrong-option-combo', 'correct-target-mapping'),
  ...both(['E7635', 'E8023'], 'wrong-attribute-option-combo', 'correct-target-mapping'),
  ...both(['E7636', 'E8022'], 'org-unit-not-assigned', 'correct-or-assign-org-unit'),
  ...both(['E7638', 'E8032'], 'outside-option-dates', 'correct-category-option'),
  ...both(['E7639', 'E8025'], 'org-unit-not-of-option', 'correct-category-option'),
  ...both(['E7640'], 'expired-period', 'choose-or-open-period'),
  ...both(['E7641'], 'future-period', 'choose-or-open-period'),
  ...both(['E7643', 'E7644'], 'outside-input-periods', 'choose-or-open-period'),
  ...both(['E8030'], 'period-not-open', 'choose-or-open-period'),
  ...both(['E8031'], 'outside-org-unit-dates', 'correct-org-unit-dates'),
  ...both(['E7642', 'E8033'], 'already-approved', 'ask-to-unapprove'),
  ...both(['E8128'], 'duplicate-row', 'export-again'),
  ...both(['E8008', 'E8009'], 'complete-date-not-possible', 'export-without-complete-date'),
  ...both(['E8000'], 'not-all-valid', 'correct-other-rows'),
  ...both(['E8007'], 'damaged-file', 'export-again'),
  // Fields that this product never writes: who stored it, a file, a deletion, a category map.
  ...both(
    ['E7637', 'E7645', 'E8034', 'E8035', 'E8126', 'E8127'],
    'unexpected-field',
    'export-again',
  ),
]);

/** The codes that are known, in no order that matters. */
export const KNOWN_CODES: readonly string[] = [...CAUSES.keys()];

const UNKNOWN: Cause = { cause: 'unknown', fix: 'ask-administrator' };

/** How DHIS2 names the types and faults of yes/no elements, from 2.36 on. */
const OF_YES_NO = /BOOLEAN|TRUE_ONLY|_not_bool|_not_true_only/i;

/**
 * What a code means; `unknown` where it is none of them, or there is none.
 *
 * @param message DHIS2's words: of a value that does not fit, they name the type
 */
export function causeOf(code: string | undefined, message: string): Cause {
  const known = (code === undefined ? undefined : CAUSES.get(code)) ?? UNKNOWN;
  if (known.cause !== 'value-type' || !OF_YES_NO.test(message)) return known;
  return { ...known, fix: 'map-yes-no' };
}
