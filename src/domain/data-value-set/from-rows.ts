import type { Row } from '../aggregate/rows.ts';
import type { Period } from '../period/period.ts';
import type { DataValue, DataValueSet } from './data-value-set.ts';

/** The org units that rows are of, each once, in the order of the rows. */
export const orgUnitsOfRows = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.map((row) => row.orgUnit)),
];

/**
 * Makes a dataValueSet of rows. One org unit stands at the top only, several on each value only: of
 * both, DHIS2 up to 2.42 believes the top and 2.43 the value.
 */
export function dataValueSetOfRows(
  rows: readonly Row[],
  dataSet: string,
  period: Period,
  completeDate: string | undefined,
): DataValueSet {
  const [orgUnit, ...others] = orgUnitsOfRows(rows);
  const isAlone = others.length === 0;
  return {
    dataSet,
    ...(completeDate === undefined ? {} : { completeDate }),
    period,
    ...(isAlone && orgUnit !== undefined ? { orgUnit } : {}),
    dataValues: rows.map((row) => dataValueOf(row, isAlone)),
  };
}

function dataValueOf({ orgUnit, key, value }: Row, isAlone: boolean): DataValue {
  const { dataElement, categoryOptionCombo, attributeOptionCombo, comment } = key;
  return {
    dataElement,
    ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
    ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    ...(isAlone ? {} : { orgUnit }),
    value,
    ...(comment === undefined ? {} : { comment }),
  };
}
