import { randomUUID } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import { asApiError } from '../api-route.ts';
import {
  bytesOf,
  type ExportJob,
  type JobProgress,
  type JobResult,
  type JobSubject,
} from './export-job.ts';
import { type JobLimits, jobsToForget } from './job-limits.ts';

const AGAIN_IN_SECONDS = '30';

/** Milliseconds by which two clocks may differ. */
const MARGIN = 1000;

/** What an export says while it goes on. */
export interface JobReport {
  /** It is its turn. */
  readonly begins: () => void;
  readonly progress: (progress: JobProgress) => void;
  /** Ends when it is to end. */
  readonly signal: AbortSignal;
}

/** The exports that go on without anybody waiting for them. They end with the host. */
export class ExportJobs {
  readonly #limits: JobLimits;
  readonly #now: () => number;
  readonly #jobs = new Map<string, ExportJob>();
  #isStopped = false;

  /** @param now milliseconds since 1970 */
  constructor(limits: JobLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /**
   * Starts an export.
   *
   * @throws {ApiError} 429 where the user has as many as may go on, 503 where all have
   */
  start(subject: JobSubject, run: (report: JobReport) => Promise<JobResult>): ExportJob {
    this.#dropOld();
    this.#checkNumber(subject.user);
    const job: ExportJob = {
      ...subject,
      id: randomUUID(),
      started: this.#now(),
      progress: { done: 0, total: null },
      state: { status: 'waiting' },
      ending: new AbortController(),
    };
    this.#jobs.set(job.id, job);
    void this.#run(job, run);
    return job;
  }

  /**
   * An export of a user.
   *
   * @throws {ApiError} 404 where there is none of this id, or it is somebody else's
   */
  find(id: string, user: string): ExportJob {
    this.#dropOld();
    const job = this.#jobs.get(id);
    if (job?.user !== user) throw NO_SUCH_EXPORT;
    return job;
  }

  /** All exports of a user, the newest first. */
  of(user: string): readonly ExportJob[] {
    this.#dropOld();
    return [...this.#jobs.values()].filter((job) => job.user === user).reverse();
  }

  /** Ends an export and forgets it. */
  end(job: ExportJob): void {
    this.#jobs.delete(job.id);
    job.ending.abort();
  }

  /** Ends all of them. */
  stop(): void {
    this.#isStopped = true;
    for (const job of this.#jobs.values()) this.end(job);
  }

  async #run(job: ExportJob, run: (report: JobReport) => Promise<JobResult>): Promise<void> {
    const result = await run({
      begins: () => (job.state = { status: 'running' }),
      progress: (progress) => (job.progress = progress),
      signal: job.ending.signal,
    }).catch((error: unknown): JobResult => {
      const file = asApiError(error);
      if (file.code === 'internal-error' && !job.ending.signal.aborted) {
        console.error('An export failed.', error);
      }
      return { file };
    });
    const kept = bytesOf(result) > this.#limits.bytes ? { file: TOO_LARGE } : result;
    const status = kept.file instanceof Error ? 'failed' : 'done';
    job.state = { status, result: kept, bytes: bytesOf(kept), ended: this.#now() };
    this.#dropOld();
    setTimeout(() => this.#dropOld(), this.#limits.age + MARGIN).unref();
  }

  #checkNumber(user: string): void {
    const open = [...this.#jobs.values()].filter(({ state }) => !('result' in state));
    const words = 'Wait for one to end, or end one.';
    if (this.#isStopped) throw new ApiError(503, 'stopping', 'This host is being stopped.', AGAIN);
    if (open.filter((job) => job.user === user).length >= this.#limits.openOfUser) {
      const message = `${String(this.#limits.openOfUser)} of your exports go on already. ${words}`;
      throw new ApiError(429, 'too-many-exports', message, AGAIN);
    }
    if (open.length >= this.#limits.open) {
      throw new ApiError(503, 'busy', 'Too many exports go on already. Try again later.', AGAIN);
    }
  }

  #dropOld(): void {
    for (const id of jobsToForget([...this.#jobs.values()], this.#limits, this.#now())) {
      this.#jobs.delete(id);
    }
  }
}

const AGAIN = { 'retry-after': AGAIN_IN_SECONDS };

const NO_SUCH_EXPORT = new ApiError(
  404,
  'not-found',
  'There is no export of this id, or not any more.',
);

const TOO_LARGE = new ApiError(
  413,
  'too-large',
  'What this export gives is larger than this host keeps. Choose fewer organisation units.',
);
