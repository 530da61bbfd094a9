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
import { type ApiFile, apiFileOf, type FileContext } from './api-file.ts';
import type { AskedExport } from './data-value-sets-query.ts';
import { ExportQueue, QueueFull, type QueueLimits } from './export-queue.ts';

/** Who asks, and until when. */
export interface Caller {
  readonly credentials: Credentials;
  /** Ends when the caller goes away. */
  readonly signal: AbortSignal;
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
  async export(
    request: ExportRequest,
    caller: Caller,
  ): Promise<Result<ExportOutcome, ExportError>> {
    return this.#inTurn(caller, (database, context) =>
      exportDataValueSet(database, request, context),
    );
  }

  /**
   * Exports like {@link export} and writes the file.
   *
   * @throws {ApiError} 503 when too many wait already
   */
  async file(asked: AskedExport, caller: Caller): Promise<Result<ApiFile, ExportError>> {
    return this.#inTurn(caller, async (database, context) => {
      const result = await exportDataValueSet(database, asked.request, context);
      return result.ok ? apiFileOf(database, asked, result.value, context) : result;
    });
  }

  #inTurn<T>(
    { credentials: { cookie, authorization }, signal }: Caller,
    use: (database: Database, context: FileContext) => Promise<T>,
  ): Promise<T> {
    const run = async (): Promise<T> => {
      const database = connectOnNode(`${this.#upstream.url}/${this.#upstream.database}`, {
        signal,
        ...(cookie === undefined ? {} : { cookie }),
        ...(authorization === undefined ? {} : { authorization }),
      });
      try {
        return await use(database, { today: this.#today(), signal });
      } finally {
        await database.close();
      }
    };
    return this.#queue.run(run, signal).catch((error: unknown) => {
      if (!(error instanceof QueueFull)) throw error;
      throw new ApiError(503, 'busy', 'Too many exports at once. Try again in half a minute.', {
        'retry-after': RETRY_AFTER,
      });
    });
  }
}
