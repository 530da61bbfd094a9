import { err, ok, type Result } from '../../domain/index.ts';
import type { ApiAccess } from './ask-api.ts';
import { type Comparison, decodeComparison } from './comparison.ts';
import { askForFile, askOfJob, followJob, type Following, startJob } from './follow-job.ts';
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
  /** What decides numbers and rows beside the settings, as `knownOfDhis2Json` writes it. */
  readonly dhis2: object;
}

/** What the host calculated; its file is there for a while. */
export interface RecalculatedExport {
  readonly id: string;
  readonly comparison: Comparison;
  /** Why there is no file, in the host's words; undefined where there is one. */
  readonly noFile: string | undefined;
}

const bodyOf = (request: HostRecalculation): object => {
  const { orgUnits, owner, excluded, isAsOfEnd, attribution, dhis2, ...others } = request;
  return {
    ...others,
    ...(attribution === 'nearest' ? {} : { attribution }),
    orgUnit: orgUnits,
    ...(owner === undefined ? {} : { owner: [owner] }),
    ...(excluded.length === 0
      ? {}
      : { exclude: excluded.map(({ owner, reason }) => `${owner}=${reason}`) }),
    ...(Object.keys(dhis2).length === 0 ? {} : { dhis2 }),
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
  const started = await startJob(following, bodyOf(request));
  if (!started.ok) return started;
  const id = started.value;
  const ended = await followJob(following, id);
  if (!ended.ok) return ended;
  const { noFile } = ended.value;
  const compared = await askOfJob(following, id, 'comparison');
  // An export that failed before anything was calculated has none: its own error says why.
  if (!compared.ok)
    return noFile === undefined ? compared : err({ code: 'refused', status: 0, words: noFile });
  const comparison = decodeComparison(compared.value);
  return comparison === undefined ? err({ code: 'unusable' }) : ok({ id, comparison, noFile });
}

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
  const answer = await askForFile(access, id);
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
): Promise<Result<unknown, JobFailure>> => askOfJob(access, id, 'review');
