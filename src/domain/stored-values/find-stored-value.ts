import { isDefaultCombo, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import { groupBy } from '../group-by.ts';
import { rowText, type RowOfUnit } from '../aggregate/row-of-unit.ts';
import type { StoredDataValue } from './stored-data-value.ts';

/**
 * Finds the stored value that a row is about.
 *
 * @param told the DHIS2's default combos, where they are known
 */
export function storedValueFinder(
  stored: readonly StoredDataValue[],
  told: DefaultCombos | undefined,
): (row: RowOfUnit) => StoredDataValue | undefined {
  const defaults = told ?? defaultsOfValues(stored);
  const keyOf = rowText(defaults);
  const byKey = new Map(stored.map((value) => [keyOf(value), value]));
  if (defaults !== undefined) return (row) => byKey.get(keyOf(row));
  const placeOf = ({ orgUnit, dataElement }: RowOfUnit): string => `${orgUnit} ${dataElement}`;
  const atPlaces = groupBy(stored, placeOf);
  return (row) => {
    const exact = byKey.get(keyOf(row));
    if (exact !== undefined) return exact;
    // What a row does not name is of default combos, whatever this DHIS2 calls them: one value may be meant, or none.
    const [meant, ...others] = (atPlaces.get(placeOf(row)) ?? []).filter((value) =>
      mayBe(row, value),
    );
    return others.length === 0 ? meant : undefined;
  };
}

/** Whether a value has the combos that a row names, and of all others one that may be the default. */
function mayBe(row: RowOfUnit, value: StoredDataValue): boolean {
  const { categoryOptionCombo: option, attributeOptionCombo: attribute } = value;
  const [anyOption, anyAttribute] = [row.categoryOptionCombo, row.attributeOptionCombo].map(
    (combo) => isDefaultCombo(combo, undefined),
  );
  if (anyOption === true && anyAttribute === true) return option === attribute;
  return (
    (anyOption === true || option === row.categoryOptionCombo) &&
    (anyAttribute === true || attribute === row.attributeOptionCombo)
  );
}

/**
 * What a DHIS2 calls its default combo, as its values tell it: whoever uses the usual id anywhere has no other
 * default, and no other combo is one of options and of attributes as well. Undefined where that is several.
 */
function defaultsOfValues(stored: readonly StoredDataValue[]): DefaultCombos | undefined {
  const both = new Set<string>();
  for (const { categoryOptionCombo, attributeOptionCombo } of stored) {
    if ([categoryOptionCombo, attributeOptionCombo].includes(DEFAULT_OPTION_COMBO)) {
      return { optionCombo: DEFAULT_OPTION_COMBO };
    }
    if (categoryOptionCombo === attributeOptionCombo) both.add(categoryOptionCombo);
  }
  const [optionCombo, ...others] = both;
  return optionCombo === undefined || others.length > 0 ? undefined : { optionCombo };
}
