import { rowIdsOf, rowsOfSet, textOfRowIds, type DataValueRow } from '../../../domain/index.ts';
import type { DataValueSet, StoredComparison } from '../../../domain/index.ts';

/** A row of a file beside what DHIS2 holds of it. */
export interface RowBesideStored {
  readonly row: DataValueRow;
  /** '' where DHIS2 has no value; undefined as long as it was not read. */
  readonly inDhis2: string | undefined;
  readonly differs: boolean;
}

const keyOf = (row: Parameters<typeof rowIdsOf>[0] & { readonly orgUnit: string }): string =>
  `${row.orgUnit} ${textOfRowIds(rowIdsOf(row))}`;

/** Each row of a file with what DHIS2 holds in its place, in the order of the file. */
export function besideStored(
  file: DataValueSet,
  comparison: StoredComparison | undefined,
): readonly RowBesideStored[] {
  const rows = rowsOfSet(file);
  if (comparison === undefined) {
    return rows.map((row) => ({ row, inDhis2: undefined, differs: false }));
  }
  const other = new Map(comparison.different.map((row) => [keyOf(row), row.inDhis2]));
  const absent = new Set(comparison.onlyInFile.map(keyOf));
  return rows.map((row) => {
    const key = keyOf(row);
    const inDhis2 = absent.has(key) ? '' : (other.get(key) ?? row.value);
    return { row, inDhis2, differs: absent.has(key) || other.has(key) };
  });
}
