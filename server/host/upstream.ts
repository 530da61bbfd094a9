/** The CouchDB, or CHT instance, behind the host. */
export interface Upstream {
  /** Its address without a name, a password or a final slash. */
  readonly url: string;
  /** The database's real name there. */
  readonly database: string;
}

/** What a caller shows to the database to be recognised. Never written to a log. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

/** An answer of the database: its status and, where it is JSON, its body. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The database did not answer at all. */
export class UpstreamUnreachable extends Error {
  override readonly name = 'UpstreamUnreachable';
}

const PATIENCE_IN_MS = 15_000;

/**
 * Asks the database for a JSON document with the caller's own credentials.
 *
 * @throws {UpstreamUnreachable} when it does not answer within 15 seconds
 */
export async function ask(
  upstream: Upstream,
  path: string,
  { cookie, authorization }: Credentials,
): Promise<UpstreamAnswer> {
  const headers = new Headers({ accept: 'application/json' });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (authorization !== undefined) headers.set('authorization', authorization);
  let answer: Response;
  try {
    answer = await fetch(`${upstream.url}/${path}`, {
      headers,
      // A CHT instance sends strangers to its login page: an answer, not a place to go.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_IN_MS),
    });
  } catch (cause) {
    throw new UpstreamUnreachable('The database did not answer.', { cause });
  }
  // Not JSON: a proxy's page, which only its status is read of.
  const body: unknown = await answer.json().catch(() => undefined);
  return { status: answer.status, body };
}
