import {
  decodeStoredValues,
  err,
  fieldOf,
  isFilledText,
  isRecord,
  ok,
  type Result,
  type StoredDataValue,
} from '../../domain/index.ts';
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

/** As many org units as an address of some 1,500 characters holds; servers take 8,000 at most. */
const ORG_UNITS_OF_ONE_REQUEST = 60;

const AT_ONCE = 3;

/**
 * Reads the data values that a DHIS2 holds. One org unit that the user may not see refuses it all:
 * what cannot be read is never taken for empty.
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
  const paths: string[] = [];
  for (let from = 0; from < orgUnits.length; from += ORG_UNITS_OF_ONE_REQUEST) {
    const some = orgUnits.slice(from, from + ORG_UNITS_OF_ONE_REQUEST);
    const query = new URLSearchParams([
      ['dataSet', dataSet],
      ['period', period],
      ...some.map((orgUnit) => ['orgUnit', orgUnit]),
    ]);
    paths.push(`/api/dataValueSets?${query.toString()}`);
  }
  const values: StoredDataValue[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const answers = await Promise.all(
      paths
        .slice(from, from + AT_ONCE)
        .map((path) =>
          askDhis2(fetchFn, access, path, {}, signal).then((answer) => valuesOf(answer, dataSet)),
        ),
    );
    for (const answer of answers) {
      if (!answer.ok) return answer;
      for (const value of answer.value) values.push(value);
    }
  }
  return ok(values);
}

/** What DHIS2 says of data sets, attribute option combos and org units that a user may not see. */
const NOT_VISIBLE = ['E2010', 'E2011', 'E2012'];

/** Where there are no values, older servers write no list of them: a set without anything, or its head. */
const isDataValueSet = (body: object, dataSet: string): boolean =>
  Array.isArray(fieldOf(body, 'dataValues')) ||
  Object.keys(body).length === 0 ||
  fieldOf(body, 'dataSet') === dataSet;

/** Where the user may not see something, 2.39 to 2.42 have begun the answer by then, and end it there. */
const isMuteRefusal = (error: Dhis2Error): boolean =>
  error.code === 'not-dhis2' && error.isEmpty === true;

function valuesOf(
  answer: Result<unknown, Dhis2Error>,
  dataSet: string,
): Result<readonly StoredDataValue[], Dhis2Error> {
  if (!answer.ok)
    return isMuteRefusal(answer.error) ? err({ code: 'no-access', words: '' }) : answer;
  const body = answer.value;
  if (!isRecord(body)) return err({ code: 'not-dhis2', status: 200 });
  // A refusal is a 409 with words; a data value set has no status of its own.
  const status = fieldOf(body, 'httpStatusCode');
  if (status === undefined) {
    return isDataValueSet(body, dataSet)
      ? ok(decodeStoredValues(body))
      : err({ code: 'not-dhis2', status: 200 });
  }
  const message = fieldOf(body, 'message');
  const words = isFilledText(message) ? message : '';
  return err(
    NOT_VISIBLE.some((code) => code === fieldOf(body, 'errorCode'))
      ? { code: 'no-access', words }
      : { code: 'refused', status: Number(status), words },
  );
}
