import {
  decodeMetadata,
  isRecord,
  METADATA_FIELDS,
  ok,
  type DataSetMetadata,
  type MetadataFault,
  type Result,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { readDhis2Version } from './read-dhis2-version.ts';

/** What DHIS2 knows about a data set, and its answer as it was. */
export interface ReadMetadata {
  readonly metadata: DataSetMetadata;
  /** The answer, to be kept: `readMetadata` reads it again. */
  readonly text: string;
}

/**
 * Reads what DHIS2 knows about a data set, and its own version: all that the checks before an export
 * look at.
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
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result<ReadMetadata, Dhis2Error | MetadataFault>> {
  const path = `/api/dataSets/${encodeURIComponent(dataSet)}?fields=${encodeURIComponent(METADATA_FIELDS)}`;
  const answer = await askDhis2(fetchFn, access, path, {}, signal);
  if (!answer.ok) return answer;
  const version = await readDhis2Version(fetchFn, access, signal);
  if (!version.ok) return version;
  // Where metadata files say it too.
  const system = version.value === undefined ? {} : { system: { version: version.value } };
  const json = isRecord(answer.value) ? { ...answer.value, ...system } : answer.value;
  const metadata = decodeMetadata(json, dataSet);
  return metadata.ok ? ok({ metadata: metadata.value, text: JSON.stringify(json) }) : metadata;
}
