import {
  compareWithStored,
  type ComparisonContext,
  type DataValueSet,
  ok,
  type ReadBack,
  type ReadBackContext,
  readBackOf,
  type Result,
  rowsOfSet,
  type StoredComparison,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { readStoredValues } from './read-stored-values.ts';

/** A file that is held against what DHIS2 has. */
export interface ComparisonRequest extends ComparisonContext {
  readonly dataValueSet: DataValueSet;
  /** Org units that are looked at besides those of the file. */
  readonly orgUnits?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Holds a file against what DHIS2 has for its org units and month. Nothing is changed. A data set that is not
 * there is an error, not one that holds nothing.
 *
 * @example
 * await compareWithDhis2(fetch, access, { dataValueSet, dataElements: new Set(['kB0ZBFisE0e']) })
 * // => { ok: true, value: { same: 191, different: [{ inDhis2: '41', now: '44', … }], … } }
 */
export async function compareWithDhis2(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataValueSet, orgUnits = [], signal, ...context }: ComparisonRequest,
): Promise<Result<StoredComparison, Dhis2Error>> {
  const { dataSet, period } = dataValueSet;
  const rows = rowsOfSet(dataValueSet);
  const units = [...new Set([...rows.map(({ orgUnit }) => orgUnit), ...orgUnits])];
  const read = await readStoredValues(fetchFn, access, {
    dataSet,
    period,
    orgUnits: units,
    signal,
  });
  if (!read.ok) return read;
  if (read.value.length === 0) {
    // Since 2.43 a data set that is not there reads as one that holds nothing.
    const path = `/api/dataSets/${encodeURIComponent(dataSet)}?fields=id`;
    const there = await askDhis2(fetchFn, access, path, {}, signal);
    if (!there.ok) return there;
  }
  return ok(compareWithStored(rows, read.value, context));
}

/** A file whose import is looked at. */
export interface ReadBackRequest extends ReadBackContext {
  readonly dataValueSet: DataValueSet;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads what DHIS2 holds after an import, and compares it with what was sent.
 *
 * @example
 * await readBack(fetch, access, { dataValueSet, generation: 'since243' })
 * // => { ok: true, value: { isHeld: true, held: 192, different: [], missing: [], … } }
 */
export async function readBack(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataValueSet, signal, ...context }: ReadBackRequest,
): Promise<Result<ReadBack, Dhis2Error>> {
  const { dataSet, period } = dataValueSet;
  const rows = rowsOfSet(dataValueSet);
  const orgUnits = [...new Set(rows.map(({ orgUnit }) => orgUnit))];
  const read = await readStoredValues(fetchFn, access, { dataSet, period, orgUnits, signal });
  return read.ok ? ok(readBackOf(rows, read.value, context)) : read;
}
