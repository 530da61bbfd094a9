import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { compareWithStored, type DifferentRow, type ValueRow } from './compare-with-stored.ts';
import { textOfRow } from '../aggregate/row-of-unit.ts';
import { storedValueFinder } from './find-stored-value.ts';
import type { StoredDataValue } from './stored-data-value.ts';

/** Rows that are to be deleted in DHIS2, by what it holds of them. Each row stands in one list. */
export interface RemovableRows {
  /** DHIS2 holds the very value that was written there: these can be deleted. */
  readonly removable: readonly DataValueRow[];
  /** Somebody has written another value there since: it is theirs, and stays. */
  readonly changedSince: readonly DifferentRow[];
  /** DHIS2 holds nothing there any more. */
  readonly gone: readonly ValueRow[];
  /** The file that is exported now has the row, under another name of the same option combo. */
  readonly inFile: readonly ValueRow[];
}

/**
 * Tells which rows of a former export can be deleted: those that still hold what that export wrote,
 * and that are not in the file of now.
 *
 * @param rows the rows to be deleted, with the values that were written
 * @param file the rows of the file of now
 */
export function removableRows(
  rows: readonly DataValueRow[],
  file: readonly DataValueRow[],
  stored: readonly StoredDataValue[],
  defaults?: DefaultCombos,
): RemovableRows {
  const find = storedValueFinder(stored, defaults);
  const ofFile = new Set(file.map(find));
  const isOfFile = (row: DataValueRow): boolean => {
    const value = find(row);
    return value !== undefined && ofFile.has(value);
  };
  const others = rows.filter((row) => !isOfFile(row));
  const none = new Set<string>();
  const { different, onlyInFile } = compareWithStored(others, stored, {
    dataElements: none,
    defaults,
  });
  const isOther = new Set([...different, ...onlyInFile].map(textOfRow));
  return {
    removable: others.filter((row) => !isOther.has(textOfRow(row))),
    changedSince: different,
    gone: onlyInFile,
    inFile: rows.filter(isOfFile),
  };
}

/** The rows of which DHIS2 still holds a value. */
export function rowsStillHeld(
  rows: readonly DataValueRow[],
  stored: readonly StoredDataValue[],
  defaults?: DefaultCombos,
): readonly DataValueRow[] {
  const find = storedValueFinder(stored, defaults);
  return rows.filter((row) => (find(row)?.value ?? '') !== '');
}
