import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import { delay } from '../connection/delay.ts';
import { type ApiAccess, askApi, askApiJson } from './ask-api.ts';
import type { JobFailure } from './job-failure.ts';

/** How far a job is: accounts or documents; the total is undefined as long as it is not known. */
export interface JobProgress {
  readonly done: number;
  readonly total: number | undefined;
}

/** The circumstances of waiting for the host. */
export interface Following extends ApiAccess {
  readonly onProgress: (progress: JobProgress) => void;
  /** Milliseconds between two questions. */
  readonly every?: number;
}

/** A job that has ended. */
export interface EndedJob {
  /** Why there is no file, in the host's words; undefined where there is one. */
  readonly noFile: string | undefined;
}

const EVERY_MS = 1000;
/** So often no answer is taken for a line that comes back. */
const MOST_SILENT = 10;

const pathOf = (id: string): string => `/exports/${encodeURIComponent(id)}`;

/**
 * Starts a job on the host, and gives its id.
 *
 * @param body as `POST /api/exports` takes it
 * @throws when the signal aborts
 */
export async function startJob(
  access: ApiAccess,
  body: object,
): Promise<Result<string, JobFailure>> {
  const started = await askApiJson(access, '/exports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!started.ok) return started;
  const id = fieldOf(started.value, 'id');
  return isFilledText(id) ? ok(id) : err({ code: 'unusable' });
}

/**
 * Waits for a job's end. Whoever aborts ends it on the host, too.
 *
 * @throws when the signal aborts
 */
export async function followJob(
  following: Following,
  id: string,
): Promise<Result<EndedJob, JobFailure>> {
  try {
    return await untilEnded(following, id);
  } catch (error) {
    if (following.signal?.aborted === true) void endOnHost(following, id);
    throw error;
  }
}

/** Asks for a part of a job that has ended: `file`, `review` or `comparison`. */
export const askOfJob = (
  access: ApiAccess,
  id: string,
  part: string,
): Promise<Result<unknown, JobFailure>> => askApiJson(access, `${pathOf(id)}/${part}`);

/** Asks for the file of a job that has ended, as it is. */
export const askForFile = (access: ApiAccess, id: string): Promise<Result<Response, JobFailure>> =>
  askApi(access, `${pathOf(id)}/file`, { headers: { accept: '*/*' } });

async function untilEnded(following: Following, id: string): Promise<Result<EndedJob, JobFailure>> {
  let silent = 0;
  for (;;) {
    const asked = await askApiJson(following, pathOf(id));
    if (!asked.ok) {
      silent += 1;
      if (asked.error.code !== 'unreachable' || silent > MOST_SILENT) return asked;
    } else {
      silent = 0;
      const status = fieldOf(asked.value, 'status');
      if (status === 'done') return ok({ noFile: undefined });
      if (status === 'failed') {
        return ok({ noFile: String(fieldOf(fieldOf(asked.value, 'error'), 'message')) });
      }
      following.onProgress(progressOf(fieldOf(asked.value, 'progress')));
    }
    await pause(following);
  }
}

function progressOf(json: unknown): JobProgress {
  const [done, total] = [fieldOf(json, 'done'), fieldOf(json, 'total')];
  return {
    done: typeof done === 'number' ? done : 0,
    total: typeof total === 'number' ? total : undefined,
  };
}

/** Waits between two questions, or several times as long; rejects as soon as nobody waits any more. */
export async function pause({ every = EVERY_MS, signal }: Following, times = 1): Promise<void> {
  signal?.throwIfAborted();
  await delay(every * times, signal);
}

/** Ends it, also while the page is left. */
function endOnHost({ signal: _, ...access }: Following, id: string): Promise<unknown> {
  return askApi(access, pathOf(id), { method: 'DELETE', keepalive: true });
}
