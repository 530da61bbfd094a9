import { setImmediate as settled } from 'node:timers/promises';
import { ApiError } from '../api-error.ts';
import { type ExportJob, jobJson, type JobResult } from './export-job.ts';
import { ExportJobs } from './export-jobs.ts';
import type { JobLimits } from './job-limits.ts';

const LIMITS: JobLimits = {
  openOfUser: 2,
  open: 3,
  keptOfUser: 2,
  bytes: 10,
  bytesOfAll: 25,
  age: 1000,
};

const fileOf = (text: string): JobResult => ({
  file: { name: 'a.json', mediaType: 'application/json', text },
});

describe('The exports that a host keeps', () => {
  let now: number;
  let jobs: ExportJobs;
  beforeEach(() => {
    now = 0;
    jobs = new ExportJobs(LIMITS, () => now);
  });

  const subject = (user: string) =>
    ({ user, source: 'phones', dataSet: 'VMuFODsyWaO', period: '202610' }) as const;
  async function ended(user: string, text: string): Promise<ExportJob> {
    now += 1;
    const job = jobs.start(subject(user), () => Promise.resolve(fileOf(text)));
    await settled();
    return job;
  }
  const codeOf = (run: () => unknown): unknown => {
    try {
      run();
      return undefined;
    } catch (error) {
      return error instanceof ApiError ? [error.status, error.code] : error;
    }
  };
  const isKept = (job: ExportJob): boolean =>
    codeOf(() => jobs.find(job.id, job.user)) === undefined;

  it('are forgotten some time after their end, not before it', async () => {
    const job = await ended('a', 'text');
    const going = jobs.start(subject('a'), () => new Promise(() => undefined));
    now += LIMITS.age - 1;
    expect(isKept(job)).toBeTrue();
    now += 1;
    expect([isKept(job), isKept(going)]).toEqual([false, true]);
    expect(codeOf(() => jobs.find(job.id, 'a'))).toEqual([404, 'not-found']);
  });

  it('make place for later ones of their user', async () => {
    const [first, other, second, third] = [
      await ended('a', '1'),
      await ended('b', '1'),
      await ended('a', '2'),
      await ended('a', '3'),
    ];
    expect([first, other, second, third].map(isKept)).toEqual([false, true, true, true]);
    expect(jobs.of('a').map(({ id }) => id)).toEqual([third.id, second.id]);
  });

  it('are no larger than they may be, each and together', async () => {
    const large = await ended('a', '12345678901');
    expect(jobJson(large)).toEqual(
      jasmine.objectContaining({
        status: 'failed',
        error: jasmine.objectContaining({ code: 'too-large' }),
      }),
    );
    const kept: ExportJob[] = [];
    for (const user of ['a', 'b', 'c']) kept.push(await ended(user, '1234567890'));
    expect(kept.map(isKept)).toEqual([false, true, true]);
  });

  it('are a few at once, of a user and of all', async () => {
    const never = (): Promise<JobResult> => new Promise(() => undefined);
    jobs.start(subject('a'), never);
    const ending = jobs.start(subject('a'), never);
    expect(codeOf(() => jobs.start(subject('a'), never))).toEqual([429, 'too-many-exports']);
    jobs.start(subject('b'), never);
    expect(codeOf(() => jobs.start(subject('b'), never))).toEqual([503, 'busy']);
    jobs.end(ending);
    expect(ending.ending.signal.aborted).toBeTrue();
    jobs.start(subject('b'), never);
    jobs.stop();
    expect(jobs.of('b')).toEqual([]);
    expect(codeOf(() => jobs.start(subject('b'), never))).toEqual([503, 'stopping']);
    await settled();
  });

  it('tell a defect of the host as one, and write it down', async () => {
    const written = spyOn(console, 'error');
    const job = jobs.start(subject('a'), () => Promise.reject(new Error('a secret')));
    await settled();
    expect(jobJson(job)).toEqual(
      jasmine.objectContaining({
        status: 'failed',
        error: { code: 'internal-error', message: jasmine.stringMatching(/a defect/) },
      }),
    );
    expect(written).toHaveBeenCalledTimes(1);
  });
});
