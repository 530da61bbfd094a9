import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';
import { defaultCombosOf } from '../dhis2-metadata/default-combos.ts';
import type { Dhis2Generation } from '../dhis2-metadata/dhis2-version.ts';
import { elementsWithZeros } from '../dhis2-metadata/stored-zeros.ts';
import {
  compareWithStored,
  type ComparisonContext,
  type DifferentRow,
  type ValueRow,
} from './compare-with-stored.ts';
import { isZero } from './same-number.ts';
import type { StoredDataValue } from './stored-data-value.ts';

/** What DHIS2 holds of a file after it was imported. Lists are in the order of the file. */
export interface ReadBack {
  /** Whether DHIS2 holds every value, zeros aside that it does not keep. */
  readonly isHeld: boolean;
  /** How many values DHIS2 holds just as they were sent. */
  readonly held: number;
  readonly different: readonly DifferentRow[];
  /** Values that DHIS2 does not hold at all. */
  readonly missing: readonly ValueRow[];
  /** Zeros of elements of which DHIS2 up to 2.42 keeps none: a known difference. */
  readonly zerosNotKept: readonly ValueRow[];
}

/** What is known of the server and its elements. */
export interface ReadBackContext extends Pick<ComparisonContext, 'defaults'> {
  /** Undefined where the server does not say its version. */
  readonly generation?: Dhis2Generation | undefined;
  /** Data elements of which metadata say that zeros are kept. */
  readonly significantZeros?: ReadonlySet<string> | undefined;
}

/**
 * What metadata tell for comparing what was imported; nothing where there are none.
 *
 * @example
 * readBackOf(rows, stored, readBackContext(metadata, generationOf('2.43.1')))
 */
export const readBackContext = (
  metadata: DataSetMetadata | undefined,
  generation: Dhis2Generation | undefined,
): ReadBackContext => ({
  defaults: metadata && defaultCombosOf(metadata),
  generation,
  significantZeros: metadata && elementsWithZeros(metadata),
});

/**
 * Compares what was imported with what DHIS2 holds now.
 *
 * @example
 * readBackOf(rowsOfSet(file), stored, { generation: 'since243' })
 * // => { isHeld: true, held: 192, different: [], missing: [], zerosNotKept: [] }
 */
export function readBackOf(
  rows: readonly DataValueRow[],
  stored: readonly StoredDataValue[],
  { defaults, generation, significantZeros }: ReadBackContext,
): ReadBack {
  const none = new Set<string>();
  const compared = compareWithStored(rows, stored, { dataElements: none, defaults });
  const isNotKept = ({ value, dataElement }: ValueRow): boolean =>
    generation !== 'since243' && isZero(value) && significantZeros?.has(dataElement) !== true;
  const { different, onlyInFile, same } = compared;
  const missing = onlyInFile.filter((row) => !isNotKept(row));
  return {
    isHeld: different.length + missing.length === 0,
    held: same,
    different,
    missing,
    zerosNotKept: onlyInFile.filter(isNotKept),
  };
}
