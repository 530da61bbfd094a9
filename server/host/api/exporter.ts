import { type Database, exportDataValueSet } from '../../../src/data-access/index.ts';
import type {
  CalendarDate,
  ExportError,
  ExportOutcome,
  ExportRequest,
  Result,
} from '../../../src/domain/index.ts';
import { connectOnNode } from '../../database/index.ts';
import { exportVerdict } from '../export-verdict.ts';
import { type Credentials, type Upstream, UpstreamUnreachable } from '../upstream.ts';
import { ApiError, apiErrorOf } from './api-error.ts';
import { ExportQueue, QueueFull, type QueueLimits } from './export-queue.ts';
import { fileNameOf } from './file-name-of.ts';

/** Who asks, and until when. */
export interface Caller {
  readonly credentials: Credentials;
  /** Ends when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What an export gave, and what its file is called. */
export interface NamedResult {
  readonly result: Result<ExportOutcome, ExportError>;
  readonly fileName: string;
}

/** Seconds after which a caller may try again when too many export at once. */
const RETRY_AFTER = '30';

/** Makes exports for callers of the API, a few at once. */
export class Exporter {
  readonly #upstream: Upstream;
  readonly #today: () => CalendarDate;
  readonly #queue: ExportQueue;

  constructor(upstream: Upstream, today: () => CalendarDate, limits: QueueLimits) {
    this.#upstream = upstream;
    this.#today = today;
    this.#queue = new ExportQueue(limits);
  }

  /**
   * Checks that a caller has either export permission.
   *
   * @throws {ApiError} 401, 403 or 503
   */
  async admit({ credentials }: Caller): Promise<void> {
    const verdict = await exportVerdict(this.#upstream, credentials).catch((error: unknown) => {
      if (error instanceof UpstreamUnreachable) {
        throw apiErrorOf({ code: 'unreachable', request: '_session' });
      }
      throw error;
    });
    if (verdict === 'signed-out') throw apiErrorOf({ code: 'signed-out' });
    if (verdict === 'no-permission') {
      throw apiErrorOf({ code: 'no-permission', permission: 'can_export_all' });
    }
  }

  /**
   * Exports with the caller's own credentials, when it is their turn.
   *
   * @throws {ApiError} 503 when too many wait already
   */
  async export(request: ExportRequest, caller: Caller): Promise<NamedResult> {
    const run = (): Promise<NamedResult> =>
      this.#withDatabase(caller, async (database) => {
        const { signal } = caller;
        const context = { today: this.#today(), signal };
        const result = await exportDataValueSet(database, request, context);
        const fileName = result.ok ? await fileNameOf(database, request, { signal }) : '';
        return { result, fileName };
      });
    return this.#queue.run(run, caller.signal).catch((error: unknown) => {
      if (!(error instanceof QueueFull)) throw error;
      throw new ApiError(503, 'busy', 'Too many exports at once. Try again in half a minute.', {
        'retry-after': RETRY_AFTER,
      });
    });
  }

  async #withDatabase<T>(
    { credentials: { cookie, authorization }, signal }: Caller,
    use: (database: Database) => Promise<T>,
  ): Promise<T> {
    const database = connectOnNode(`${this.#upstream.url}/${this.#upstream.database}`, {
      signal,
      ...(cookie === undefined ? {} : { cookie }),
      ...(authorization === undefined ? {} : { authorization }),
    });
    try {
      return await use(database);
    } finally {
      await database.close();
    }
  }
}
