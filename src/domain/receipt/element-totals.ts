import { rowIdsOf, textOfRowIds, type RowIds, type RowKey } from '../aggregate/row-key.ts';
import { addsUp } from '../aggregate/value-of-type.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';

/** What a file holds of one data element and its option combos. */
export interface ElementTotal extends RowIds {
  readonly rows: number;
  /** In decimal digits; absent where a sum would mean nothing: of percentages, of yes and no, of codes. */
  readonly total?: string;
}

const WHOLE = /^-?\d+$/;

/**
 * The rows and the total of each element of a file, in the order in which it has them.
 *
 * @param keys the row keys of the data set's mappings: they say which rows have a total
 * @example
 * elementTotals([{ dataElement: 'births00001', orgUnit: 'unit0000001', value: '3' }], keys)
 * // => [{ dataElement: 'births00001', rows: 1, total: '3' }]
 */
export function elementTotals(
  rows: readonly DataValueRow[],
  keys: readonly RowKey[],
  defaults?: DefaultCombos,
): readonly ElementTotal[] {
  const withoutTotal = new Set(
    keys.filter((key) => !addsUp(key)).map((key) => textOfRowIds(key, defaults)),
  );
  const totals = new Map<string, { ids: RowIds; rows: number; total: bigint | undefined }>();
  for (const row of rows) {
    const text = textOfRowIds(row, defaults);
    const isCount = !withoutTotal.has(text) && WHOLE.test(row.value);
    const before = totals.get(text) ?? { ids: rowIdsOf(row), rows: 0, total: 0n };
    const total =
      isCount && before.total !== undefined ? before.total + BigInt(row.value) : undefined;
    totals.set(text, { ...before, rows: before.rows + 1, total });
  }
  return [...totals.values()].map(({ ids, rows: count, total }) => ({
    ...ids,
    rows: count,
    ...(total === undefined ? {} : { total: String(total) }),
  }));
}
