import type { Dhis2Error } from '../../../../../data-access/index.ts';
import type { MetadataFault } from '../../../../../domain/index.ts';

const FAULTS: readonly string[] = [
  'not-json',
  'zipped',
  'not-metadata',
  'dhis2-error',
  'no-such-data-set',
] satisfies readonly MetadataFault['code'][];

/** Whether DHIS2 answered, with what holds no metadata of the data set. */
export const isMetadataFault = (error: Dhis2Error | MetadataFault): error is MetadataFault =>
  FAULTS.includes(error.code);
