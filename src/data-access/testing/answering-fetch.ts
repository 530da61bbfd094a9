import type { Fetch } from '../session/session.ts';

/** What was asked of a server. */
export interface AskedOf {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly init: RequestInit;
}

/** Answers of a server to one request after another; after the last it does not answer. */
export function answeringFetch(...answers: readonly (object | Response | undefined)[]): {
  readonly fetchFn: Fetch;
  readonly asked: AskedOf[];
} {
  const asked: AskedOf[] = [];
  const fetchFn: Fetch = (url, init) => {
    const { method = 'GET', headers, body } = init;
    const sent: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    asked.push({ url, method, headers: new Headers(headers), body: sent, init });
    const answer = answers[asked.length - 1];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(answer instanceof Response ? answer.clone() : Response.json(answer));
  };
  return { fetchFn, asked };
}

/** A refusal as DHIS2 writes it. */
export const refusal = (status: number, more: object = {}): Response =>
  Response.json({ httpStatusCode: status, status: 'ERROR', ...more }, { status });
