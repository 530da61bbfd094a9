import type { ExportJob } from './export-engine-protocol.ts';
import { numbersOf, numbersOfAll } from './same-numbers.ts';

/** Which numbers a worker has counted, and whether they wait to be written. */
export class CountedNumbers {
  /** Those that are not written yet. */
  #unwritten: string | undefined;
  /** Those that were counted last, whoever was left out. */
  #ofAll: string | undefined;

  /** What a job asked for has been counted; only what is whole and not in a file yet can be written. */
  counted(job: ExportJob, canBeWritten: boolean): void {
    this.#ofAll = numbersOfAll(job);
    this.#unwritten = canBeWritten ? numbersOf(job) : undefined;
  }

  written(): void {
    this.#unwritten = undefined;
  }

  forget(): void {
    this.#unwritten = undefined;
    this.#ofAll = undefined;
  }

  /** Whether a job can be done with what was counted: written, or counted again without other owners. */
  areOf(job: ExportJob): boolean {
    return job.isOtherOwners === true
      ? this.#ofAll === numbersOfAll(job)
      : job.isReview !== true && this.#unwritten === numbersOf(job);
  }
}
