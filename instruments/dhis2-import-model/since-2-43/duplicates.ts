// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { keyOf } from '../stored-data.ts';
import type { GroupValue } from './decode.ts';

function firstClash(
  values: readonly GroupValue[],
  keyOfValue: (value: GroupValue) => string,
): readonly number[] {
  const seen = new Map<string, number[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    seen.set(key, [...(seen.get(key) ?? []), value.index]);
  }
  return [...seen.values()].find((indexes) => indexes.length > 1) ?? [];
}

/** The places of the first values with one key; none and the default combo are two keys here. */
export const clashingIndexes = (values: readonly GroupValue[]): readonly number[] =>
  firstClash(values, keyWithout(''));

/** The places of the first values that would be one row of the database. */
export const clashingRows = (
  values: readonly GroupValue[],
  defaultCombo: string,
): readonly number[] => firstClash(values, keyWithout(defaultCombo));

const keyWithout =
  (none: string) =>
  (value: GroupValue): string =>
    keyOf({
      ...value,
      period: value.period.id,
      categoryOptionCombo: value.categoryOptionCombo ?? none,
      attributeOptionCombo: value.attributeOptionCombo ?? none,
    });
