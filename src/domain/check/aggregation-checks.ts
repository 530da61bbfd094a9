import { textOfRowIds, type RowDefinition } from '../aggregate/row-key.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { MetadataDataElement } from '../dhis2-metadata/data-set-metadata.ts';
import type { CheckedRow, Finding } from './finding.ts';
import { finding } from './new-finding.ts';

/**
 * How DHIS2 aggregates what is added up over org units. A sum over CHWs under any other type becomes
 * an average, a last or a greatest value of sums, or nothing at all; a percentage under one of these
 * becomes a sum of percentages.
 */
const ADDS_UP = new Set(['SUM', 'DEFAULT', 'AVERAGE_SUM_ORG_UNIT']);

/**
 * Whether a row is a percentage.
 *
 * @param keys the row keys of the data set's mappings; without them every row is a sum
 */
export function percentageTest(keys: readonly RowDefinition[]): (row: DataValueRow) => boolean {
  const percentages = new Set(
    keys.filter(({ value }) => value === 'percent').map((key) => textOfRowIds(key)),
  );
  return (row) => percentages.has(textOfRowIds(row));
}

/** Whether DHIS2 will compute, of this row and others, what the row does not mean. */
export function aggregationFindings(
  row: CheckedRow,
  element: MetadataDataElement | undefined,
  isPercentage: boolean,
): readonly Finding[] {
  const aggregationType = element?.aggregationType;
  if (aggregationType === undefined) return [];
  const isAdded = ADDS_UP.has(aggregationType);
  if (isPercentage !== isAdded) return [];
  return [
    finding(isPercentage ? 'percentage-added-up' : 'aggregation-type', row, { aggregationType }),
  ];
}
