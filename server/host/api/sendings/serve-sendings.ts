import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../../../src/domain/index.ts';
import { type Callers, credentialsOf } from '../../callers/callers.ts';
import { ApiError } from '../api-error.ts';
import { asApiError, serveMethods } from '../api-route.ts';
import type { Exporter } from '../exporter.ts';
import { queryOfBody } from '../jobs/read-job.ts';
import { type Query, queryOf } from '../query.ts';
import { admitSender } from './admit-sender.ts';
import { answerOfError } from './answer-of-error.ts';
import { makeSending } from './make-sending.ts';
import { sendMediatorResponse } from './mediator-response.ts';
import { readSending } from './read-sending.ts';
import type { SendingAccess } from './sending.ts';
import { SendingsAtOnce } from './sendings-at-once.ts';

/** What sending needs to know. */
export interface SendingOptions {
  readonly callers: Callers;
  readonly exporter: Exporter;
  readonly today: () => CalendarDate;
  readonly access: SendingAccess;
}

/** Set by OpenHIM on each request that it passes on; no page of another site can set it. */
const TRANSACTION = 'x-openhim-transactionid';

const NO_TRIGGER = new ApiError(
  403,
  'not-a-trigger',
  'Only a polling channel of OpenHIM sends with GET: with X-OpenHIM-TransactionID and HTTP Basic, and without a cookie. ' +
    'Others use POST /api/sendings.',
);

/**
 * Has the host send to the DHIS2 that its administrator has configured, as a mediator of OpenHIM:
 * `POST /sendings`, and `GET /sendings/trigger` for polling channels, which know no other method.
 */
export async function serveSendings(
  parent: FastifyInstance,
  { callers, exporter, today, access }: SendingOptions,
): Promise<void> {
  const atOnce = new SendingsAtOnce();
  await parent.register(async (scope) => {
    // JSON only, which no form of another site can send.
    scope.removeContentTypeParser('text/plain');
    scope.setErrorHandler((error, _request, reply) =>
      sendMediatorResponse(reply, answerOfError(asApiError(error))),
    );
    scope.addHook('onRequest', async (request) => {
      await admitSender(callers, request, access.senders);
    });
    const send = async (
      request: FastifyRequest,
      reply: FastifyReply,
      query: Query,
    ): Promise<FastifyReply> => {
      const { name } = await admitSender(callers, request, access.senders);
      const asked = readSending(query, today());
      const caller = { name, credentials: credentialsOf(request), signal: request.signal };
      const answer = await atOnce.run(asked.request, () =>
        makeSending(exporter, access, { asked, caller }),
      );
      return sendMediatorResponse(reply, answer);
    };
    serveMethods(scope, '/sendings', {
      POST: (request, reply) => send(request, reply, queryOfBody(request.body)),
    });
    serveMethods(scope, '/sendings/trigger', {
      GET: (request, reply) => {
        const { cookie, authorization, [TRANSACTION]: transaction } = request.headers;
        const isTrigger =
          transaction !== undefined && authorization !== undefined && cookie === undefined;
        if (!isTrigger) throw NO_TRIGGER;
        return send(request, reply, queryOf(request.query));
      },
    });
    await Promise.resolve();
  });
}
