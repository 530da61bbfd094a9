/** An answer of the host itself, in CouchDB's form with the product's code added. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code?: string; readonly error: string; readonly reason: string };
}

export const UNREACHABLE: Refusal = {
  status: 503,
  body: { code: 'unreachable', error: 'unreachable', reason: 'The database did not answer.' },
};

export const SIGNED_OUT: Refusal = {
  status: 401,
  body: { code: 'signed-out', error: 'unauthorized', reason: 'Sign in to read this.' },
};

export const NO_PERMISSION: Refusal = {
  status: 403,
  body: {
    code: 'no-permission',
    error: 'forbidden',
    reason: 'Reading this needs the permission can_export_all or can_export_dhis.',
  },
};

export const NO_SUCH_PATH: Refusal = {
  status: 403,
  body: { error: 'forbidden', reason: 'This host does not pass this address on.' },
};

export const NO_SUCH_METHOD: Refusal = {
  status: 405,
  body: { error: 'method_not_allowed', reason: 'This host only reads from the database.' },
};

export const NOT_FOUND: Refusal = {
  status: 404,
  body: { error: 'not_found', reason: 'There is nothing at this address.' },
};

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
