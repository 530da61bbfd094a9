import { err, ok, type DatabaseError, type Result } from '../../domain/index.ts';
import { databaseErrorOf, mayPass, saysNotFound, statusOf } from './database-error-of.ts';
import { HttpStatusError } from './http-status-error.ts';
import { delay } from './delay.ts';
import { ConnectionWait, isConnectionLost, type Reconnect } from './reconnect.ts';

/** How reads are made. */
export interface ReadOptions {
  /** Stops between and, over HTTP, within requests; the read rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait before each further attempt. So many failures in a row, and one, end the read. */
  readonly delays?: readonly number[];
  /** How many documents one response holds at most. */
  readonly pageSize?: number;
  /** Waits for a connection that is lost; without, it is a failure like any other. */
  readonly reconnect?: Reconnect;
}

/** Carries a {@link DatabaseError} out of a read to the {@link Result} that its caller gets. */
class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly error: DatabaseError;

  constructor(error: DatabaseError) {
    super(error.code);
    this.error = error;
  }
}

/** Whether a read ended because the database does not have what was asked for. */
export const isNotFound = (failure: unknown): boolean =>
  failure instanceof DatabaseFault &&
  failure.error.code === 'refused' &&
  failure.error.status === 404;

const DELAYS: readonly number[] = [500, 2000];
/** The CHT counts requests over ten seconds: after a pause of that length it takes them again. */
const DELAYS_WHEN_BUSY: readonly number[] = [...DELAYS, 10_000];
const LONGEST_DELAY = 30_000;

/**
 * Asks the database something that only reads, again where the failure may pass. The question also
 * checks the answer, and throws where it is not whole: then it is asked again as well.
 *
 * @param request what is asked, in words that an administrator understands, for the error
 */
export async function withRetry<T>(
  request: string,
  question: () => Promise<T>,
  options: ReadOptions,
): Promise<T> {
  const connection = options.reconnect && new ConnectionWait(options.reconnect);
  try {
    return await askAgain(request, question, options, connection);
  } finally {
    connection?.end();
  }
}

async function askAgain<T>(
  request: string,
  question: () => Promise<T>,
  { signal, delays = DELAYS }: ReadOptions,
  connection: ConnectionWait | undefined,
): Promise<T> {
  for (let attempt = 0; ;) {
    signal?.throwIfAborted();
    try {
      return await question();
    } catch (failure) {
      signal?.throwIfAborted();
      // A read within the question has been asked again already.
      if (failure instanceof DatabaseFault) throw failure;
      if (connection !== undefined && isConnectionLost(failure)) {
        if (await connection.next(signal)) continue;
        throw new DatabaseFault(databaseErrorOf(failure, request));
      }
      connection?.end();
      const wait = mayPass(failure) ? delayBefore(attempt, failure, delays) : undefined;
      if (wait === undefined) throw new DatabaseFault(databaseErrorOf(failure, request));
      await delay(wait, signal);
      attempt += 1;
    }
  }
}

/** How long to wait after this attempt; undefined after the last one. */
function delayBefore(
  attempt: number,
  failure: unknown,
  delays: readonly number[],
): number | undefined {
  const isBusy = delays === DELAYS && statusOf(failure) === 429;
  const wait = (isBusy ? DELAYS_WHEN_BUSY : delays)[attempt];
  const asked = failure instanceof HttpStatusError ? failure.retryAfter : undefined;
  return wait === undefined ? undefined : Math.min(asked ?? wait, LONGEST_DELAY);
}

/** Like {@link withRetry}, but what the database says not to have is undefined. */
export const readOptional = <T>(
  request: string,
  question: () => Promise<T>,
  options: ReadOptions,
): Promise<T | undefined> =>
  withRetry(
    request,
    () =>
      question().catch((failure: unknown) => {
        if (saysNotFound(failure)) return undefined;
        throw failure;
      }),
    options,
  );

/**
 * Runs reads and gives their outcome as a value; a cancelled read still rejects, with `AbortError`.
 */
export async function toResult<T>(read: () => Promise<T>): Promise<Result<T, DatabaseError>> {
  try {
    return ok(await read());
  } catch (failure) {
    if (failure instanceof DatabaseFault) return err(failure.error);
    throw failure;
  }
}
