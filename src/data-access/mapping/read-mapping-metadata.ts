import {
  ok,
  unitsToMap,
  type DataSetMetadata,
  type MetadataFault,
  type Result,
  type UnitsToMap,
} from '../../domain/index.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import { readDataSetMetadata } from '../dhis2/read-data-set-metadata.ts';
import type { Fetch } from '../session/session.ts';
import { readAllOrgUnits, type OrgUnitsReading } from './read-all-org-units.ts';

/** The side of DHIS2 of a mapping. */
export interface MappingMetadata {
  readonly metadata: DataSetMetadata;
  readonly units: UnitsToMap;
}

/** The same as it was read of a server. */
export interface MappingMetadataRead extends MappingMetadata {
  /** All org units as DHIS2 told them: of use for another data set of it. */
  readonly orgUnits: readonly unknown[];
}

/** What is read already, told while reading, and how it is ended. */
export interface MappingReading extends OrgUnitsReading {
  /** The org units where they were read for another data set of the same DHIS2. */
  readonly orgUnits?: readonly unknown[] | undefined;
}

/**
 * Reads what a mapping needs of a DHIS2: the data set, and all org units that the user may see with their
 * places in the hierarchy.
 *
 * @param dataSet the id of the data set
 * @example
 * await readMappingMetadata(fetch, { baseUrl, authorization }, 'VMuFODsyWaO')
 * // => { ok: true, value: { metadata: { id: 'VMuFODsyWaO', … }, units: Map { … }, orgUnits: […] } }
 */
export async function readMappingMetadata(
  fetchFn: Fetch,
  access: Dhis2Access,
  dataSet: string,
  { orgUnits: known, ...reading }: MappingReading = {},
): Promise<Result<MappingMetadataRead, Dhis2Error | MetadataFault>> {
  const { signal } = reading;
  const read = await readDataSetMetadata(fetchFn, access, dataSet, signal ? { signal } : {});
  if (!read.ok) return read;
  const listed = known === undefined ? await readAllOrgUnits(fetchFn, access, reading) : ok(known);
  if (!listed.ok) return listed;
  const { metadata } = read.value;
  const orgUnits = listed.value;
  const units = unitsToMap({ organisationUnits: orgUnits }, metadata.orgUnits);
  return ok({ metadata, units, orgUnits });
}
