import { setTimeout as pause } from 'node:timers/promises';
import {
  ask,
  type Credentials,
  type Upstream,
  type UpstreamAnswer,
  UpstreamUnreachable,
} from './upstream.ts';

/** The database asks to be asked again later. */
export class UpstreamBusy extends Error {
  override readonly name = 'UpstreamBusy';
  /** In seconds. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('The database is busy.');
    this.retryAfter = retryAfter;
  }
}

/** What answers at the database's address is no CouchDB and no CHT instance. */
export class WrongAddress extends Error {
  override readonly name = 'WrongAddress';
}

/** Milliseconds before each further attempt. */
const DELAYS = [300, 1_000];

/** After how long to ask again where the database does not say: as long as the CHT counts failures. */
const BUSY_FOR_SECONDS = 10;

/** Statuses by which the database itself says no. */
const REFUSALS = [401, 403, 404];

/**
 * Asks until there is an answer that says something: a 200 whose body can be read, or a refusal of
 * the database. An error of a server, a proxy's page and a broken answer say nothing, and are asked
 * again.
 *
 * @param isReadable whether a body is what was asked for
 * @throws {UpstreamUnreachable | UpstreamBusy | WrongAddress}
 */
export async function askUntilAnswered(
  upstream: Upstream,
  path: string,
  credentials: Credentials,
  isReadable: (body: unknown) => boolean,
  delays: readonly number[] = DELAYS,
): Promise<UpstreamAnswer> {
  let failure: Error = new UpstreamUnreachable(path);
  for (const delay of [0, ...delays]) {
    if (delay > 0) await pause(delay);
    const started = performance.now();
    try {
      const answer = await ask(upstream, path, credentials);
      const { status, location, retryAfter } = answer;
      if (status === 200 && isReadable(answer.body)) return answer;
      if (REFUSALS.includes(status)) return answer;
      if (location !== undefined && status >= 300 && status < 400) {
        throw new WrongAddress(`The database's address leads to ${location}.`);
      }
      failure =
        status === 429
          ? new UpstreamBusy(retryAfter ?? BUSY_FOR_SECONDS)
          : new UpstreamUnreachable(`${path}: ${String(status)}`);
    } catch (error) {
      if (!(error instanceof UpstreamUnreachable)) throw error;
      failure = error;
      // It was silent for as long as anybody waits.
      if (performance.now() - started > 10_000) throw error;
    }
  }
  throw failure;
}
