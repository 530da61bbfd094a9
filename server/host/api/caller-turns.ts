import type { Database, ReadOptions } from '../../../src/data-access/index.ts';
import { connectOnNode } from '../../database/index.ts';
import type { RetryOptions } from '../callers/ask-until-answered.ts';
import type { Credentials, Upstream } from '../callers/upstream.ts';
import { ApiError } from './api-error.ts';
import { ExportQueue, QueueClosed, QueueFull, type QueueLimits } from './export-queue.ts';

/** Who asks, and until when. */
export interface ApiCaller {
  readonly name: string;
  readonly credentials: Credentials;
  /** Whether they may export from the page too: they have both export permissions. */
  readonly isOfficer?: boolean;
  /** Ends when the caller goes away. */
  readonly signal: AbortSignal;
}

/** A database as a caller may read it, when it is their turn. */
type UseDatabase<T> = (database: Database, options: ReadOptions) => Promise<T>;

/** Lets callers read the database with their own credentials, a few at once. */
export class CallerTurns {
  readonly #upstream: Upstream;
  readonly #asking: RetryOptions;
  readonly #queue: ExportQueue;

  constructor(upstream: Upstream, limits: QueueLimits, asking: RetryOptions = {}) {
    this.#upstream = upstream;
    this.#asking = asking;
    this.#queue = new ExportQueue(limits);
  }

  /**
   * Reads as a caller, when it is their turn.
   *
   * @throws {ApiError} 503 when too many wait already, or the host is being stopped
   */
  run<T>(
    { name, credentials: { cookie, authorization, address }, signal }: ApiCaller,
    use: UseDatabase<T>,
  ): Promise<T> {
    const { delays, silenceLimit } = this.#asking;
    const run = async (): Promise<T> => {
      const database = connectOnNode(`${this.#upstream.url}/${this.#upstream.database}`, {
        signal,
        ...(cookie === undefined ? {} : { cookie }),
        ...(authorization === undefined ? {} : { authorization }),
        ...(address === undefined ? {} : { forwardedFor: address }),
        ...(silenceLimit === undefined ? {} : { silenceLimit }),
      });
      try {
        return await use(database, { signal, ...(delays === undefined ? {} : { delays }) });
      } finally {
        await database.close();
      }
    };
    return this.#queue.run(name, run, signal).catch((error: unknown) => {
      throw apiErrorOfQueue(error) ?? error;
    });
  }

  /** Begins nothing any more; what runs goes on. */
  stop(): void {
    this.#queue.close();
  }
}

function apiErrorOfQueue(error: unknown): ApiError | undefined {
  if (error instanceof QueueClosed) {
    const words = 'This host is being stopped. Try again in a minute.';
    return new ApiError(503, 'stopping', words, { 'retry-after': '60' });
  }
  if (!(error instanceof QueueFull)) return undefined;
  const words = `Too many exports at once. Try again in ${String(error.seconds)} seconds.`;
  return new ApiError(503, 'busy', words, { 'retry-after': String(error.seconds) });
}
