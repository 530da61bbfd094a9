import type { FastifyReply } from 'fastify';
import type { Permission } from '../../src/domain/index.ts';

/** An answer of the host itself, in CouchDB's form with the product's code added. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code?: string; readonly error: string; readonly reason: string };
}

/** Ends a request with a refusal, wherever it is thrown. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  readonly headers: Readonly<Record<string, string>>;

  constructor(refusal: Refusal, headers: Readonly<Record<string, string>> = {}) {
    super(refusal.body.reason);
    this.refusal = refusal;
    this.headers = headers;
  }
}

export const sendRefusal = (reply: FastifyReply, { status, body }: Refusal): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(body);

export const UNREACHABLE: Refusal = {
  status: 503,
  body: { code: 'unreachable', error: 'unreachable', reason: 'The database did not answer.' },
};

export const SIGNED_OUT: Refusal = {
  status: 401,
  body: { code: 'signed-out', error: 'unauthorized', reason: 'Sign in to read this.' },
};

export const WRONG_CREDENTIALS: Refusal = {
  status: 401,
  body: {
    code: 'wrong-credentials',
    error: 'unauthorized',
    reason: 'Name or password is incorrect.',
  },
};

/** The CHT wants a new password before it lets somebody do anything. */
export const PASSWORD_CHANGE_REQUIRED: Refusal = {
  status: 403,
  body: {
    code: 'password-change-required',
    error: 'forbidden',
    reason: 'Sign in to the CHT app and choose a new password first.',
  },
};

/** For whoever has none of the permissions. */
export const NO_PERMISSION = (permissions: readonly Permission[]): Refusal => ({
  status: 403,
  body: {
    code: 'no-permission',
    error: 'forbidden',
    reason: `This needs the permission ${permissions.join(' or ')}.`,
  },
});

export const NO_SUCH_METHOD: Refusal = {
  status: 405,
  body: { error: 'method_not_allowed', reason: 'This address does not take this method.' },
};

export const NOT_FOUND: Refusal = {
  status: 404,
  body: { error: 'not_found', reason: 'There is nothing at this address.' },
};

/** A request that is not on the list of what is passed on. */
export const NOT_PASSED_ON: Refusal = {
  status: 404,
  body: { error: 'not_found', reason: 'This host does not pass this request on.' },
};

/** For a request that HTTP or this host has no meaning for. */
export const BAD_REQUEST = (reason: string, status = 400): Refusal => ({
  status,
  body: { error: 'bad_request', reason },
});

export const BAD_BODY: Refusal = {
  status: 400,
  body: { error: 'bad_request', reason: 'The body is not what this host passes on.' },
};

export const FOREIGN_PAGE: Refusal = {
  status: 403,
  body: { code: 'foreign-page', error: 'forbidden', reason: 'A page of another site asked.' },
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

/** For somebody to whom the database refuses to say what they may do: its words. */
export const refusedByDatabase = (reason: string): Refusal => ({
  status: 403,
  body: { code: 'refused', error: 'forbidden', reason },
});

const waiting = (seconds: number): string =>
  seconds > 60 ? `${String(Math.ceil(seconds / 60))} minutes` : 'a minute';

/** For somebody who gave a wrong password too often. */
export const tooManyAttempts = (seconds: number): Refused =>
  new Refused(
    {
      status: 429,
      body: {
        code: 'too-many-attempts',
        error: 'too_many_requests',
        reason: `Too many failed attempts. Wait ${waiting(seconds)}, then sign in again.`,
      },
    },
    { 'retry-after': String(Math.ceil(seconds)) },
  );

export const DHIS2_UNREACHABLE: Refusal = {
  status: 503,
  body: { code: 'unreachable', error: 'unreachable', reason: 'DHIS2 did not answer.' },
};

export const NOT_DHIS2: Refusal = {
  status: 502,
  body: {
    code: 'not-dhis2',
    error: 'bad_gateway',
    reason: 'What answered at DHIS2_URL is not the API of DHIS2.',
  },
};
