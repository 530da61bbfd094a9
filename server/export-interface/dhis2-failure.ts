import type { SendFailure } from '../../src/data-access/index.ts';

const MOST_NAMED = 3;

/** `a, b, c and 10 more` */
export function some(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  const others = ids.length - MOST_NAMED;
  return others > 0 ? `${named} and ${String(others)} more` : named;
}

/** Why DHIS2 did not answer, with a sentence. */
export function dhis2Failure({
  error,
  mayHaveTaken,
}: Pick<SendFailure, 'error' | 'mayHaveTaken'>): {
  readonly code: string;
  readonly message: string;
} {
  const words = 'words' in error && error.words !== '' ? `: ${error.words}` : '';
  const units = error.code === 'approved' ? `: ${some(error.orgUnits)}` : '';
  const open = mayHaveTaken ? '; it may have taken some values, send again to be sure' : '';
  return { code: error.code, message: `${FAILURES[error.code]}${words}${units}${open}` };
}

const FAILURES: Readonly<Record<SendFailure['error']['code'], string>> = {
  unreachable: 'DHIS2 did not answer',
  'wrong-credentials': 'DHIS2 does not let in this token, or this user and password',
  'no-access': 'the DHIS2 user may not import data values',
  'other-calendar':
    'the periods of this DHIS2 are of another calendar than the file’s: it would take them for months of its own. Nothing was sent',
  'not-found': 'DHIS2 has nothing at this address',
  busy: 'DHIS2 is busy; wait a minute, then send again',
  'not-dhis2': 'what answered is not the API of DHIS2',
  'signed-out': 'the host between wants a session',
  'no-permission': 'the host between wants an export permission',
  approved: 'the data of these organisation units are approved, nothing was sent',
  refused: 'DHIS2 refused',
};
