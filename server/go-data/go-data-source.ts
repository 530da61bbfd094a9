import {
  type Fetch,
  type GoDataAccess,
  type GoDataOptions,
  GoDataSession,
  readGoDataCases,
  readGoDataLocations,
} from '../../src/data-access/index.ts';
import type { CaseSource } from './case-source.ts';

/** An outbreak of a Go.Data, and who reads it. */
export interface GoDataOutbreak extends GoDataAccess {
  readonly outbreak: string;
}

/** How it is read. */
export interface GoDataReading extends GoDataOptions {
  readonly fetch?: Fetch | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The cases and locations of a Go.Data. */
export function goDataSource(
  { outbreak, ...access }: GoDataOutbreak,
  { fetch: given, onProgress, ...options }: GoDataReading = {},
): CaseSource {
  const session = new GoDataSession(given ?? ((url, init) => fetch(url, init)), access, options);
  return {
    readLocations: () => readGoDataLocations(session),
    readCases: (fields, add) => readGoDataCases(session, { outbreak, fields, onProgress }, add),
  };
}
