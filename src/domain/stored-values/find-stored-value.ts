import { textOfRowIds, type RowIds } from '../aggregate/row-key.ts';
import { isDefaultCombo, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type { StoredDataValue } from './stored-data-value.ts';

/** A row by its ids, as the finder looks it up. */
export interface PlacedIds extends RowIds {
  readonly orgUnit: string;
}

/**
 * Finds the stored value that a row is about.
 *
 * @param defaults the DHIS2's default combos, where they are known
 */
export function storedValueFinder(
  stored: readonly StoredDataValue[],
  defaults: DefaultCombos | undefined,
): (row: PlacedIds) => StoredDataValue | undefined {
  const keyOf = (row: PlacedIds): string => `${row.orgUnit} ${textOfRowIds(row, defaults)}`;
  const byKey = new Map(stored.map((value) => [keyOf(value), value]));
  const placeOf = ({ orgUnit, dataElement }: PlacedIds): string => `${orgUnit} ${dataElement}`;
  const alone = new Map<string, StoredDataValue | 'several'>();
  for (const value of stored) {
    alone.set(placeOf(value), alone.has(placeOf(value)) ? 'several' : value);
  }
  // Whoever uses the usual id anywhere has no other default.
  const isUsual = stored.some((value) =>
    [value.categoryOptionCombo, value.attributeOptionCombo].includes(DEFAULT_OPTION_COMBO),
  );
  const isKnown = defaults !== undefined || isUsual;
  return (row) => {
    const exact = byKey.get(keyOf(row));
    if (exact !== undefined || isKnown) return exact;
    // Where this DHIS2's default combos are not known, the only value of an element is of them.
    const isDefault = [row.categoryOptionCombo, row.attributeOptionCombo].every((combo) =>
      isDefaultCombo(combo, defaults),
    );
    const only = alone.get(placeOf(row));
    return isDefault && only !== 'several' ? only : undefined;
  };
}
