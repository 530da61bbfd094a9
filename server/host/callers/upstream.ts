/** The CouchDB, or CHT instance, behind the host. */
export interface Upstream {
  /** Its address without a name, a password or a final slash. */
  readonly url: string;
  /** The database's real name there. */
  readonly database: string;
}

/** What a caller shows to the database to be recognised, and where they call from. Never logged. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
  /** For the limits that the CHT sets by address; without it all callers are one to it. */
  readonly address?: string | undefined;
}

/** Nobody in particular. */
export const NOBODY: Credentials = { cookie: undefined, authorization: undefined };

/** An answer of the database: its status and, where it is JSON, its body. */
export interface UpstreamAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Where a redirect leads. */
  readonly location: string | undefined;
  /** After how many seconds the database asks to be asked again. */
  readonly retryAfter: number | undefined;
}

/** The database did not answer, or with nothing that can be read. */
export class UpstreamUnreachable extends Error {
  override readonly name = 'UpstreamUnreachable';

  /** Whether it took the question, and was given up after a while without an answer. */
  get isSilent(): boolean {
    return this.cause instanceof DOMException && this.cause.name === 'TimeoutError';
  }
}

/** The database refused what was asked, in its own words: nothing is known of the caller then. */
export class UpstreamRefusal extends Error {
  override readonly name = 'UpstreamRefusal';
  readonly request: string;
  readonly status: number;
  readonly words: string;

  constructor(request: string, status: number, words: string) {
    super(`${request}: ${String(status)} ${words}`);
    this.request = request;
    this.status = status;
    this.words = words;
  }
}

const ANSWER_WITHIN_MS = 15_000;

/** The headers with which the database recognises a caller. */
export function credentialHeaders({ cookie, authorization, address }: Credentials): Headers {
  const headers = new Headers({ accept: 'application/json' });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (authorization !== undefined) headers.set('authorization', authorization);
  if (address !== undefined) headers.set('x-forwarded-for', address);
  return headers;
}

/** The seconds of a `Retry-After` header; undefined where it is a date or nothing. */
export function secondsOf(retryAfter: string | null | undefined): number | undefined {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/**
 * Asks the database for a JSON document with the caller's own credentials, once.
 *
 * @throws {UpstreamUnreachable} when it does not answer in time: within 15 seconds
 */
export async function ask(
  upstream: Upstream,
  path: string,
  credentials: Credentials,
  withinMs = ANSWER_WITHIN_MS,
): Promise<UpstreamAnswer> {
  try {
    const answer = await fetch(`${upstream.url}/${path}`, {
      headers: credentialHeaders(credentials),
      // A CHT instance sends strangers to its login page: an answer, not a place to go.
      redirect: 'manual',
      signal: AbortSignal.timeout(withinMs),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: jsonOf(text),
      location: answer.headers.get('location') ?? undefined,
      retryAfter: secondsOf(answer.headers.get('retry-after')),
    };
  } catch (cause) {
    throw new UpstreamUnreachable('The database did not answer.', { cause });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page, or an answer that was cut: only its status is read.
    return undefined;
  }
}
