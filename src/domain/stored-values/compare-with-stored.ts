import { rowIdsOf } from '../aggregate/row-key.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { textOfRow, type RowOfUnit, compareRows } from '../aggregate/row-of-unit.ts';
import { storedValueFinder } from './find-stored-value.ts';
import { isSameNumber } from './same-number.ts';
import type { StoredDataValue } from './stored-data-value.ts';

/** Who stored a value last, and when, as far as DHIS2 says it. */
export interface StoredBy {
  readonly storedBy?: string;
  readonly lastUpdated?: string;
}

/** A row for which DHIS2 holds another value. */
export interface DifferentRow extends RowOfUnit, StoredBy {
  readonly inDhis2: string;
  /** The value of the file. */
  readonly now: string;
}

/** A row with its value. */
export interface ValueRow extends RowOfUnit {
  readonly value: string;
}

/** The rows of a file held against what DHIS2 holds. Lists are in the order of the file. */
export interface StoredComparison {
  /** How many rows DHIS2 holds with just this value. */
  readonly same: number;
  readonly different: readonly DifferentRow[];
  /** DHIS2 has no value there. */
  readonly onlyInFile: readonly ValueRow[];
  /** Values of the mapped elements that the file has not: an import leaves them as they are. */
  readonly onlyInDhis2: readonly (ValueRow & StoredBy)[];
  /** Org units without a row in the file could not be read: what only DHIS2 has there is not known. */
  readonly areOthersNotRead?: true;
}

/** What is known beside the rows. */
export interface ComparisonContext {
  /** The data elements that targets are mapped to: other values of the data set are none of ours. */
  readonly dataElements: ReadonlySet<string>;
  /** The default combos of this DHIS2, where they are known. */
  readonly defaults?: DefaultCombos | undefined;
}

/**
 * Holds the rows of a file against the values that DHIS2 holds for the same org units and month.
 *
 * @example
 * compareWithStored(rowsOfSet(file), stored, { dataElements: new Set(['kB0ZBFisE0e']) })
 * // => { same: 191, different: [{ orgUnit, dataElement, inDhis2: '41', now: '44', … }], … }
 */
export function compareWithStored(
  rows: readonly DataValueRow[],
  stored: readonly StoredDataValue[],
  { dataElements, defaults }: ComparisonContext,
): StoredComparison {
  // A comment without a value is no number.
  const numbers = stored.filter(({ value }) => value !== '');
  const finder = storedValueFinder(numbers, defaults);
  const find = defaults === undefined ? findEachOnce(rows, finder) : finder;
  const met = new Set<StoredDataValue>();
  const different: DifferentRow[] = [];
  const onlyInFile: ValueRow[] = [];
  for (const row of rows) {
    const value = find(row);
    if (value === undefined) onlyInFile.push(valueRowOf(row));
    else {
      met.add(value);
      if (isSameNumber(value.value, row.value)) continue;
      different.push({ ...idsOf(row), inDhis2: value.value, now: row.value, ...storedByOf(value) });
    }
  }
  const onlyInDhis2 = numbers
    .filter((value) => dataElements.has(value.dataElement) && !met.has(value))
    .map((value) => ({ ...valueRowOf(value), ...storedByOf(value) }));
  return {
    same: rows.length - different.length - onlyInFile.length,
    different,
    onlyInFile,
    onlyInDhis2: onlyInDhis2.sort(compareRows),
  };
}

/**
 * The same finder, but no value is that of two rows: where the default combos are not known one of them may only look
 * as if it were meant, and is told as not there.
 */
function findEachOnce(
  rows: readonly DataValueRow[],
  find: (row: DataValueRow) => StoredDataValue | undefined,
): typeof find {
  const found = new Map<StoredDataValue, number>();
  for (const value of rows.map(find)) {
    if (value !== undefined) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return (row) => {
    const value = find(row);
    const isAlone = value === undefined || found.get(value) === 1;
    return isAlone || textOfRow(row) === textOfRow(value) ? value : undefined;
  };
}

const idsOf = (row: RowOfUnit): RowOfUnit => ({ orgUnit: row.orgUnit, ...rowIdsOf(row) });

const valueRowOf = (row: ValueRow): ValueRow => ({ ...idsOf(row), value: row.value });

const storedByOf = ({ storedBy, lastUpdated }: StoredBy): StoredBy => ({
  ...(storedBy === undefined ? {} : { storedBy }),
  ...(lastUpdated === undefined ? {} : { lastUpdated }),
});
