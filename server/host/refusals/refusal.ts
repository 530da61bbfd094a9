import type { FastifyReply } from 'fastify';

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
