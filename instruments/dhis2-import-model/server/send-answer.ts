// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyReply } from 'fastify';
import type { Answer } from '../answer.ts';

/** Sends an answer of the model as JSON. */
export const send = (reply: FastifyReply, { status, body }: Answer): FastifyReply =>
  reply.code(status).type('application/json').send(JSON.stringify(body));
