import {
  type Database,
  type ExportContext,
  exportCacheInMemory,
  exportDataValueSet,
  type ReviewContext,
  reviewDataValueSet,
} from '../../../src/data-access/index.ts';
import {
  type CalendarDate,
  differencesSince,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  type Result,
  type ReviewedExport,
} from '../../../src/domain/index.ts';
import {
  type ExportSource,
  exportToCompare,
  fileAsExport,
  type ReviewParts,
} from '../../export-interface/index.ts';
import { type ExportsFolder, archivedExportOf } from '../../export-archive/index.ts';
import type { RetryOptions } from '../callers/ask-until-answered.ts';
import type { Upstream } from '../callers/upstream.ts';
import { type ApiFile, apiFileOf } from './api-file.ts';
import { type ApiCaller, CallerTurns } from './caller-turns.ts';
import type { AskedExport } from './data-value-sets-query.ts';
import { errorOfKeptBack, keptBackOf } from './kept-back.ts';
import type { QueueLimits } from './export-queue.ts';
import type { ReadSyncsOfHost } from './syncs-of-host.ts';

/** What an exporter is made of. */
export interface ExporterParts {
  readonly upstream: Upstream;
  readonly today: () => CalendarDate;
  readonly limits: QueueLimits;
  readonly asking?: RetryOptions | undefined;
  /** Where exports are kept for the next ones; without it nothing is. */
  readonly exports?: ExportsFolder | undefined;
  /** Asks the CHT when phones synced; without it nobody does. */
  readonly readSyncs?: ReadSyncsOfHost | undefined;
}

/** An export that is to be kept for the next one. */
export interface KeptExport {
  /** What was asked for. */
  readonly choice: ExportRequest;
  /** The same with whoever was left out on the way. */
  readonly request: ExportRequest;
  readonly reviewed: ReviewedExport;
  readonly source: ExportSource;
}

/** Makes exports for callers of the API, a few at once. */
export class Exporter {
  readonly #today: () => CalendarDate;
  readonly #readSyncs: ReadSyncsOfHost | undefined;
  readonly #turns: CallerTurns;
  readonly #exports: ExportsFolder | undefined;
  /** Whoever may export may read the whole database: what one export learns of it serves all. */
  readonly #cacheStore = exportCacheInMemory();
  #keeping: Promise<void> = Promise.resolve();

  constructor({ upstream, today, limits, asking, exports, readSyncs }: ExporterParts) {
    this.#readSyncs = readSyncs;
    this.#today = today;
    this.#exports = exports;
    this.#turns = new CallerTurns(upstream, limits, asking);
  }

  /**
   * Exports and reviews with the caller's own credentials, when it is their turn.
   *
   * @throws {ApiError} 503 when too many wait already, or the host is being stopped
   */
  async review(
    request: ExportRequest,
    caller: ApiCaller,
  ): Promise<Result<ReviewedExport, ExportError>> {
    return this.inTurn(caller, (database, context) =>
      reviewDataValueSet(database, request, { ...context, ...this.besideDocuments(caller) }),
    );
  }

  /** What a review for a caller reads beside documents: when phones synced, where the host asks for them. */
  besideDocuments({ isOfficer, signal }: ApiCaller): Pick<ReviewContext, 'readSyncs'> {
    const read = this.#readSyncs;
    return read === undefined || isOfficer !== true ? {} : { readSyncs: () => read(signal) };
  }

  /**
   * Exports with the caller's own credentials and writes the file.
   *
   * @throws {ApiError} 503 when too many wait already or the host is being stopped, 409 when fewer
   *   reported than was asked for, or it is not signed off
   */
  async file(asked: AskedExport, caller: ApiCaller): Promise<Result<ApiFile, ExportError>> {
    return this.inTurn(caller, async (database, context) => {
      const result = await this.#outcome(database, asked, context);
      return result.ok ? apiFileOf(database, asked, result.value, context) : result;
    });
  }

  /** What changed since the last export of the same choice and source that was kept. */
  async since(
    request: ExportRequest,
    reviewed: ReviewedExport,
    source: ExportSource,
  ): Promise<Pick<ReviewParts, 'since' | 'lastOfOtherSource'>> {
    const later = exportToCompare(reviewed, reviewed.outcome);
    if (later === undefined || this.#exports === undefined) return {};
    const { former, other } = await this.#exports.latest(request, source);
    return { since: former && differencesSince(former, later), lastOfOtherSource: other };
  }

  /** The file is the same with a review and without: it is made where it is kept, or somebody has to have reported. */
  async #outcome(
    database: Database,
    asked: AskedExport,
    context: ExportContext,
  ): Promise<Result<ExportOutcome, ExportError>> {
    const { request, minReported, requireSignOff: signOffs } = asked;
    if (minReported === undefined && !signOffs && this.#exports === undefined) {
      return exportDataValueSet(database, request, context);
    }
    // What is kept is compared by owner; only who is expected may follow from the months before.
    const history = minReported !== undefined;
    const reviewed = await reviewDataValueSet(database, request, { ...context, history, signOffs });
    if (!reviewed.ok) return reviewed;
    const keptBack = keptBackOf(reviewed.value, asked);
    if (keptBack !== undefined) throw errorOfKeptBack(keptBack);
    await this.keep({ choice: request, request, reviewed: reviewed.value, source: 'phones' });
    return reviewed.value.outcome;
  }

  /**
   * Keeps an export for the next one of the same choice, where that is wanted: one after another, as each
   * carries on what the one before it had left behind.
   */
  keep(kept: KeptExport): Promise<void> {
    const keeping = this.#keeping.then(() => this.#keepOne(kept));
    this.#keeping = keeping.catch(() => undefined);
    return keeping;
  }

  async #keepOne({ choice, request, reviewed, source }: KeptExport): Promise<void> {
    if (this.#exports === undefined || !reviewed.outcome.ok) return;
    const { dataValueSet } = reviewed.outcome.value;
    const { since } = await this.since(choice, reviewed, source);
    const values = fileAsExport(reviewed, dataValueSet).rows;
    const parts = { request, source, dataValueSet, values, since, inDhis2: undefined };
    try {
      await this.#exports.add(archivedExportOf(parts, new Date()), choice);
    } catch (error) {
      // The file is right all the same; whoever looks after the host sees it.
      console.error('An export was not kept in EXPORTS_FOLDER.', error);
    }
  }

  /** Begins no export any more; those that run go on. */
  stop(): void {
    this.#turns.stop();
  }

  /**
   * Uses the database as the caller may, when it is their turn.
   *
   * @throws {ApiError} 503 when too many wait already, or the host is being stopped
   */
  inTurn<T>(
    caller: ApiCaller,
    use: (database: Database, context: ExportContext) => Promise<T>,
  ): Promise<T> {
    return this.#turns.run(caller, (database, options) =>
      use(database, { today: this.#today(), cacheStore: this.#cacheStore, ...options }),
    );
  }
}
