import { metadataIndex } from '../dhis2-metadata/metadata-index.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import type { DataElementOperand, EntryRules } from '../dhis2-metadata/entry-rules.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';

/** For which of its rules Data Entry asks for a field. */
export type MissingFieldRule =
  /** It has to be filled in: `compulsoryDataElementOperands`. */
  | 'compulsory'
  /** Left empty it needs a comment: `noValueRequiresComment`. */
  | 'comment-required'
  /** Another option combo of the element has a value: `fieldCombinationRequired`. */
  | 'field-combination';

/** A field that a rule asks for. */
export interface AskedField extends DataElementOperand {
  readonly rule: MissingFieldRule;
}

/** All fields that the rules of a data set ask for. */
export interface AskedFields {
  readonly fields: readonly AskedField[];
  /** Data elements that all fields are asked of, and whose option combos are not known. */
  readonly notKnown: readonly string[];
}

/**
 * The fields that Data Entry asks for. A comment is asked for each option combo of an element, also
 * those of the category combo that it has in other data sets, as far as that is its own.
 *
 * Source: dhis2-core, `DefaultCompleteDataSetRegistrationService.getMissingCompulsoryFields` and
 * `DefaultValidationService.validateRequiredComments`; for `fieldCombinationRequired`, which only the
 * data entry app before Aggregate Data Entry looks at, `validateCompulsoryCombinations` of its `form.js`.
 */
export function askedFields(metadata: DataSetMetadata, rules: EntryRules): AskedFields {
  const { combo } = metadataIndex(metadata);
  const optionCombosOf = (id: string | undefined): readonly string[] | undefined => {
    const { optionCombos, isDefault } = combo(id) ?? {};
    return optionCombos?.map((one) => one.id) ?? (isDefault ? [DEFAULT_OPTION_COMBO] : undefined);
  };
  const { dataElements = [] } = metadata;
  const notKnown: string[] = [];
  const ofAll = dataElements.flatMap(({ id: dataElement, categoryCombo, ownCategoryCombo }) => {
    const onForm = optionCombosOf(categoryCombo);
    if (onForm === undefined) {
      notKnown.push(dataElement);
      return [];
    }
    const elsewhere = optionCombosOf(ownCategoryCombo) ?? [];
    const asked = (rule: MissingFieldRule, ids: readonly string[]): readonly AskedField[] =>
      [...new Set(ids)].map((categoryOptionCombo) => ({ rule, dataElement, categoryOptionCombo }));
    return [
      ...(rules.noValueRequiresComment ? asked('comment-required', [...onForm, ...elsewhere]) : []),
      ...(rules.fieldCombinationRequired && onForm.length > 1
        ? asked('field-combination', onForm)
        : []),
    ];
  });
  const asksForAll = rules.noValueRequiresComment || rules.fieldCombinationRequired;
  return {
    fields: [
      ...rules.compulsoryDataElementOperands.map((operand) => ({
        ...operand,
        rule: 'compulsory' as const,
      })),
      ...ofAll,
    ],
    notKnown: asksForAll ? notKnown : [],
  };
}
