import { rowIdsOf } from '../aggregate/row-key.ts';
import type { DataValue, DataValueSet } from './data-value-set.ts';

/** A data value with the org unit that it is of, wherever the file writes that. */
export interface DataValueRow extends DataValue {
  readonly orgUnit: string;
}

/**
 * The rows of a dataValueSet, each with its org unit, in the order of its data values: the index of
 * a row is the index by which DHIS2 names it.
 *
 * @example
 * rowsOfSet({ orgUnit: 'a', dataValues: [{ dataElement: 'b', value: '1' }], … })
 * // => [{ dataElement: 'b', orgUnit: 'a', value: '1' }]
 */
export const rowsOfSet = ({ orgUnit, dataValues }: DataValueSet): readonly DataValueRow[] =>
  dataValues.map((value) => rowOf(value, value.orgUnit ?? orgUnit ?? ''));

/**
 * The same dataValueSet with other rows. One org unit stands at the top only, several on each value
 * only; a set that is left with several org units, or with none, is never marked complete.
 *
 * @returns undefined where no row is left: then there is no file
 */
export function withRows(
  { dataSet, orgUnitIdScheme, completeDate, period }: DataValueSet,
  rows: readonly DataValueRow[],
): DataValueSet | undefined {
  const [orgUnit, ...others] = new Set(rows.map((row) => row.orgUnit));
  if (orgUnit === undefined) return undefined;
  const isAlone = others.length === 0;
  return {
    dataSet,
    ...(orgUnitIdScheme === undefined ? {} : { orgUnitIdScheme }),
    ...(completeDate !== undefined && isAlone ? { completeDate } : {}),
    period,
    ...(isAlone ? { orgUnit } : {}),
    dataValues: isAlone ? rows.map(withoutOrgUnit) : rows,
  };
}

/** Keeps the order of the fields: the same data give the same bytes. */
function rowOf(dataValue: DataValue, orgUnit: string): DataValueRow {
  const { value, comment } = dataValue;
  return {
    ...rowIdsOf(dataValue),
    orgUnit,
    value,
    ...(comment === undefined ? {} : { comment }),
  };
}

const withoutOrgUnit = ({ orgUnit: _, ...dataValue }: DataValueRow): DataValue => dataValue;
