import type { DataValueSet } from '../../data-value-set/data-value-set.ts';
import { withRows } from '../../data-value-set/data-value-row.ts';
import type { LeftBehindRow } from './differences.ts';

/**
 * The dataValueSet of rows that are left behind, with their last values, for an import with the
 * strategy *Delete*: DHIS2 deletes exactly the rows that such a file names.
 *
 * @returns undefined where nothing is left behind
 */
export const removalsOf = (
  { dataSet, period }: Pick<DataValueSet, 'dataSet' | 'period'>,
  leftBehind: readonly LeftBehindRow[],
): DataValueSet | undefined =>
  withRows(
    { dataSet, period, dataValues: [] },
    leftBehind.map(({ owners: _, orgUnit, value, ...ids }) => ({ ...ids, orgUnit, value })),
  );
