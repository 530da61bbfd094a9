import type { Dhis2Error } from '../../src/data-access/index.ts';
import type { LoggedSending } from '../../src/domain/index.ts';
import { dhis2Failure } from './dhis2-failure.ts';

/** That the same bytes went to DHIS2 before, by whom and how it went. */
export const sameBytesWords = ({ at, by, status }: LoggedSending): string =>
  `these very bytes were sent on ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC${by === '' ? '' : ` by ${by}`} (${status})`;

/** Why a sending is not in the log: it stays sent. */
export function logFaultWords(error: Dhis2Error): string {
  const words = 'words' in error && error.words !== '' ? `: ${error.words}` : '';
  const why =
    error.code === 'no-access'
      ? `this user of DHIS2 may not write there${words}`
      : dhis2Failure({ error, mayHaveTaken: false }).message;
  return `the sending stands, and is not in the log that colleagues see (DHIS2's data store, cht-dhis2-export): ${why}`;
}
