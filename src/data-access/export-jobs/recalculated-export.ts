import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import { type ApiAccess, askApi, askApiJson } from './ask-api.ts';
import { type Comparison, decodeComparison } from './comparison.ts';
import type { JobFailure } from './job-failure.ts';

/** What is calculated, in the words of `POST /api/exports`. */
export interface HostRecalculation {
  readonly dataSet: string;
  readonly period: string;
  readonly orgUnits: readonly string[];
  readonly children: boolean;
  /** The CHW who alone is compared; there is no file then. */
  readonly owner?: string;
  readonly attribution: string;
  readonly idScheme?: string;
  readonly completeDate?: string;
  /** Owners that are left out, with the reasons. */
  readonly excluded: readonly { readonly owner: string; readonly reason: string }[];
  readonly format: string;
  readonly isAsOfEnd: boolean;
  readonly timeZone: string;
}

/** How far it is: accounts; the total is undefined as long as it is not known. */
export interface RecalculationProgress {
  readonly done: number;
  readonly total: number | undefined;
}

/** What the host calculated; its file is there for a while. */
export interface RecalculatedExport {
  readonly id: string;
  readonly comparison: Comparison;
  /** Why there is no file, in the host's words; undefined where there is one. */
  readonly noFile: string | undefined;
}

/** The circumstances of waiting for the host. */
export interface Following extends ApiAccess {
  readonly onProgress: (progress: RecalculationProgress) => void;
  /** Milliseconds between two questions. */
  readonly every?: number;
}

const EVERY_MS = 1000;
/** So often no answer is taken for a line that comes back. */
const MOST_SILENT = 10;

const bodyOf = (request: HostRecalculation): object => {
  const { orgUnits, owner, excluded, isAsOfEnd, attribution, ...others } = request;
  return {
    ...others,
    ...(attribution === 'nearest' ? {} : { attribution }),
    orgUnit: orgUnits,
    ...(owner === undefined ? {} : { owner: [owner] }),
    ...(excluded.length === 0
      ? {}
      : { exclude: excluded.map(({ owner, reason }) => `${owner}=${reason}`) }),
    source: 'recalculated',
    asOfEnd: isAsOfEnd,
  };
};

/**
 * Has the host calculate targets from the reports, and waits for it. Whoever aborts ends it on the host, too.
 *
 * @throws when the signal aborts
 */
export async function recalculateOnHost(
  request: HostRecalculation,
  following: Following,
): Promise<Result<RecalculatedExport, JobFailure>> {
  const started = await askApiJson(following, '/exports', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(bodyOf(request)),
  });
  if (!started.ok) return started;
  const id = fieldOf(started.value, 'id');
  if (!isFilledText(id)) return err({ code: 'unusable' });
  const path = `/exports/${encodeURIComponent(id)}`;
  try {
    const ended = await untilEnded(path, following);
    if (!ended.ok) return ended;
    const compared = await askApiJson(following, `${path}/comparison`);
    // An export that failed before anything was calculated has none: its own error says why.
    if (!compared.ok) return refusalOf(ended.value) ?? compared;
    const comparison = decodeComparison(compared.value);
    if (comparison === undefined) return err({ code: 'unusable' });
    return ok({ id, comparison, noFile: ended.value.noFile });
  } catch (error) {
    if (following.signal?.aborted === true) void endOnHost(following, path);
    throw error;
  }
}

interface Ended {
  readonly noFile: string | undefined;
}

const refusalOf = ({ noFile }: Ended): Result<never, JobFailure> | undefined =>
  noFile === undefined ? undefined : err({ code: 'refused', status: 0, words: noFile });

async function untilEnded(path: string, following: Following): Promise<Result<Ended, JobFailure>> {
  let silent = 0;
  for (;;) {
    const asked = await askApiJson(following, path);
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
      const progress = fieldOf(asked.value, 'progress');
      const [done, total] = [fieldOf(progress, 'done'), fieldOf(progress, 'total')];
      following.onProgress({
        done: typeof done === 'number' ? done : 0,
        total: typeof total === 'number' ? total : undefined,
      });
    }
    await pause(following);
  }
}

/** Waits, or rejects as soon as nobody waits any more. */
const pause = ({ every = EVERY_MS, signal }: Following): Promise<void> =>
  new Promise((resolve, reject) => {
    const aborted = (): void => {
      clearTimeout(timer);
      reject(new DOMException('Nobody waits for it any more', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }, every);
    if (signal?.aborted === true) aborted();
    else signal?.addEventListener('abort', aborted, { once: true });
  });

/** Ends it, also while the page is left. */
const endOnHost = ({ fetchFn, baseUrl }: ApiAccess, path: string): Promise<unknown> =>
  askApi({ fetchFn, baseUrl }, path, { method: 'DELETE', keepalive: true });

/** A file of the host, under the name that the host gave it. */
export interface HostFile {
  readonly name: string | undefined;
  readonly content: Blob;
}

/** Fetches the file of a recalculated export. */
export async function readRecalculatedFile(
  access: ApiAccess,
  id: string,
): Promise<Result<HostFile, JobFailure>> {
  const answer = await askApi(access, `/exports/${encodeURIComponent(id)}/file`, { headers: {} });
  if (!answer.ok) return answer;
  const named = answer.value.headers.get('content-disposition') ?? '';
  try {
    const content = await answer.value.blob();
    return ok({ name: /filename="([^"]+)"/.exec(named)?.[1], content });
  } catch {
    return err({ code: 'unreachable' });
  }
}

/** Reads the review of a recalculated export, as the API gives it. */
export const readRecalculatedReview = (
  access: ApiAccess,
  id: string,
): Promise<Result<unknown, JobFailure>> =>
  askApiJson(access, `/exports/${encodeURIComponent(id)}/review`);
