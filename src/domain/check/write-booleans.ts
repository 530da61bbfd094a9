import { rowsOfSet, withRows, type DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import type { CheckedRow } from './finding.ts';

/** A file whose sums of yes/no elements are yes and no, and what became of each. */
export interface WrittenBooleans {
  /** Undefined where no row is left: then there is no file. */
  readonly dataValueSet: DataValueSet | undefined;
  /** The rows as they were, and the value that they have now. */
  readonly changed: readonly (CheckedRow & { readonly becomes: 'true' | 'false' })[];
  /** Zeros of elements that know only yes: there is no no to write. */
  readonly leftOut: readonly CheckedRow[];
}

/**
 * Writes sums of yes/no elements as DHIS2 takes them, by one rule: somebody counted one or more is
 * yes, nobody counted any is no. Only for `BOOLEAN` and `TRUE_ONLY` elements; other rows stay.
 *
 * @example
 * // a BOOLEAN element: 0 becomes false, 3 becomes true; a TRUE_ONLY element: 0 is left out
 */
export function writeBooleans(
  dataValueSet: DataValueSet,
  metadata: DataSetMetadata,
): WrittenBooleans {
  const types = new Map(metadata.dataElements?.map(({ id, valueType }) => [id, valueType]));
  const rows = rowsOfSet(dataValueSet).map((row, index) => {
    const becomes = yesOrNo(row, types.get(row.dataElement));
    return { row, index, becomes };
  });
  const kept = rows.filter(({ becomes }) => becomes !== 'nothing');
  return {
    dataValueSet: rows.every(({ becomes }) => becomes === undefined)
      ? dataValueSet
      : withRows(
          dataValueSet,
          kept.map(({ row, becomes }) => ({ ...row, value: becomes ?? row.value })),
        ),
    changed: kept.flatMap(({ row, index, becomes }) =>
      becomes === 'true' || becomes === 'false' ? { ...row, index, becomes } : [],
    ),
    leftOut: rows.flatMap(({ row, index, becomes }) =>
      becomes === 'nothing' ? { ...row, index } : [],
    ),
  };
}

function yesOrNo(
  { value }: DataValueRow,
  valueType: string | undefined,
): 'true' | 'false' | 'nothing' | undefined {
  const isYesNo = valueType === 'BOOLEAN' || valueType === 'TRUE_ONLY';
  if (!isYesNo || !/^\d+$/.test(value)) return undefined;
  if (!/^0+$/.test(value)) return 'true';
  return valueType === 'BOOLEAN' ? 'false' : 'nothing';
}
