import {
  fieldOf,
  ok,
  unitsToMap,
  type DataSetMetadata,
  type MetadataFault,
  type Result,
  type UnitsToMap,
} from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import { readDataSetMetadata } from '../dhis2/read-data-set-metadata.ts';
import type { Fetch } from '../session/session.ts';

/** The side of DHIS2 of a mapping. */
export interface MappingMetadata {
  readonly metadata: DataSetMetadata;
  readonly units: UnitsToMap;
}

const UNITS_PATH = '/api/organisationUnits?paging=false&fields=id,name,code,path,closedDate';

/**
 * Reads what a mapping needs of a DHIS2: the data set, and all org units that the user may see with their
 * places in the hierarchy.
 *
 * @param dataSet the id of the data set
 */
export async function readMappingMetadata(
  fetchFn: Fetch,
  access: Dhis2Access,
  dataSet: string,
): Promise<Result<MappingMetadata, Dhis2Error | MetadataFault>> {
  const read = await readDataSetMetadata(fetchFn, access, dataSet);
  if (!read.ok) return read;
  const answer = await askDhis2(fetchFn, access, UNITS_PATH);
  if (!answer.ok) return answer;
  const { metadata } = read.value;
  const organisationUnits = fieldOf(answer.value, 'organisationUnits');
  return ok({ metadata, units: unitsToMap({ organisationUnits }, metadata.orgUnits) });
}
