import { type Refusal, Refused } from './refusal.ts';

export const UNREACHABLE: Refusal = {
  status: 503,
  body: { code: 'unreachable', error: 'unreachable', reason: 'The database did not answer.' },
};

/** For a COUCHDB_URL at which there is no database server. */
export const wrongAddress = (reason: string): Refusal => ({
  status: 500,
  body: {
    code: 'wrong-address',
    error: 'wrong_address',
    reason: `${reason} Correct COUCHDB_URL of this host.`,
  },
});

/** For a database that has too much to do. */
export const busy = (seconds: number): Refused =>
  new Refused(
    {
      status: 429,
      body: {
        code: 'busy',
        error: 'too_many_requests',
        reason: 'The database is busy. Wait a minute, then try again.',
      },
    },
    { 'retry-after': String(Math.ceil(seconds)) },
  );
