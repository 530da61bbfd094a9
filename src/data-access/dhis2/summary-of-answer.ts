import {
  decodeImportSummary,
  decodeJobProgress,
  err,
  type ImportJob,
  type ImportSummary,
  type Result,
} from '../../domain/index.ts';
import { delay } from '../connection/delay.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { leavesOpen } from './leaves-open.ts';

/** As often as DHIS2's own app asks. */
const ASK_EVERY_MS = 2_000;

/** Half a second is what was seen between the end of a job and its summary. */
const MOST_ASKED_FOR_SUMMARY = 5;

/** How an import in the background is waited for. */
export interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly askEveryMs: number | undefined;
}

/** Why there is no summary of a part, and whether DHIS2 may have taken values of it. */
export interface PartFailure {
  readonly error: Dhis2Error;
  readonly isOpen: boolean;
}

/** Reads a summary out of an answer; of an import in the background it is waited for. */
export async function summaryOfAnswer(
  fetchFn: Fetch,
  access: Dhis2Access,
  answer: unknown,
  waiting: Waiting,
): Promise<Result<ImportSummary, PartFailure>> {
  const summary = decodeImportSummary(answer);
  if (summary.ok) return summary;
  const fault = summary.error;
  if (fault.code === 'job-started') {
    const ofJob = await summaryOfJob(fetchFn, access, fault.job, waiting);
    // The import is under way, whatever became of asking for it.
    return ofJob.ok ? ofJob : err({ error: ofJob.error, isOpen: true });
  }
  const error: Dhis2Error =
    fault.code === 'dhis2-error'
      ? { code: 'refused', status: fault.httpStatus ?? 0, words: fault.message }
      : { code: 'not-dhis2', status: 200 };
  return err({ error, isOpen: leavesOpen(error) });
}

async function summaryOfJob(
  fetchFn: Fetch,
  access: Dhis2Access,
  { id, jobType }: ImportJob,
  { signal, askEveryMs = ASK_EVERY_MS }: Waiting,
): Promise<Result<ImportSummary, Dhis2Error>> {
  const job = `${encodeURIComponent(jobType)}/${encodeURIComponent(id)}`;
  for (;;) {
    const events = await askDhis2(fetchFn, access, `/api/system/tasks/${job}`, {}, signal);
    if (!events.ok) return events;
    if (decodeJobProgress(events.value).isCompleted) break;
    signal?.throwIfAborted();
    await delay(askEveryMs, signal);
  }
  // The job may be completed a moment before its summary is there.
  for (let attempt = 1; ; attempt += 1) {
    const path = `/api/system/taskSummaries/${job}`;
    const answer = await askDhis2(fetchFn, access, path, {}, signal);
    if (!answer.ok && answer.error.code !== 'not-dhis2') return answer;
    const summary = answer.ok ? decodeImportSummary(answer.value) : answer;
    if (summary.ok) return summary;
    if (attempt === MOST_ASKED_FOR_SUMMARY) return err({ code: 'not-dhis2', status: 200 });
    signal?.throwIfAborted();
    await delay(askEveryMs, signal);
  }
}
