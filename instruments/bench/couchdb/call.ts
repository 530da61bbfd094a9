import { fieldOf, isFilledText } from '../../../src/domain/index.ts';

/** How to reach a CouchDB server. */
export interface CouchDB {
  /** Without a final slash. */
  readonly url: string;
  /** The `Authorization` header. Never printed. */
  readonly authorization: string | undefined;
}

/** Calls the server; an answer that is no success is an error with the server's own words. */
export async function call(
  { url, authorization }: CouchDB,
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  body?: string,
): Promise<unknown> {
  const answer = await fetch(`${url}/${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const content: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return content;
  const reason = fieldOf(content, 'reason');
  throw new Error(
    `${method} ${path}: ${answer.status} ${isFilledText(reason) ? reason : answer.statusText}`,
  );
}
