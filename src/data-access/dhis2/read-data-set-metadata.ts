import {
  decodeMetadata,
  fieldOf,
  isRecord,
  METADATA_FIELDS,
  ok,
  VALIDATION_RULE_FIELDS,
  type DataSetMetadata,
  type MetadataFault,
  type MinMaxQuestion,
  type Result,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { readDhis2System } from './read-dhis2-system.ts';
import { type MinMaxAnswer, readMinMaxValues } from './read-min-max-values.ts';

/** What DHIS2 knows about a data set, and its answer as it was. */
export interface ReadMetadata {
  readonly metadata: DataSetMetadata;
  /** The answer, to be kept: `readMetadata` reads it again. */
  readonly text: string;
}

/** What of DHIS2 is read besides the data set itself, and how long it is waited for. */
export interface MetadataReading {
  /** Whose minimum and maximum values are wanted; without it none are read. */
  readonly minMaxOf?: MinMaxQuestion | Promise<MinMaxQuestion>;
  readonly signal?: AbortSignal;
}

/**
 * Reads what DHIS2 knows about a data set, its validation rules, minimum and maximum values, and its
 * own version: all that the checks before an export look at. Rules and values that the user may not
 * read are left out, and not checked.
 *
 * @param dataSet the id of the data set
 * @example
 * await readDataSetMetadata(fetch, access, 'dataSet0001')
 * // => { ok: true, value: { metadata: { id: 'dataSet0001', periodType: 'Monthly', … }, text: '{…}' } }
 */
export async function readDataSetMetadata(
  fetchFn: Fetch,
  access: Dhis2Access,
  dataSet: string,
  { minMaxOf, signal }: MetadataReading = {},
): Promise<Result<ReadMetadata, Dhis2Error | MetadataFault>> {
  const path = `/api/dataSets/${encodeURIComponent(dataSet)}?fields=${encodeURIComponent(METADATA_FIELDS)}`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (!answer.ok) return answer;
  const system = await readDhis2System(fetchFn, access, signal);
  if (!system.ok) return system;
  const rules = await readValidationRules(fetchFn, access, dataSet, signal);
  if (!rules.ok) return rules;
  const known = decodeMetadata(answer.value, dataSet);
  if (!known.ok) return known;
  const minMax = await minMaxValues(fetchFn, access, await minMaxOf, signal);
  if (!minMax.ok) return minMax;
  // Where metadata files say it too.
  const json = isRecord(answer.value)
    ? { ...answer.value, system: system.value, ...rules.value, ...minMax.value }
    : answer.value;
  const metadata = decodeMetadata(json, dataSet);
  return metadata.ok ? ok({ metadata: metadata.value, text: JSON.stringify(json) }) : metadata;
}

/** The list as metadata files have it; none where this user is refused it. */
async function readValidationRules(
  fetchFn: Fetch,
  access: Dhis2Access,
  dataSet: string,
  signal: AbortSignal | undefined,
): Promise<Result<{ readonly validationRules?: unknown }, Dhis2Error>> {
  const path = `/api/validationRules?dataSet=${encodeURIComponent(dataSet)}&paging=false&fields=${encodeURIComponent(VALIDATION_RULE_FIELDS)}`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (answer.ok) {
    const validationRules = fieldOf(answer.value, 'validationRules');
    return ok(validationRules === undefined ? {} : { validationRules });
  }
  return isWithheld(answer.error) ? ok({}) : answer;
}

/** None where nobody wants them, or this user is refused them. */
async function minMaxValues(
  fetchFn: Fetch,
  access: Dhis2Access,
  question: MinMaxQuestion | undefined,
  signal: AbortSignal | undefined,
): Promise<Result<Partial<MinMaxAnswer>, Dhis2Error>> {
  if (question === undefined) return ok({});
  const answer = await readMinMaxValues(fetchFn, access, question, { signal });
  return answer.ok || !isWithheld(answer.error) ? answer : ok({});
}

/** Whether DHIS2 answers, and does not tell this: the rest is of use without it. */
const isWithheld = ({ code }: Dhis2Error): boolean =>
  code === 'no-access' || code === 'not-found' || code === 'refused';
