import { isLostZero } from '../dhis2-metadata/lost-zero.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { comboForKey, defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { generationOf } from '../dhis2-metadata/dhis2-version.ts';

/** The form of an org unit, which Data Entry judges and completes by itself. */
export interface EntryForm {
  readonly orgUnit: string;
  readonly attributeOptionCombo?: string;
}

/** A form as the file fills it in. */
export interface FilledForm {
  readonly form: EntryForm;
  /** `dataElement.optionCombo` of each field with a value, none being DHIS2's default combo. */
  readonly fields: ReadonlySet<string>;
  readonly dataElements: ReadonlySet<string>;
}

/** The name of a form among others of one data set and period. */
export type FormKey = (form: EntryForm) => string;

/** How forms of this DHIS2 are told apart. */
export function formKeyOf(metadata: DataSetMetadata): FormKey {
  const defaults = defaultCombosOf(metadata);
  return ({ orgUnit, attributeOptionCombo }) =>
    `${orgUnit} ${comboForKey(attributeOptionCombo, defaults)}`;
}

/**
 * The forms of a file, in its order. What DHIS2 would not store does not fill in a field: an empty
 * value, and up to 2.42, or where the version is not known, a zero that is not significant.
 */
export function filledForms(
  rows: readonly DataValueRow[],
  metadata: DataSetMetadata,
): readonly FilledForm[] {
  const defaults = defaultCombosOf(metadata);
  const keyOf = formKeyOf(metadata);
  const elements = new Map(metadata.dataElements?.map((element) => [element.id, element]));
  const keepsZeros = generationOf(metadata.version) === 'since243';
  const forms = new Map<string, GrowingForm>();
  for (const row of rows) {
    const { orgUnit, attributeOptionCombo, dataElement, categoryOptionCombo, value } = row;
    const form = {
      orgUnit,
      ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    };
    const key = keyOf(form);
    const filled = forms.get(key) ?? { form, fields: new Set(), dataElements: new Set() };
    forms.set(key, filled);
    const isLost = !keepsZeros && isLostZero(value, elements.get(dataElement));
    if (value.trim() === '' || isLost) continue;
    filled.fields.add(`${dataElement}.${comboForKey(categoryOptionCombo, defaults)}`);
    filled.dataElements.add(dataElement);
  }
  return [...forms.values()];
}

interface GrowingForm extends FilledForm {
  readonly fields: Set<string>;
  readonly dataElements: Set<string>;
}
