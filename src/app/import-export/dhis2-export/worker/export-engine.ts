import type { Database, ExportProgress, Reconnect } from '../../../../data-access/index.ts';
import {
  needsAttention,
  NO_CHECK_OPTIONS,
  type CheckOptions,
  type CompleteRegistration,
  type ExportError,
  type Result,
} from '../../../../domain/index.ts';
import type { CostlyCount } from './count-if-cheap.ts';
import { ExportAggregation, type ExportCaches } from './export-aggregation.ts';
import type {
  CheckedReport,
  DataValueSetHeader,
  ExportEngineProtocol,
  ExportJob,
  ExportOutput,
} from './export-engine-protocol.ts';
import type { FileForm } from './file/file-form.ts';
import { type FileToCheck, findingsInFile } from './file/findings-in-file.ts';
import type { FileFacts, ComparedWith } from './file/history-protocol.ts';
import { OutcomeWriter } from './file/outcome-writer.ts';
import type { OrgUnitSheet } from './values/org-unit-sheet-protocol.ts';
import type { PhonesOfReview } from './review/phones-of-review.ts';
import type { ReviewListName, ReviewLists } from './review/review-lists-protocol.ts';
import type { ReviewPage } from './review/review-page.ts';
import type { ReviewSummary } from './review/review-summary.ts';
import type { ValuesPage, ValuesQuery } from './values/values-protocol.ts';

/**
 * Runs one export off the main thread: aggregates, checks, writes. Holds all rows; callers read them in
 * parts.
 */
export class ExportEngine implements ExportEngineProtocol {
  readonly #aggregation: ExportAggregation;
  #writer: OutcomeWriter | undefined;

  /** @param online resolves when the computer is online again; without, no connection is waited for */
  constructor(
    open: (onBytes: (bytes: number) => void) => Database,
    caches?: ExportCaches,
    online?: Reconnect['online'],
  ) {
    this.#aggregation = new ExportAggregation(open, caches, online);
  }

  async export(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutput, ExportError | CostlyCount>> {
    const held = this.#writer?.unwrittenFor(job);
    const counted =
      held === undefined ? await this.#count(job, onProgress) : { ok: true as const, value: held };
    if (!counted.ok) {
      const { source } = this.#aggregation;
      if (counted.error.code === 'no-rows' && source !== undefined) {
        this.#writer = OutcomeWriter.ofNothing(job, counted.error.report, source);
      }
      return counted;
    }
    const writer = new OutcomeWriter(job, counted.value, this.#aggregation.source);
    this.#writer = writer;
    const { dataValueSet, report } = counted.value;
    const check = writer.correct(NO_CHECK_OPTIONS)?.check;
    const isLookedAt = job.isReview === true || (check !== undefined && needsAttention(check));
    const file = isLookedAt ? {} : { file: await writer.write(dataValueSet, job) };
    return { ok: true, value: { report, ...(check === undefined ? {} : { check }), ...file } };
  }

  async #count(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): ReturnType<ExportAggregation['aggregate']> {
    const aggregation = this.#aggregation;
    const counted =
      aggregation.withOtherOwners(job) ?? (await aggregation.aggregate(job, onProgress));
    // Whatever was written is of other numbers, also where nothing could be counted now.
    this.#writer = undefined;
    return counted;
  }

  check(options: CheckOptions): Promise<Required<CheckedReport> | undefined> {
    const corrected = this.#writer?.correct(options);
    return Promise.resolve(corrected && { check: corrected.check, report: corrected.report });
  }

  async write(options: CheckOptions, form: FileForm): Promise<Required<ExportOutput> | undefined> {
    const writer = this.#writer;
    const { dataValueSet, report, check } = writer?.correct(options) ?? {};
    if (!writer || !dataValueSet || !report || !check) return undefined;
    return { file: await writer.write(dataValueSet, form), report, check };
  }

  header(): Promise<DataValueSetHeader | undefined> {
    const { written } = this.#writer ?? {};
    if (written === undefined) return Promise.resolve(undefined);
    const { dataValues: _, ...header } = written;
    return Promise.resolve(header);
  }

  dataValues(from: number, count: number): Promise<string> {
    const { dataValues = [] } = this.#writer?.written ?? {};
    return Promise.resolve(JSON.stringify(dataValues.slice(from, from + count)));
  }

  findingsInFile(file: FileToCheck): Promise<number> {
    return Promise.resolve(findingsInFile(file));
  }

  cacheSaved(): Promise<void> {
    return this.#aggregation.cacheSaved();
  }

  reviewSummary(): Promise<ReviewSummary | undefined> {
    return Promise.resolve(this.#aggregation.review?.summary());
  }

  async readReview(
    onSummary: (summary: ReviewSummary) => void,
  ): Promise<ReviewSummary | undefined> {
    const { review } = this.#aggregation;
    await review?.read(onSummary);
    return review?.summary();
  }

  registrations(percent: number): Promise<readonly CompleteRegistration[] | undefined> {
    const completeness = this.#aggregation.review?.completeness();
    return Promise.resolve(completeness && this.#writer?.registrations(completeness, percent));
  }

  stopReview(): Promise<void> {
    this.#aggregation.review?.stop();
    return Promise.resolve();
  }

  async reviewValues(query: ValuesQuery): Promise<ValuesPage | undefined> {
    return this.#aggregation.review?.values(query);
  }

  async reviewPhones(): Promise<PhonesOfReview | undefined> {
    return this.#aggregation.review?.phones();
  }

  async reviewSheet(orgUnit: string): Promise<OrgUnitSheet | undefined> {
    return this.#aggregation.review?.sheet(orgUnit);
  }

  reviewList<Name extends ReviewListName>(
    name: Name,
    from: number,
    count: number,
  ): Promise<ReviewPage<ReviewLists[Name]> | undefined> {
    return Promise.resolve(this.#aggregation.review?.list(name, from, count));
  }

  async fileFacts(): Promise<FileFacts | undefined> {
    return this.#writer?.file?.facts();
  }

  async holdAgainst(former: string | undefined): Promise<ComparedWith | undefined> {
    return this.#writer?.file?.holdAgainst(former);
  }

  async removals(form: FileForm): Promise<Blob | undefined> {
    return this.#writer?.removals(form);
  }
}
