import type { Dhis2Error } from '../../../../../data-access/index.ts';

/** A fault that no answer of DHIS2 explains, in its own words. */
export const unexpectedDhis2Error = (fault: unknown): Dhis2Error => ({
  code: 'refused',
  status: 0,
  words: String(fault),
});
