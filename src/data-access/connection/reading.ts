import { err, ok, type DatabaseError, type Result } from '../../domain/index.ts';
import { AnsweredWithError } from './answered-with-error.ts';

/** How reads are made. */
export interface ReadOptions {
  /** Stops between and, over HTTP, within requests; the read rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait before each further attempt. Three failures in a row end the read. */
  readonly delays?: readonly number[];
  /** How many documents one response holds at most. */
  readonly pageSize?: number;
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
export const isMissing = (failure: unknown): boolean =>
  failure instanceof DatabaseFault &&
  failure.error.code === 'refused' &&
  failure.error.status === 404;

const DELAYS = [500, 2000];
const LONGEST_DELAY = 30_000;

/** Statuses that may pass: too many requests, and a server or proxy that cannot answer just now. */
const PASSING = [408, 429, 500, 502, 503, 504];
/** Statuses with which a proxy says that the database behind it did not answer. */
const NOT_ANSWERED = [502, 503, 504];

/**
 * Asks the database something that only reads, again where the failure may pass.
 *
 * @param request what is asked, in words that an administrator understands, for the error
 */
export async function ask<T>(
  request: string,
  question: () => Promise<T>,
  { signal, delays = DELAYS }: ReadOptions,
): Promise<T> {
  for (const delay of [...delays, undefined]) {
    signal?.throwIfAborted();
    try {
      return await question();
    } catch (failure) {
      signal?.throwIfAborted();
      const status = statusOf(failure);
      if (delay === undefined || !(status === undefined || PASSING.includes(status))) {
        throw new DatabaseFault(databaseError(failure, status, request));
      }
      const asked = failure instanceof AnsweredWithError ? failure.retryAfter : undefined;
      await pause(Math.min(asked ?? delay, LONGEST_DELAY), signal);
    }
  }
  throw new DatabaseFault({ code: 'unreachable', request });
}

/** Like {@link ask}, but a document that does not exist is undefined. */
export const askForOne = async <T>(
  request: string,
  question: () => Promise<T>,
  options: ReadOptions,
): Promise<T | undefined> =>
  ask(
    request,
    () =>
      question().catch((failure: unknown) => {
        if (statusOf(failure) === 404) return undefined;
        throw failure;
      }),
    options,
  );

/**
 * Runs reads and gives their outcome as a value; a cancelled read still rejects, with `AbortError`.
 */
export async function reading<T>(read: () => Promise<T>): Promise<Result<T, DatabaseError>> {
  try {
    return ok(await read());
  } catch (failure) {
    if (failure instanceof DatabaseFault) return err(failure.error);
    throw failure;
  }
}

function databaseError(
  failure: unknown,
  status: number | undefined,
  request: string,
): DatabaseError {
  if (status === undefined || NOT_ANSWERED.includes(status))
    return { code: 'unreachable', request };
  if (status === 401) return { code: 'signed-out' };
  const words =
    failure instanceof AnsweredWithError
      ? failure.words
      : failure instanceof Error
        ? failure.message
        : '';
  return { code: 'refused', request, status, words };
}

/** The HTTP status of a failure, or what PouchDB's local databases give in its place. */
function statusOf(failure: unknown): number | undefined {
  if (failure instanceof AnsweredWithError) return failure.status;
  const status = (failure as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
