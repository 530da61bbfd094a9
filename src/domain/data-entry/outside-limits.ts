import { isLostZero } from '../dhis2-metadata/lost-zero.ts';
import type { CheckedRow } from '../check/finding.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { comboForKey, defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import { generationOf } from '../dhis2-metadata/dhis2-version.ts';
import type { MinMaxValue, MinMaxValues } from '../dhis2-metadata/entry-rules.ts';

/** A number below the minimum or above the maximum of its org unit and field. */
export interface OutsideLimits {
  readonly row: CheckedRow;
  readonly min: number;
  readonly max: number;
}

/** The value types whose fields have limits in Data Entry: `CAN_HAVE_LIMITS_TYPES` of its source. */
const TYPES_WITH_LIMITS: ReadonlySet<string | undefined> = new Set([
  'INTEGER',
  'INTEGER_NEGATIVE',
  'INTEGER_POSITIVE',
  'INTEGER_ZERO_OR_POSITIVE',
  'NUMBER',
  'PERCENTAGE',
]);

/**
 * The rows that Data Entry marks for their minimum and maximum. Both bounds are allowed values, the attribute
 * option combo plays no part, and a zero that this DHIS2 does not store is no value. It is a warning there,
 * and keeps nothing from being saved or completed. Source: dhis2/aggregate-data-entry-app,
 * `warningValidateByValueType`.
 */
export function outsideLimits(
  rows: readonly CheckedRow[],
  { values }: MinMaxValues,
  metadata: DataSetMetadata,
): readonly OutsideLimits[] {
  const defaults = defaultCombosOf(metadata);
  const keyOf = ({ orgUnit, dataElement, categoryOptionCombo }: Field): string =>
    `${orgUnit} ${dataElement} ${comboForKey(categoryOptionCombo, defaults)}`;
  const limits = new Map<string, MinMaxValue>(values.map((limit) => [keyOf(limit), limit]));
  const elements = new Map(metadata.dataElements?.map((element) => [element.id, element]));
  const losesZeros = generationOf(metadata.version) === 'upTo242';
  return rows.flatMap((row) => {
    const limit = limits.get(keyOf(row));
    const number = Number(row.value);
    const element = elements.get(row.dataElement);
    if (limit === undefined || !TYPES_WITH_LIMITS.has(element?.valueType)) return [];
    if (losesZeros && isLostZero(row.value, element)) return [];
    if (row.value.trim() === '' || !Number.isFinite(number)) return [];
    if (limit.min <= number && number <= limit.max) return [];
    return [{ row, min: limit.min, max: limit.max }];
  });
}

type Field = Pick<CheckedRow, 'orgUnit' | 'dataElement' | 'categoryOptionCombo'>;
