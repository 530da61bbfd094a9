// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { keyOf, type StoredValue } from '../stored-data.ts';
import type { ImportCount } from '../summary.ts';
import { isNumeric } from '../value-type.ts';
import type { FoundValue } from './found.ts';

/** Where a value went; `dropped` is in no count. */
export type StoreOutcome = keyof ImportCount | 'dropped';

const ZERO = /^-?0(\.0+)?$/;

/** Whether a 0 says nothing that is kept. */
const isInsignificantZero = ({ text, dataElement }: FoundValue): boolean =>
  text !== undefined &&
  ZERO.test(text) &&
  isNumeric(dataElement.valueType) &&
  dataElement.zeroIsSignificant !== true &&
  !['AVERAGE', 'AVERAGE_SUM_ORG_UNIT'].includes(dataElement.aggregationType);

/** Writes one value to those that are stored, as the strategy allows, and says what became of it. */
export function storeValue(
  value: FoundValue,
  values: Map<string, StoredValue>,
  strategy: string,
): StoreOutcome {
  const next: StoredValue = {
    dataElement: value.dataElement.id,
    period: value.period.id,
    orgUnit: value.orgUnit.id,
    categoryOptionCombo: value.optionCombo.id,
    attributeOptionCombo: value.attributeCombo.id,
    value: value.text ?? '',
    comment: value.given.comment,
    followUp: value.given.followUp ?? false,
  };
  const key = keyOf(next);
  const old = values.get(key);
  if (strategy === 'DELETE' || value.given.deleted) {
    return values.delete(key) ? 'deleted' : 'ignored';
  }
  if (old === undefined ? strategy === 'UPDATE' : strategy === 'CREATE') return 'ignored';
  if (isInsignificantZero(value)) return values.delete(key) ? 'deleted' : 'dropped';
  const isSame =
    old?.value === next.value && old.comment === next.comment && old.followUp === next.followUp;
  if (isSame) return 'ignored';
  values.set(key, next);
  return old === undefined ? 'imported' : 'updated';
}
