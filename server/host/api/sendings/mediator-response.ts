import type { FastifyReply } from 'fastify';
import type { Orchestration } from './recorded-requests.ts';

/** How OpenHIM knows this mediator. */
const MEDIATOR_URN = 'urn:mediator:cht-dhis2-export';

/**
 * How a transaction ended, in OpenHIM's words. `Completed`: nothing was sent, and nothing has failed,
 * since it is too early, or there is nothing to send.
 */
export type TransactionStatus = 'Successful' | 'Completed with error(s)' | 'Completed' | 'Failed';

/** What became of a sending. */
export interface SendingAnswer {
  readonly status: TransactionStatus;
  /** The status of HTTP. */
  readonly httpStatus: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object;
  readonly orchestrations?: readonly Orchestration[];
  /** What the console of OpenHIM shows beside a transaction. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Where trying again may help: OpenHIM does so, if the channel is set to. */
  readonly error?: { readonly message: string };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Answers as a mediator does, with the status of HTTP that other callers look at.
 *
 * @see `docs/dev-guide/mediators.md` and `src/middleware/router.js` of openhim-core 4.0.5
 */
export function sendMediatorResponse(
  reply: FastifyReply,
  { status, httpStatus, headers = {}, body, orchestrations, properties, error }: SendingAnswer,
): FastifyReply {
  const response = {
    status: httpStatus,
    headers: { 'content-type': JSON_TYPE, ...headers },
    body: JSON.stringify(body),
    timestamp: new Date().toISOString(),
  };
  return reply
    .code(httpStatus)
    .headers(headers)
    .type('application/json+openhim')
    .send(
      JSON.stringify({
        'x-mediator-urn': MEDIATOR_URN,
        status,
        response,
        orchestrations: orchestrations ?? [],
        properties: properties ?? {},
        ...(error === undefined ? {} : { error }),
      }),
    );
}
