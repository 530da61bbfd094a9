import { groupBy } from '../group-by.ts';
import { rowsOfSet, withRows, type DataValueRow } from './data-value-row.ts';
import type { DataValueSet } from './data-value-set.ts';

/** A part of a dataValueSet, a dataValueSet of its own. */
export interface DataValueSetPart {
  readonly dataValueSet: DataValueSet;
  /** Of each of its data values, the index in the whole: DHIS2 names values by their index. */
  readonly rowIndexes: readonly number[];
}

interface IndexedRow {
  readonly row: DataValueRow;
  readonly index: number;
}

/**
 * Splits a dataValueSet into parts that DHIS2 can take whole, in the order of its org units. The rows
 * of one org unit stay together, also where they alone are more than the most: what DHIS2 refuses or
 * takes as a whole is then always whole org units, and a part can be sent again by itself.
 *
 * @param most the most data values of a part, 1 or more
 * @example
 * splitByOrgUnit(setOfOrgUnits({ a: 3, b: 2, c: 2 }), 4).map(({ rowIndexes }) => rowIndexes)
 * // => [[0, 1, 2], [3, 4, 5, 6]]
 */
export function splitByOrgUnit(
  dataValueSet: DataValueSet,
  most: number,
): readonly DataValueSetPart[] {
  const parts: IndexedRow[][] = [];
  for (const ofOrgUnit of byOrgUnit(rowsOfSet(dataValueSet))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + ofOrgUnit.length <= most) last.push(...ofOrgUnit);
    else parts.push([...ofOrgUnit]);
  }
  return parts.flatMap((part) => {
    const rows = part.map(({ row }) => row);
    const set = withRows(dataValueSet, rows);
    const rowIndexes = part.map(({ index }) => index);
    return set === undefined ? [] : [{ dataValueSet: set, rowIndexes }];
  });
}

const byOrgUnit = (rows: readonly DataValueRow[]): Iterable<readonly IndexedRow[]> =>
  groupBy(
    rows.map((row, index) => ({ row, index })),
    ({ row }) => row.orgUnit,
  ).values();
