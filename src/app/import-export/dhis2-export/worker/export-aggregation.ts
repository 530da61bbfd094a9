import {
  countDataValueSet,
  outcomeOf,
  type CountedDatabase,
  type Database,
  type ExportCacheStore,
  type ExportContext,
  type ExportProgress,
  type Reconnect,
} from '../../../../data-access/index.ts';
import {
  leaveOwnersOut,
  reportOfOutcome,
  type ExportError,
  type ExportOutcome,
  type Result,
} from '../../../../domain/index.ts';
import { countIfCheap, type CostlyCount } from './count-if-cheap.ts';
import { CountedReview } from './review/counted-review.ts';
import type { BesideReview } from './review/review-reads.ts';
import type { ExportJob } from './export-engine-protocol.ts';
import { progressReporter } from './progress-reporter.ts';
import { numbersOfAll, requestOf } from './same-numbers.ts';
import { withKnownCodes } from './with-known-codes.ts';

/** What later exports and reviews can use of an earlier one, and what reviews use besides. */
export interface ExportCaches extends BesideReview {
  readonly cacheStore: ExportCacheStore;
}

/** What was counted, and the database that can be asked about it. */
export interface CountedSource {
  readonly database: Database;
  readonly counted: CountedDatabase;
}

/**
 * Reads the database and aggregates what a job asks for, or leaves other owners out of what was read.
 * Holds what was counted last, and its review.
 */
export class ExportAggregation {
  readonly #open: (onBytes: (bytes: number) => void) => Database;
  readonly #caches: ExportCaches | undefined;
  readonly #online: Reconnect['online'] | undefined;
  /** What was read last, with those left out that were then. */
  #read: { readonly job: ExportJob; readonly counted: CountedDatabase } | undefined;
  #source: CountedSource | undefined;
  #review: CountedReview | undefined;

  /** @param online resolves when the computer is online again; without, no connection is waited for */
  constructor(
    open: (onBytes: (bytes: number) => void) => Database,
    caches?: ExportCaches,
    online?: Reconnect['online'],
  ) {
    this.#open = open;
    this.#caches = caches;
    this.#online = online;
  }

  /** What was counted last, without those who are left out now. */
  get source(): CountedSource | undefined {
    return this.#source;
  }

  /** The review of what was counted last; undefined where it could not be counted. */
  get review(): CountedReview | undefined {
    return this.#review;
  }

  /** Reads and aggregates. */
  async aggregate(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutcome, ExportError | CostlyCount>> {
    const reporter = progressReporter(onProgress);
    const online = this.#online;
    const reconnect = online && { reconnect: { online, onLost: reporter.onLost } };
    const context = {
      today: job.today,
      onProgress: reporter.onProgress,
      ...cachesOf(this.#caches),
      ...reconnect,
    };
    const database = this.#open(reporter.onBytes);
    const count = (more: Partial<ExportContext>) =>
      countDataValueSet(database, requestOf(job), { ...context, ...more });
    const counted = await (job.isByItself === true ? countIfCheap(count) : count({}));
    this.#review = undefined;
    if (!counted.ok) return counted;
    this.#read = { job, counted: counted.value };
    this.#source = { database, counted: counted.value };
    const result = withKnownCodes(outcomeOf(counted.value, job));
    const reported = reportOfOutcome(result);
    // What has nothing to write is looked at too: somebody may be missing.
    if (reported !== undefined) {
      this.#review = new CountedReview(database, counted.value, reported, job.today, this.#caches);
    }
    return result;
  }

  /**
   * Leaves other owners out of what was read; undefined where the database has to be read for it: an owner
   * who was left out while it was read is not in it.
   */
  withOtherOwners(job: ExportJob): Result<ExportOutcome, ExportError> | undefined {
    const [read, source, review] = [this.#read, this.#source, this.#review];
    if (job.isOtherOwners !== true || read === undefined) return undefined;
    if (source === undefined || review === undefined) return undefined;
    if (numbersOfAll(read.job) !== numbersOfAll(job)) return undefined;
    const { excluded = [] } = job.request;
    const owners = new Set(excluded.map(({ owner }) => owner));
    if (read.job.request.excluded?.some(({ owner }) => !owners.has(owner))) return undefined;
    const nameOf = (owner: string): string => review.nameOf(owner);
    const others = { ...read.counted, ...leaveOwnersOut(read.counted, excluded, nameOf) };
    this.#source = { ...source, counted: others };
    const result = withKnownCodes(outcomeOf(others, job));
    const reported = reportOfOutcome(result);
    if (reported !== undefined) review.countOthers(others, reported);
    return result;
  }

  /** Resolves when all that is cached has been saved. */
  async cacheSaved(): Promise<void> {
    await Promise.all([this.#caches?.cacheStore.settled(), this.#caches?.monthCache?.settled()]);
  }
}

const cachesOf = ({ cacheStore, monthCache }: Partial<ExportCaches> = {}): Pick<
  ExportContext,
  'cacheStore' | 'monthCache'
> => ({
  ...(cacheStore === undefined ? {} : { cacheStore }),
  ...(monthCache === undefined ? {} : { monthCache }),
});
