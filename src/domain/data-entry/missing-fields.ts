import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { comboForKey, defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import type { AskedField } from './asked-fields.ts';
import type { EntryForm, FilledForm } from './entry-forms.ts';

/** A field that forms of the file leave empty, against a rule of Data Entry. */
export interface MissingField extends AskedField {
  /** Whether the file fills it in for any org unit: else no target is mapped to it, or nobody reported. */
  readonly isInFile: boolean;
  /** At how many forms it is empty. */
  readonly count: number;
  /** These forms; none where it is all of them. */
  readonly forms: readonly EntryForm[];
}

/** A field, and the forms that leave it empty. */
export interface EmptyField {
  readonly field: MissingField;
  readonly empty: readonly EntryForm[];
}

/**
 * The fields that Data Entry asks for and the file leaves empty. DHIS2 may hold their values: what was
 * typed there by hand is not known here.
 */
export function emptyFields(
  asked: readonly AskedField[],
  filled: readonly FilledForm[],
  metadata: DataSetMetadata,
): readonly EmptyField[] {
  const isFilledBy = fieldTest(metadata);
  return asked.flatMap((field) => {
    const isAskedOf = ({ dataElements }: FilledForm): boolean =>
      field.rule !== 'field-combination' || dataElements.has(field.dataElement);
    const isFilled = isFilledBy(field);
    const empty = filled.filter((one) => isAskedOf(one) && !isFilled(one)).map(({ form }) => form);
    if (empty.length === 0) return [];
    const forms = empty.length === filled.length ? [] : empty;
    const isInFile = filled.some(isFilled);
    return [{ field: { ...field, isInFile, count: empty.length, forms }, empty }];
  });
}

/** Whether a form fills in a field; of an element without an option combo any field will do. */
function fieldTest(
  metadata: DataSetMetadata,
): (field: AskedField) => (form: FilledForm) => boolean {
  const defaults = defaultCombosOf(metadata);
  return ({ dataElement, categoryOptionCombo }) => {
    if (categoryOptionCombo === undefined) {
      return ({ dataElements }) => dataElements.has(dataElement);
    }
    const field = `${dataElement}.${comboForKey(categoryOptionCombo, defaults)}`;
    return ({ fields }) => fields.has(field);
  };
}
