import {
  countDataValueSet,
  outcomeOf,
  type CountedDatabase,
  type Database,
  type ExportContext,
  type ExportProgress,
  type ExportCacheStore,
  type Reconnect,
} from '../../../../data-access/index.ts';
import {
  completeRegistrations,
  needsAttention,
  NO_CHECK_OPTIONS,
  reportOfFile,
  reportOfOutcome,
  checkFile,
  leaveOwnersOut,
  orgUnitCodes,
  rowsOfSet,
  type CheckOptions,
  type CompleteRegistration,
  type DataValueSet,
  type ExportError,
  type ExportOutcome,
  type OrgUnitCodes,
  type Result,
  type WritingContext,
} from '../../../../domain/index.ts';
import type {
  CheckedReport,
  DataValueSetHeader,
  ExportEngineProtocol,
  ExportJob,
  ExportOutput,
} from './export-engine-protocol.ts';
import { countIfCheap, type CostlyCount } from './count-if-cheap.ts';
import type { FileForm } from './file-form.ts';
import { CountedReview } from './counted-review.ts';
import type { FileFacts, HeldAgainst } from './history-protocol.ts';
import type {
  OrgUnitSheet,
  ReviewListName,
  ReviewLists,
  ReviewPage,
  ReviewSummary,
  ValuesPage,
  ValuesQuery,
} from './review-protocol.ts';
import { progressReporter } from './progress-reporter.ts';
import { numbersOf, numbersOfAll, requestOf } from './same-numbers.ts';
import { writeFile } from './write-file.ts';
import { withKnownCodes } from './with-known-codes.ts';
import { WrittenFile } from './written-file.ts';

/**
 * Runs one export off the main thread: aggregates, checks, writes. Holds all rows; callers read them in
 * parts.
 */
export class ExportEngine implements ExportEngineProtocol {
  readonly #open: (onBytes: (bytes: number) => void) => Database;
  readonly #cache: ExportCacheStore | undefined;
  readonly #online: Reconnect['online'] | undefined;
  #aggregated: { readonly job: ExportJob; readonly outcome: ExportOutcome } | undefined;
  #written: DataValueSet | undefined;
  #review: CountedReview | undefined;
  #counted: { readonly database: Database; readonly counted: CountedDatabase } | undefined;
  /** What was read last, with those left out that were then. */
  #read: { readonly job: ExportJob; readonly counted: CountedDatabase } | undefined;
  #file: WrittenFile | undefined;

  /** @param online resolves when the computer is online again; without, no connection is waited for */
  constructor(
    open: (onBytes: (bytes: number) => void) => Database,
    cache?: ExportCacheStore,
    online?: Reconnect['online'],
  ) {
    this.#open = open;
    this.#cache = cache;
    this.#online = online;
  }

  async export(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutput, ExportError | CostlyCount>> {
    const counted =
      this.#heldFor(job) ?? this.#countOthers(job) ?? (await this.#count(job, onProgress));
    if (!counted.ok) return counted;
    this.#aggregated = { job, outcome: counted.value };
    const { dataValueSet, report } = counted.value;
    const check = this.#correct(NO_CHECK_OPTIONS)?.check;
    const isLookedAt = job.isReview === true || (check !== undefined && needsAttention(check));
    const file = isLookedAt ? {} : { file: await this.#write(dataValueSet, job) };
    return { ok: true, value: { report, ...(check === undefined ? {} : { check }), ...file } };
  }

  /** What was looked at and not written is what is to be written. */
  #heldFor(job: ExportJob): Result<ExportOutcome, ExportError> | undefined {
    const held = this.#aggregated;
    const isHeld = held !== undefined && this.#written === undefined && job.isReview !== true;
    return isHeld && numbersOf(held.job) === numbersOf(job)
      ? { ok: true, value: held.outcome }
      : undefined;
  }

  async #count(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutcome, ExportError | CostlyCount>> {
    const cache = this.#cache === undefined ? {} : { cacheStore: this.#cache };
    const reporter = progressReporter(onProgress);
    const online = this.#online;
    const reconnect = online && { reconnect: { online, onLost: reporter.onLost } };
    const context = { today: job.today, onProgress: reporter.onProgress, ...cache, ...reconnect };
    const database = this.#open(reporter.onBytes);
    const count = (more: Partial<ExportContext>) =>
      countDataValueSet(database, requestOf(job), { ...context, ...more });
    const counted = await (job.isByItself === true ? countIfCheap(count) : count({}));
    this.#written = undefined;
    this.#file = undefined;
    this.#review = undefined;
    if (!counted.ok) return counted;
    this.#read = { job, counted: counted.value };
    this.#counted = { database, counted: counted.value };
    const result = withKnownCodes(outcomeOf(counted.value, job));
    const reported = reportOfOutcome(result);
    // What has nothing to write is looked at too: somebody may be missing.
    if (reported !== undefined) {
      this.#review = new CountedReview(database, counted.value, reported, job.today);
    }
    return result;
  }

  /**
   * Leaves other owners out of what was read. Whoever was left out while it was read is not in it: to
   * take them in again the database is read again.
   */
  #countOthers(job: ExportJob): Result<ExportOutcome, ExportError> | undefined {
    const [read, counted, review] = [this.#read, this.#counted, this.#review];
    if (job.isOtherOwners !== true || read === undefined) return undefined;
    if (counted === undefined || review === undefined) return undefined;
    if (numbersOfAll(read.job) !== numbersOfAll(job)) return undefined;
    const { excluded = [] } = job.request;
    const owners = new Set(excluded.map(({ owner }) => owner));
    if (read.job.request.excluded?.some(({ owner }) => !owners.has(owner))) return undefined;
    const nameOf = (owner: string): string => review.nameOf(owner);
    const others = { ...read.counted, ...leaveOwnersOut(read.counted, excluded, nameOf) };
    this.#written = undefined;
    this.#file = undefined;
    this.#counted = { ...counted, counted: others };
    const result = withKnownCodes(outcomeOf(others, job));
    const reported = reportOfOutcome(result);
    if (reported !== undefined) review.countOthers(others, reported);
    return result;
  }

  check(options: CheckOptions): Promise<Required<CheckedReport> | undefined> {
    const corrected = this.#correct(options);
    return Promise.resolve(corrected && { check: corrected.check, report: corrected.report });
  }

  async write(options: CheckOptions, form: FileForm): Promise<Required<ExportOutput> | undefined> {
    const corrected = this.#correct(options);
    if (corrected?.dataValueSet === undefined) return undefined;
    const { dataValueSet, report, check } = corrected;
    return { file: await this.#write(dataValueSet, form), report, check };
  }

  header(): Promise<DataValueSetHeader | undefined> {
    if (this.#written === undefined) return Promise.resolve(undefined);
    const { dataValues: _, ...header } = this.#written;
    return Promise.resolve(header);
  }

  dataValues(from: number, count: number): Promise<string> {
    return Promise.resolve(
      JSON.stringify(this.#written?.dataValues.slice(from, from + count) ?? []),
    );
  }

  async cacheSaved(): Promise<void> {
    await this.#cache?.settled();
  }

  reviewSummary(): Promise<ReviewSummary | undefined> {
    return Promise.resolve(this.#review?.summary());
  }

  async readReview(onSummary: (summary: ReviewSummary) => void): Promise<void> {
    await this.#review?.read(onSummary);
  }

  registrations(percent: number): Promise<readonly CompleteRegistration[] | undefined> {
    const completeness = this.#review?.completeness();
    const { job, outcome } = this.#aggregated ?? {};
    if (!completeness || !job || !outcome || !this.#written) return Promise.resolve(undefined);
    const written = { ...outcome, dataValueSet: this.#written };
    return Promise.resolve(completeRegistrations(written, { completeness }, percent, job.today));
  }

  stopReview(): Promise<void> {
    this.#review?.stop();
    return Promise.resolve();
  }

  async reviewValues(query: ValuesQuery): Promise<ValuesPage | undefined> {
    return this.#review?.values(query);
  }

  async reviewSheet(orgUnit: string): Promise<OrgUnitSheet | undefined> {
    return this.#review?.sheet(orgUnit);
  }

  reviewList<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): Promise<ReviewPage<ReviewLists[Name]> | undefined> {
    return Promise.resolve(this.#review?.list(name, from, count));
  }

  async fileFacts(): Promise<FileFacts | undefined> {
    return this.#file?.facts();
  }

  async holdAgainst(former: string | undefined): Promise<HeldAgainst | undefined> {
    return this.#file?.holdAgainst(former);
  }

  async removals(form: FileForm): Promise<Blob | undefined> {
    const removals = this.#file?.removals();
    if (removals === undefined) return undefined;
    return writeFile(removals, form, { ...this.#writing(), orgUnitCodes: this.#codesOf(removals) });
  }

  /** Undefined where ids are written, and where one has no code any more: a file is all of one kind. */
  #codesOf(dataValueSet: DataValueSet): OrgUnitCodes | undefined {
    const request = this.#aggregated?.job.request;
    if (request?.idScheme !== 'code') return undefined;
    const orgUnits = new Set(rowsOfSet(dataValueSet).map(({ orgUnit }) => orgUnit));
    const { codes, missing } = orgUnitCodes(orgUnits, request.idsOfCodes);
    return missing.length === 0 ? codes : undefined;
  }

  /** Applies corrections and checks again: without one row a finding about another may be gone. */
  #correct(options: CheckOptions) {
    if (this.#aggregated?.job.metadata === undefined) return undefined;
    const { job, outcome } = this.#aggregated;
    const context = { today: job.today, attribution: job.request.attribution, keys: outcome.keys };
    const { metadata } = this.#aggregated.job;
    const checked = checkFile(outcome.dataValueSet, metadata, context, options);
    const report =
      checked.dataValueSet === undefined
        ? { ...outcome.report, dataValues: 0, orgUnits: 0 }
        : reportOfFile(outcome.report, checked.dataValueSet);
    return { ...checked, report };
  }

  async #write(dataValueSet: DataValueSet, form: FileForm): Promise<Blob> {
    this.#written = dataValueSet;
    const file = await writeFile(dataValueSet, form, this.#writing());
    if (this.#counted !== undefined) {
      const { database, counted } = this.#counted;
      this.#file = new WrittenFile(database, counted, dataValueSet, file);
    }
    return file;
  }

  #writing(): WritingContext {
    const job = this.#aggregated?.job;
    return {
      today: job?.today ?? '',
      defaultOptionCombo: job && requestOf(job).defaultCombos?.optionCombo,
      orgUnitCodes: this.#aggregated?.outcome.orgUnitCodes,
    };
  }
}
