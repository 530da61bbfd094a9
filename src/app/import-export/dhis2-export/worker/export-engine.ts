import {
  exportDataValueSet,
  type Database,
  type ExportProgress,
  type Memory,
} from '../../../../data-access/index.ts';
import {
  defaultCombosOf,
  needsReview,
  NO_WISH,
  reportOfFile,
  reviewFile,
  type CheckWish,
  type DataValueSet,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  type Result,
} from '../../../../domain/index.ts';
import type { CheckedReport, ExportJob, FileForm, ExportOutput } from './export-engine-protocol.ts';
import { writeFile } from './write-file.ts';
import { progressReporter } from './progress-reporter.ts';

/** A dataValueSet without its data values, which may be very many. */
export type DataValueSetHeader = Omit<DataValueSet, 'dataValues'>;

/**
 * Where one export is counted, checked and written. It alone holds all rows of the file, away from the
 * page's thread, and gives them out a few at a time.
 */
export class ExportEngine {
  readonly #open: (onBytes: (bytes: number) => void) => Database;
  readonly #memory: Memory | undefined;
  #counted: { readonly job: ExportJob; readonly outcome: ExportOutcome } | undefined;
  #written: DataValueSet | undefined;

  constructor(open: (onBytes: (bytes: number) => void) => Database, memory?: Memory) {
    this.#open = open;
    this.#memory = memory;
  }

  /** Reads and counts; checks where the job says against what, and writes where nothing is found. */
  async export(
    job: ExportJob,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<Result<ExportOutput, ExportError>> {
    const memory = this.#memory === undefined ? {} : { memory: this.#memory };
    const teller = progressReporter(onProgress);
    const context = { today: job.today, onProgress: teller.onProgress, ...memory };
    const request = withDefaultCombos(job);
    const result = await exportDataValueSet(this.#open(teller.onBytes), request, context);
    if (!result.ok) return result;
    this.#counted = { job, outcome: result.value };
    const { dataValueSet, report } = result.value;
    const check = this.#as(NO_WISH)?.check;
    const told = { report, ...(check === undefined ? {} : { check }) };
    const waits = check !== undefined && needsReview(check);
    const file = waits ? {} : { file: await this.#file(dataValueSet, job) };
    return { ok: true, value: { ...told, ...file } };
  }

  /** The counted file as it would leave with what somebody wants done. */
  review(wish: CheckWish): Promise<Required<CheckedReport> | undefined> {
    const wished = this.#as(wish);
    return Promise.resolve(wished && { check: wished.check, report: wished.report });
  }

  /** Writes the counted file with what somebody wants done; undefined where no row is left. */
  async write(wish: CheckWish, form: FileForm): Promise<Required<ExportOutput> | undefined> {
    const wished = this.#as(wish);
    if (wished?.dataValueSet === undefined) return undefined;
    const { dataValueSet, report, check } = wished;
    return { file: await this.#file(dataValueSet, form), report, check };
  }

  /** What was written last, without its data values. */
  head(): Promise<DataValueSetHeader | undefined> {
    if (this.#written === undefined) return Promise.resolve(undefined);
    const { dataValues: _, ...head } = this.#written;
    return Promise.resolve(head);
  }

  /** Some data values of what was written last, as JSON; none after its end. */
  dataValues(from: number, count: number): Promise<string> {
    return Promise.resolve(
      JSON.stringify(this.#written?.dataValues.slice(from, from + count) ?? []),
    );
  }

  /** Resolves when what later exports can use is kept. */
  async settled(): Promise<void> {
    await this.#memory?.settled();
  }

  #as(wish: CheckWish) {
    if (this.#counted?.job.metadata === undefined) return undefined;
    const { job, outcome } = this.#counted;
    const context = { today: job.today, attribution: job.request.attribution, keys: outcome.keys };
    const reviewed = reviewFile(outcome.dataValueSet, this.#counted.job.metadata, context, wish);
    const report =
      reviewed.dataValueSet === undefined
        ? { ...outcome.report, dataValues: 0, orgUnits: 0 }
        : reportOfFile(outcome.report, reviewed.dataValueSet);
    return { ...reviewed, report };
  }

  async #file(dataValueSet: DataValueSet, form: FileForm): Promise<Blob> {
    this.#written = dataValueSet;
    return writeFile(dataValueSet, form, {
      today: this.#counted?.job.today ?? '',
      defaultOptionCombo:
        this.#counted && withDefaultCombos(this.#counted.job).defaultCombos?.optionCombo,
    });
  }
}

/** Rows are keyed and written by what the DHIS2 calls its defaults, where its metadata say so. */
function withDefaultCombos({ request, metadata }: ExportJob): ExportRequest {
  const defaultCombos = metadata && defaultCombosOf(metadata);
  return defaultCombos === undefined ? request : { ...request, defaultCombos };
}
