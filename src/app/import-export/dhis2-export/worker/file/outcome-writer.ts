import {
  checkFile,
  completeRegistrations,
  orgUnitCodes,
  reportOfDocuments,
  reportOfFile,
  rowsOfSet,
  type CheckedFile,
  type CheckOptions,
  type Completeness,
  type CompleteRegistration,
  type DataValueSet,
  type ExportOutcome,
  type ExportReport,
  type OrgUnitCodes,
  type WritingContext,
} from '../../../../../domain/index.ts';
import type { CountedSource } from '../export-aggregation.ts';
import type { ExportJob } from '../export-engine-protocol.ts';
import type { FileForm } from './file-form.ts';
import { numbersOf, requestOf } from '../same-numbers.ts';
import { writeFile } from './write-file.ts';
import { WrittenFile } from './written-file.ts';

/** An outcome of an export on its way to a file: checked, corrected, written. */
export class OutcomeWriter {
  readonly #job: ExportJob;
  readonly #outcome: ExportOutcome;
  readonly #source: CountedSource | undefined;
  #written: DataValueSet | undefined;
  #file: WrittenFile | undefined;

  constructor(job: ExportJob, outcome: ExportOutcome, source: CountedSource | undefined) {
    this.#job = job;
    this.#outcome = outcome;
    this.#source = source;
  }

  /** Where nothing is to be written: what a former file had stays in DHIS2 all the same. */
  static ofNothing(job: ExportJob, report: ExportReport, source: CountedSource): OutcomeWriter {
    const { request, period, keys } = source.counted.plan;
    const dataValueSet = { dataSet: request.dataSet, period, dataValues: [] };
    const writer = new OutcomeWriter(
      job,
      { dataValueSet, report, keys, chosenOrgUnits: [] },
      source,
    );
    writer.#keep(dataValueSet, new Blob());
    return writer;
  }

  /** What is in the file without corrections, as long as it has the numbers of a job and is not written. */
  unwrittenFor(job: ExportJob): ExportOutcome | undefined {
    const isHeld = this.#written === undefined && job.isReview !== true;
    return isHeld && numbersOf(this.#job) === numbersOf(job) ? this.#outcome : undefined;
  }

  /** The data values that were written last. */
  get written(): DataValueSet | undefined {
    return this.#written;
  }

  /** The file that was written last. */
  get file(): WrittenFile | undefined {
    return this.#file;
  }

  /**
   * Applies corrections and checks again: without one row a finding about another may be gone. Undefined
   * where nothing is known to check against.
   */
  correct(options: CheckOptions): (CheckedFile & { readonly report: ExportReport }) | undefined {
    const { job, outcome } = { job: this.#job, outcome: this.#outcome };
    if (job.metadata === undefined) return undefined;
    const context = { today: job.today, attribution: job.request.attribution, keys: outcome.keys };
    const checked = checkFile(outcome.dataValueSet, job.metadata, context, options);
    return { ...checked, report: this.#reportOf(checked.dataValueSet) };
  }

  async write(dataValueSet: DataValueSet, form: FileForm): Promise<Blob> {
    const file = await writeFile(dataValueSet, form, this.#writing());
    this.#keep(dataValueSet, file);
    return file;
  }

  #keep(dataValueSet: DataValueSet, file: Blob): void {
    this.#written = dataValueSet;
    if (this.#source === undefined) return;
    const { database, counted } = this.#source;
    this.#file = new WrittenFile(database, counted, dataValueSet, file);
  }

  /** The rows that are left behind, as a file; undefined where there are none. */
  async removals(form: FileForm): Promise<Blob | undefined> {
    const removals = this.#file?.removals();
    if (removals === undefined) return undefined;
    return writeFile(removals, form, { ...this.#writing(), orgUnitCodes: this.#codesOf(removals) });
  }

  /** Marks of completeness for what was written; undefined where nothing was. */
  registrations(
    completeness: Completeness,
    percent: number,
  ): readonly CompleteRegistration[] | undefined {
    if (this.#written === undefined) return undefined;
    const written = { ...this.#outcome, dataValueSet: this.#written };
    return completeRegistrations(written, { completeness }, percent, this.#job.today);
  }

  /** The report with the figures of a file that has fewer rows than were counted. */
  #reportOf(dataValueSet: DataValueSet | undefined): ExportReport {
    const { report, keys } = this.#outcome;
    if (this.#source === undefined) return reportOfFile(report, dataValueSet);
    return reportOfDocuments(report, dataValueSet, { keys, ...this.#source.counted.counted });
  }

  /** Undefined where ids are written, and where one has no code any more: a file is all of one kind. */
  #codesOf(dataValueSet: DataValueSet): OrgUnitCodes | undefined {
    const { request } = this.#job;
    if (request.idScheme !== 'code') return undefined;
    const orgUnits = new Set(rowsOfSet(dataValueSet).map(({ orgUnit }) => orgUnit));
    const { codes, missing } = orgUnitCodes(orgUnits, request.idsOfCodes);
    return missing.length === 0 ? codes : undefined;
  }

  #writing(): WritingContext {
    return {
      today: this.#job.today,
      defaultOptionCombo: requestOf(this.#job).defaultCombos?.optionCombo,
      orgUnitCodes: this.#outcome.orgUnitCodes,
    };
  }
}
