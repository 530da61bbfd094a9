import type { ApiError } from '../api-error.ts';
import type { SendingAnswer } from './mediator-response.ts';

/** Nothing was sent, and nobody has to do anything: it is too early, or there is nothing to send. */
const NOT_YET = ['incomplete', 'not-signed-off', 'no-rows', 'already-sending'];

/** The answer where nothing was sent, and why. */
export const answerOfError = ({ status, code, message, headers }: ApiError): SendingAnswer => ({
  status: NOT_YET.includes(code) ? 'Completed' : 'Failed',
  httpStatus: status,
  headers,
  body: { code, message },
  ...(status >= 500 ? { error: { message: `${code}: ${message}` } } : {}),
});
