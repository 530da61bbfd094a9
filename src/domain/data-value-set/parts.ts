import { rowsOfSet, setWithRows, type DataValueRow } from './data-value-row.ts';
import type { DataValueSet } from './data-value-set.ts';

/**
 * Splits a dataValueSet into parts that DHIS2 can take whole, in the order of its org units. The rows
 * of one org unit stay together, also where they alone are more than the most: what DHIS2 refuses or
 * takes as a whole is then always whole org units, and a part can be sent again by itself.
 *
 * @param most the most data values of a part, 1 or more
 * @example
 * partsOf(setOfOrgUnits({ a: 3, b: 2, c: 2 }), 4) // => [a], [b, c]
 */
export function partsOf(dataValueSet: DataValueSet, most: number): readonly DataValueSet[] {
  const parts: DataValueRow[][] = [];
  for (const rows of rowsByOrgUnit(rowsOfSet(dataValueSet))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + rows.length <= most)
      rows.forEach((row) => last.push(row));
    else parts.push([...rows]);
  }
  return parts.flatMap((rows) => setWithRows(dataValueSet, rows) ?? []);
}

function rowsByOrgUnit(rows: readonly DataValueRow[]): Iterable<readonly DataValueRow[]> {
  const byOrgUnit = new Map<string, DataValueRow[]>();
  for (const row of rows) {
    const ofOrgUnit = byOrgUnit.get(row.orgUnit);
    if (ofOrgUnit === undefined) byOrgUnit.set(row.orgUnit, [row]);
    else ofOrgUnit.push(row);
  }
  return byOrgUnit.values();
}
