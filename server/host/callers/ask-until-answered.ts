import { setTimeout as pause } from 'node:timers/promises';
import { fieldOf, isFilledText } from '../../../src/domain/index.ts';
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

/** How patiently the database is asked; shorter in specs. */
export interface RetryOptions {
  /** Milliseconds before each further attempt. */
  readonly delays?: readonly number[];
  /** Milliseconds of silence after which an answer is given up. */
  readonly silenceLimit?: number;
}

const DELAYS = [300, 1_000];

/** After how long to ask again where the database does not say: as long as the CHT counts failures. */
const BUSY_FOR_SECONDS = 10;

/**
 * Whether an answer is a no: that of the database is in its own form, a proxy on the way has a page.
 */
const isRefusal = ({ status, body }: UpstreamAnswer): boolean =>
  status === 401 || status === 404 || (status === 403 && isFilledText(fieldOf(body, 'error')));

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
  { delays = DELAYS, silenceLimit }: RetryOptions = {},
): Promise<UpstreamAnswer> {
  let failure: Error = new UpstreamUnreachable(path);
  for (const delay of [0, ...delays]) {
    if (delay > 0) await pause(delay);
    try {
      const answer = await ask(upstream, path, credentials, silenceLimit);
      const { status, location, retryAfter } = answer;
      if (status === 200 && isReadable(answer.body)) return answer;
      if (isRefusal(answer)) return answer;
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
      if (error.isSilent) throw error;
    }
  }
  throw failure;
}
