import { parseAnyPeriod } from '../period/shorter-period.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import type { DataValue, DataValueSet } from './data-value-set.ts';

/**
 * Reads a file that this product wrote as JSON; undefined where anything in it is not as it writes it: a
 * part of a file is none.
 *
 * @example
 * decodeDataValueSet({ dataSet: 'a', period: '202610', orgUnit: 'b', dataValues: [] })?.orgUnit // => 'b'
 */
export function decodeDataValueSet(json: unknown): DataValueSet | undefined {
  const [dataSet, text, orgUnit, completeDate] = [
    'dataSet',
    'period',
    'orgUnit',
    'completeDate',
  ].map((name) => fieldOf(json, name));
  const listed = fieldOf(json, 'dataValues');
  const period = isFilledText(text) ? parseAnyPeriod(text) : undefined;
  if (!isFilledText(dataSet) || period === undefined || !Array.isArray(listed)) return undefined;
  const isAlone = isFilledText(orgUnit);
  const dataValues = listed.flatMap((value: unknown) => dataValueOf(value, isAlone) ?? []);
  if (dataValues.length < listed.length) return undefined;
  return {
    dataSet,
    ...(fieldOf(json, 'orgUnitIdScheme') === 'CODE' ? { orgUnitIdScheme: 'CODE' } : {}),
    ...(isFilledText(completeDate) ? { completeDate } : {}),
    period,
    ...(isAlone ? { orgUnit } : {}),
    dataValues,
  };
}

function dataValueOf(json: unknown, isAlone: boolean): DataValue | undefined {
  const [dataElement, orgUnit, value] = ['dataElement', 'orgUnit', 'value'].map((name) =>
    fieldOf(json, name),
  );
  if (!isFilledText(dataElement) || typeof value !== 'string') return undefined;
  if (!isAlone && !isFilledText(orgUnit)) return undefined;
  return {
    dataElement,
    ...textsOf(json, ['categoryOptionCombo', 'attributeOptionCombo']),
    ...(isFilledText(orgUnit) ? { orgUnit } : {}),
    value,
    ...textsOf(json, ['comment']),
  };
}

const textsOf = (json: unknown, names: readonly string[]): Partial<DataValue> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = fieldOf(json, name);
      return isFilledText(text) ? [[name, text]] : [];
    }),
  );
