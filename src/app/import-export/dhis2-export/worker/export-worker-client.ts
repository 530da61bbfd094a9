import { inject, Injectable, signal, type Signal } from '@angular/core';
import { Observable } from 'rxjs';
import type { ExportProgress } from '../../../../data-access/index.ts';
import type {
  CheckOptions,
  CompleteRegistration,
  DataValueSet,
  ExportError,
  Result,
} from '../../../../domain/index.ts';
import type { CostlyCount } from './count-if-cheap.ts';
import type { CheckedReport, ExportJob, ExportOutput } from './export-engine-protocol.ts';
import type { FileForm } from './file/file-form.ts';
import type { FileToCheck } from './file/findings-in-file.ts';
import type { FileFacts, ComparedWith } from './file/history-protocol.ts';
import type { ReviewProtocol } from './review/review-protocol.ts';
import { CountedNumbers } from './counted-numbers.ts';
import { EXPORT_WORKER, type WorkerHandle } from './export-worker.ts';
import { WrittenRows } from './written-rows.ts';

/** What a running export reports: progress, and at its end the result. */
export type ExportEvent =
  | { readonly progress: ExportProgress }
  | { readonly result: Result<ExportOutput, ExportError | CostlyCount> };

/**
 * The page's side of the worker that exports. There is one worker at most: a new export ends the one
 * before, and a finished one stays to be checked again, written, and read from, until it is disposed of.
 */
@Injectable()
export class ExportWorkerClient {
  readonly #start = inject(EXPORT_WORKER);
  #worker: WorkerHandle | undefined;
  /** A worker that waits for the first export, so that its script is there when it is needed. */
  #prepared: WorkerHandle | undefined;
  readonly #isRunning = signal(false);
  readonly #numbers = new CountedNumbers();
  readonly #written = new WrittenRows();
  readonly #count = signal<Pick<WorkerHandle, 'engine'> | undefined>(undefined);

  /** Whether it counts or writes. */
  readonly isRunning = this.#isRunning.asReadonly();
  /** What was counted last, as long as it can be asked about; another one for each count. */
  readonly count: Signal<{ readonly engine: ReviewProtocol } | undefined> =
    this.#count.asReadonly();
  /** Whether a file was written whose rows can be read. */
  readonly hasFile = this.#written.isWritten;
  /** The rows of the written file; undefined until {@link readRows} has read them. */
  readonly rows = this.#written.rows;

  /** Loads the worker's script ahead. */
  prepare(): void {
    if (this.#worker !== undefined || this.#prepared !== undefined) return;
    const prepared = this.#start();
    this.#prepared = prepared;
    // One that could not be loaded is not used: the export tries again.
    prepared.engine.cacheSaved().catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
  }

  /**
   * Exports, or counts to be looked at. What was looked at and not written is written by the worker that
   * counted it, without reading again. Whoever unsubscribes before the result ends the worker, requests
   * included.
   */
  run(job: ExportJob): Observable<ExportEvent> {
    return new Observable((subscriber) => {
      const worker = this.#heldFor(job) ?? this.#next();
      this.#worker = worker;
      this.#isRunning.set(true);
      if (job.isOtherOwners === true) this.#written.forget();
      worker.engine
        .export(job, (progress) => {
          subscriber.next({ progress });
        })
        .then(
          (result) => {
            if (this.#worker !== worker) return;
            this.#isRunning.set(false);
            this.#count.set({ engine: worker.engine });
            const isWritten = result.ok && result.value.file !== undefined;
            this.#numbers.counted(job, result.ok && !isWritten);
            this.#written.set(isWritten);
            subscriber.next({ result });
            subscriber.complete();
          },
          (fault: unknown) => {
            if (this.#worker === worker) this.dispose();
            subscriber.error(fault);
          },
        );
      return () => {
        if (this.#worker === worker && this.#isRunning()) this.dispose();
      };
    });
  }

  /** Checks a file that was made elsewhere, in a worker of its own: what was counted here stays. */
  async findingsInFile(file: FileToCheck): Promise<number> {
    const worker = this.#start();
    try {
      return await worker.engine.findingsInFile(file);
    } finally {
      worker.terminate();
    }
  }

  /** The worker that has counted these numbers and not written them yet, or those of other owners. */
  #heldFor(job: ExportJob): WorkerHandle | undefined {
    return !this.#isRunning() && this.#numbers.areOf(job) ? this.#worker : undefined;
  }

  /** A worker that has counted nothing; the one before ends. */
  #next(): WorkerHandle {
    this.dispose();
    const worker = this.#prepared ?? this.#start();
    this.#prepared = undefined;
    return worker;
  }

  /** The file as it would be with these corrections; undefined where there is none. */
  async check(options: CheckOptions): Promise<Required<CheckedReport> | undefined> {
    return this.#worker?.engine.check(options);
  }

  /** Writes the file with these corrections; undefined where no row is left. */
  async write(options: CheckOptions, form: FileForm): Promise<Required<ExportOutput> | undefined> {
    const worker = this.#worker;
    const output = await worker?.engine.write(options, form);
    if (output !== undefined && worker === this.#worker) {
      this.#numbers.written();
      this.#written.set(true);
    }
    return output;
  }

  /** Reads what was written, once, a few data values at a time; undefined where nothing was. */
  async readRows(): Promise<DataValueSet | undefined> {
    const worker = this.#worker;
    if (worker === undefined || !this.hasFile()) return undefined;
    return this.#written.read(worker, () => worker === this.#worker);
  }

  /** What a receipt tells of the written file; undefined where none is. */
  async fileFacts(): Promise<FileFacts | undefined> {
    return this.#worker?.engine.fileFacts();
  }

  /** Holds the written file against the record of a former one. */
  async holdAgainst(former: string | undefined): Promise<ComparedWith | undefined> {
    return this.#worker?.engine.holdAgainst(former);
  }

  /** The rows that were left behind, as a file; undefined where there are none. */
  async removals(form: FileForm): Promise<Blob | undefined> {
    return this.#worker?.engine.removals(form);
  }

  /** Marks of completeness for the written file; undefined where it is not known who is expected. */
  async registrations(percent: number): Promise<readonly CompleteRegistration[] | undefined> {
    return this.hasFile() ? this.#worker?.engine.registrations(percent) : undefined;
  }

  /** Ends a running export at once; the worker of a finished one when it has saved its cache. */
  dispose(): void {
    const worker = this.#worker;
    const isRunning = this.#isRunning();
    this.#worker = undefined;
    this.#isRunning.set(false);
    this.#numbers.forget();
    this.#count.set(undefined);
    this.#written.forget();
    if (worker === undefined) return;
    const terminate = (): void => {
      worker.terminate();
    };
    if (isRunning) {
      terminate();
      return;
    }
    // The line is for what comes next.
    worker.engine.stopReview().catch(() => undefined);
    worker.engine.cacheSaved().then(terminate, terminate);
  }

  /** Ends the prepared worker too: the page is left. */
  close(): void {
    this.dispose();
    this.#prepared?.terminate();
    this.#prepared = undefined;
  }
}
