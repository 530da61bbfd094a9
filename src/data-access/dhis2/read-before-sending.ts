import {
  generationOf,
  rowsOfSet,
  type DataValueSet,
  type StoredDataValue,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import { readApprovedOrgUnits } from './read-approved-org-units.ts';
import { readStoredValues } from './read-stored-values.ts';

/** The DHIS2 that a file is sent to. */
interface ReceivingDhis2 extends Dhis2Access {
  readonly signal?: AbortSignal;
}

/**
 * The org units of a file whose data are approved; undefined where that cannot be read. Up to 2.42 the importer
 * itself refuses what is approved.
 */
export async function approvedOrgUnits(
  fetchFn: Fetch,
  { signal, ...access }: ReceivingDhis2,
  dataValueSet: DataValueSet,
  version: string | undefined,
): Promise<readonly string[] | undefined> {
  if (generationOf(version) === 'upTo242') return [];
  const { dataSet, period } = dataValueSet;
  const orgUnits = orgUnitsOf(dataValueSet);
  const read = await readApprovedOrgUnits(fetchFn, access, { dataSet, period, orgUnits, signal });
  // What is not there has no approvals; the import says so.
  if (!read.ok && read.error.code === 'not-found') return [];
  return read.ok ? read.value : undefined;
}

/** The values that a part of a file replaces; undefined where they cannot be read. */
export async function storedOf(
  fetchFn: Fetch,
  { signal, ...access }: ReceivingDhis2,
  part: DataValueSet,
): Promise<readonly StoredDataValue[] | undefined> {
  const { dataSet, period } = part;
  const request = { dataSet, period, orgUnits: orgUnitsOf(part), signal };
  const read = await readStoredValues(fetchFn, access, request);
  return read.ok ? read.value : undefined;
}

const orgUnitsOf = (set: DataValueSet): readonly string[] => [
  ...new Set(rowsOfSet(set).map(({ orgUnit }) => orgUnit)),
];
