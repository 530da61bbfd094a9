import { decodeStoredValues, ok, type Result, type StoredDataValue } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';

/** What is to be read: the values of a data set, for a month, of these org units themselves. */
export interface StoredValuesRequest {
  readonly dataSet: string;
  /** `YYYYMM`. */
  readonly period: string;
  readonly orgUnits: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** As many org units as an address of some 1,500 characters holds. */
const ORG_UNITS_OF_ONE_REQUEST = 60;

/**
 * Reads the data values that a DHIS2 holds.
 *
 * @example
 * await readStoredValues(fetch, access, { dataSet, period: '202610', orgUnits: ['unit0000001'] })
 * // => { ok: true, value: [{ dataElement: 'births00001', value: '41', comment: 'asked again', … }] }
 */
export async function readStoredValues(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataSet, period, orgUnits, signal }: StoredValuesRequest,
): Promise<Result<readonly StoredDataValue[], Dhis2Error>> {
  const values: StoredDataValue[] = [];
  for (let from = 0; from < orgUnits.length; from += ORG_UNITS_OF_ONE_REQUEST) {
    const some = orgUnits.slice(from, from + ORG_UNITS_OF_ONE_REQUEST);
    const query = new URLSearchParams([
      ['dataSet', dataSet],
      ['period', period],
      ...some.map((orgUnit) => ['orgUnit', orgUnit]),
    ]);
    const path = `/api/dataValueSets?${query.toString()}`;
    const answer = await askDhis2(fetchFn, access, path, {}, signal);
    if (!answer.ok) return answer;
    values.push(...decodeStoredValues(answer.value));
  }
  return ok(values);
}
