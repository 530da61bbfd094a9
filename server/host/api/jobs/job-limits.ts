import type { ExportJob } from './export-job.ts';

/** How many exports go on or are kept, how large they may be, and for how long they are kept. */
export interface JobLimits {
  /** Exports of one user that have not ended. */
  readonly openOfUser: number;
  /** Exports of all that have not ended. */
  readonly open: number;
  /** Exports of one user that have ended and are kept; the oldest makes place. */
  readonly keptOfUser: number;
  /** Bytes of one. */
  readonly bytes: number;
  /** Bytes of all that are kept; the oldest make place. */
  readonly bytesOfAll: number;
  /** Milliseconds after its end. */
  readonly age: number;
}

const MB = 1024 * 1024;

/** For a host whose memory is that of a small server. */
export const JOB_LIMITS: JobLimits = {
  openOfUser: 5,
  open: 50,
  keptOfUser: 20,
  bytes: 64 * MB,
  bytesOfAll: 256 * MB,
  age: 3_600_000,
};

/** The ids of jobs that ended long ago, and of those for which, of each user and of all, there is no place. */
export function jobsToForget(
  jobs: readonly ExportJob[],
  { age, keptOfUser, bytesOfAll }: JobLimits,
  now: number,
): readonly string[] {
  const ended = jobs
    .flatMap(({ id, user, state }) =>
      'result' in state ? [{ id, user, ended: state.ended, bytes: state.bytes }] : [],
    )
    .sort((a, b) => b.ended - a.ended);
  const ofUsers = new Map<string, number>();
  let bytesOfNewer = 0;
  return ended.flatMap(({ id, user, ended: at, bytes }) => {
    const kept = (ofUsers.get(user) ?? 0) + 1;
    ofUsers.set(user, kept);
    bytesOfNewer += bytes;
    return at + age <= now || kept > keptOfUser || bytesOfNewer > bytesOfAll ? [id] : [];
  });
}
