import type { ApiError } from '../api-error.ts';
import type { SendingAnswer } from './mediator-response.ts';

/** Whoever is not let in has to be told to somebody; what the rules refuse has not failed. */
const isFailure = (status: number): boolean => status >= 500 || status === 401 || status === 403;

/** The answer where nothing was sent, and why. */
export const answerOfError = ({ status, code, message, headers }: ApiError): SendingAnswer => ({
  status: isFailure(status) ? 'Failed' : 'Completed',
  httpStatus: status,
  headers,
  body: { code, message },
  ...(status >= 500 ? { error: { message: `${code}: ${message}` } } : {}),
});
