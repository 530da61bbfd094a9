import { type DataValueSet, decodeDataValueSet, err, ok, type Result } from '../../domain/index.ts';
import { askOfJob, followJob, type Following, pause, startJob } from './follow-job.ts';
import { decodeHostReview, type HostReview } from './host-review.ts';
import type { JobFailure } from './job-failure.ts';

/** What the host is to export, in the words of `POST /api/exports`. */
export interface HostExport {
  readonly dataSet: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly children: boolean;
  readonly source: 'phones' | 'recalculated';
  /** What decides numbers and rows beside the settings, as `knownOfDhis2Json` writes it. */
  readonly dhis2?: object;
}

/** What the host counted. */
export interface ExportedOnHost {
  /** Undefined where there is none. */
  readonly dataValueSet: DataValueSet | undefined;
  /** Undefined where nothing was counted. */
  readonly review: HostReview | undefined;
  /** Why there is no file, in the host's words; undefined where there is one. */
  readonly noFile: string | undefined;
}

/**
 * Has the host export, waits for it, and reads its file and its review. Whoever aborts ends it on the host,
 * too. A file that does not come whole is none.
 *
 * @example
 * await exportOnHost(
 *   { dataSet: 'VMuFODsyWaO', period: '202610', orgUnit: 'HJiPOcmziQA', children: true, source: 'phones' },
 *   { fetchFn: fetch, baseUrl: '../../routes/cht-reports/run', onProgress },
 * )
 * @throws when the signal aborts
 */
export async function exportOnHost(
  { orgUnit, ...request }: HostExport,
  following: Following,
): Promise<Result<ExportedOnHost, JobFailure>> {
  const started = await startWhenThereIsRoom(following, { ...request, orgUnit: [orgUnit] });
  if (!started.ok) return started;
  const ended = await followJob(following, started.value);
  if (!ended.ok) return ended;
  const { noFile } = ended.value;
  const read = await askOfJob(following, started.value, 'review');
  if (!read.ok) {
    // Without a review of its own an export that failed says why by itself.
    return noFile === undefined ? read : ok({ dataValueSet: undefined, review: undefined, noFile });
  }
  const review = decodeHostReview(read.value);
  if (noFile !== undefined) return ok({ dataValueSet: undefined, review, noFile });
  const file = await askOfJob(following, started.value, 'file');
  if (!file.ok) return file;
  const dataValueSet = decodeDataValueSet(file.value);
  return dataValueSet === undefined || review === undefined
    ? err({ code: 'unusable' })
    : ok({ dataValueSet, review, noFile });
}

/** Behind a Route all users of a DHIS2 are one to the host, which takes a few exports at a time. */
const MOST_WAITS = 60;
const WAIT_TIMES = 10;

/** Starts it as soon as the host takes one more: a refusal has started nothing. */
async function startWhenThereIsRoom(
  following: Following,
  body: object,
): Promise<Result<string, JobFailure>> {
  for (let waits = 0; ; waits += 1) {
    const started = await startJob(following, body);
    const isFull = !started.ok && started.error.code === 'refused' && started.error.status === 429;
    if (!isFull || waits === MOST_WAITS) return started;
    await pause(following, WAIT_TIMES);
  }
}
