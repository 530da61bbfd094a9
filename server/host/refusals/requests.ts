import type { Refusal } from './refusal.ts';

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
