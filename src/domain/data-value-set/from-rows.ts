import type { RowDefinition } from '../aggregate/row-key.ts';
import type { Row } from '../aggregate/rows.ts';
import type { Period } from '../period/period.ts';
import type { DataValue, DataValueSet } from './data-value-set.ts';

/** The org units that rows are of, each once, in the order of the rows. */
export function orgUnitsOfRows(rows: readonly Pick<Row, 'orgUnit'>[]): readonly string[] {
  const orgUnits = new Set<string>();
  let last: string | undefined;
  for (const { orgUnit } of rows) {
    // Rows of one org unit follow one another.
    if (orgUnit !== last) orgUnits.add(orgUnit);
    last = orgUnit;
  }
  return [...orgUnits];
}

/**
 * Makes a dataValueSet of rows. One org unit stands at the top only, several on each value only: of
 * both, DHIS2 up to 2.42 believes the top and 2.43 the value.
 */
export function dataValueSetOfRows(
  rows: readonly Row<RowDefinition>[],
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

/** Keys are set in the order of the file; spreading them took as long as counting two documents. */
function dataValueOf({ orgUnit, key, value }: Row<RowDefinition>, isAlone: boolean): DataValue {
  const { dataElement, categoryOptionCombo, attributeOptionCombo, comment } = key;
  const dataValue: { -readonly [name in keyof DataValue]?: DataValue[name] } = { dataElement };
  if (categoryOptionCombo !== undefined) dataValue.categoryOptionCombo = categoryOptionCombo;
  if (attributeOptionCombo !== undefined) dataValue.attributeOptionCombo = attributeOptionCombo;
  if (!isAlone) dataValue.orgUnit = orgUnit;
  dataValue.value = value;
  if (comment !== undefined) dataValue.comment = comment;
  return dataValue as DataValue;
}
