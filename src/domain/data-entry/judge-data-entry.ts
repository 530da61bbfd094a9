import { rowsOfSet } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import type { EntryRules } from '../dhis2-metadata/entry-rules.ts';
import type { Validation } from '../validation/validation.ts';
import { askedFields } from './asked-fields.ts';
import { type EntryForm, filledForms, formKeyOf } from './entry-forms.ts';
import { emptyFields, type EmptyField, type MissingField } from './missing-fields.ts';
import { outsideLimits, type OutsideLimits } from './outside-limits.ts';

/** Why Data Entry does not let a form be completed. */
export type WhyNotComplete =
  /** A compulsory field is empty, and the data set takes no form as complete without it. */
  | 'compulsory'
  /** An empty field has no comment, and only valid forms are complete. */
  | 'comment-required'
  /** A validation rule is broken, and only valid forms are complete. */
  | 'validation-rule'
  /** Some option combos of an element have a value, and others not. */
  | 'field-combination';

/** A form that cannot be completed as the file fills it in. */
export interface IncompleteForm extends EntryForm {
  readonly why: readonly WhyNotComplete[];
}

/** What DHIS2's Data Entry would say of the values of a file, besides its validation rules. */
export interface DataEntryJudgement {
  /** In the order of the file; absent where no minimum and maximum values are known. */
  readonly outsideLimits?: readonly OutsideLimits[];
  /** What the data set asks of a complete form; absent where that is not known, as the rest then is. */
  readonly rules?: EntryRules;
  /** How many forms the file fills in: one for each org unit and attribute option combo. */
  readonly forms: number;
  readonly missing: readonly MissingField[];
  /** Forms that Data Entry would not let anybody complete, if DHIS2 held nothing but the file. */
  readonly incomplete: readonly IncompleteForm[];
  /** Data elements whose option combos are not known, and whose empty fields are thus not. */
  readonly notJudged: readonly string[];
}

/**
 * Judges the values of a file as DHIS2's Data Entry judges a form: minimum and maximum, compulsory
 * fields, required comments, and what of these keeps a form from being completed. None of it keeps a
 * file from being imported.
 *
 * Source: dhis2/aggregate-data-entry-app, `use-on-complete-callback.js`; dhis2-core refuses only what
 * `compulsoryFieldsCompleteOnly` asks for (E7605).
 *
 * @param validation what the validation rules say to the same file
 * @returns undefined where the metadata tell nothing of it
 * @example
 * judgeDataEntry(dataValueSet, metadata, validateRows(dataValueSet, metadata))?.incomplete
 * // => [{ orgUnit: 'unit0000001', why: ['compulsory'] }]
 */
export function judgeDataEntry(
  dataValueSet: DataValueSet,
  metadata: DataSetMetadata,
  validation: Validation | undefined,
): DataEntryJudgement | undefined {
  const { entryRules: rules, minMaxValues } = metadata;
  const isNothingKnown = rules === undefined && minMaxValues === undefined;
  if (isNothingKnown || metadata.id !== dataValueSet.dataSet) return undefined;
  const rows = rowsOfSet(dataValueSet).map((row, index) => ({ ...row, index }));
  const filled = filledForms(rows, metadata);
  const limits = minMaxValues && { outsideLimits: outsideLimits(rows, minMaxValues, metadata) };
  const nothing = { ...limits, forms: filled.length, missing: [], incomplete: [], notJudged: [] };
  if (rules === undefined) return nothing;
  const asked = askedFields(metadata, rules);
  const empty = emptyFields(asked.fields, filled, metadata);
  const keyOf = formKeyOf(metadata);
  const reasons = reasonsAgainst(rules, empty, validation, keyOf);
  return {
    ...nothing,
    rules,
    missing: empty.map(({ field }) => field),
    incomplete: filled.flatMap(({ form }) => {
      const why = reasons.flatMap(([reason, forms]) => (forms.has(keyOf(form)) ? [reason] : []));
      return why.length === 0 ? [] : [{ ...form, why }];
    }),
    notJudged: asked.notKnown,
  };
}

/** What may keep a form from being completed, with the keys of the forms that it keeps. */
function reasonsAgainst(
  rules: EntryRules,
  empty: readonly EmptyField[],
  validation: Validation | undefined,
  keyOf: (form: EntryForm) => string,
): readonly (readonly [WhyNotComplete, ReadonlySet<string>])[] {
  const formsOf = (rule: MissingField['rule'], isDecisive: boolean): ReadonlySet<string> =>
    new Set(
      empty
        .filter(({ field }) => isDecisive && field.rule === rule)
        .flatMap((one) => one.empty.map(keyOf)),
    );
  const violations = rules.validCompleteOnly ? validation?.violations.map(keyOf) : undefined;
  return [
    ['compulsory', formsOf('compulsory', rules.compulsoryFieldsCompleteOnly)],
    ['comment-required', formsOf('comment-required', rules.validCompleteOnly)],
    ['validation-rule', new Set(violations)],
    ['field-combination', formsOf('field-combination', true)],
  ];
}
