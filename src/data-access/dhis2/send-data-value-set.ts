import {
  type DataValueSet,
  type ImportSummary,
  ok,
  err,
  partsOf,
  type Result,
  rowsOfSet,
  toJson,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { mergeSummaries, type PartSummary } from './merge-summaries.ts';
import { summaryOfAnswer } from './summary-of-answer.ts';

/** What is to be sent, and how. */
export interface SendRequest extends Dhis2Access {
  readonly dataValueSet: DataValueSet;
  /** Whether DHIS2 only says what it would do. */
  readonly dryRun: boolean;
  /** The most data values of one request; org units stay whole. */
  readonly mostValues?: number;
  /** Is told before the first request and after each how many data values were answered for. */
  readonly onProgress?: (progress: SendProgress) => void;
  /** Stops at once, within a request too; the promise then rejects. The last progress stays true. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which DHIS2 is asked again about an import that it does in the background. */
  readonly askEveryMs?: number;
}

/** How far the sending is. */
export interface SendProgress {
  readonly done: number;
  readonly total: number;
  /** What DHIS2 answered to the parts so far; absent before the first answer. */
  readonly soFar?: ImportSummary;
}

/** An error, and what DHIS2 had answered to the parts before it. */
export interface SendFailure {
  readonly error: Dhis2Error;
  /** Absent where it came with the first part. */
  readonly soFar?: ImportSummary;
  /** How many data values were answered for. */
  readonly answered: number;
}

/** A request that DHIS2 answers within the minute that gateways wait. */
const MOST_VALUES = 5_000;

/**
 * Sends a dataValueSet to DHIS2, large ones in parts one after another, and gives DHIS2's summary of
 * all of it. Sending the same again changes nothing that is there already.
 *
 * A dry run never carries `completeDate`: up to DHIS2 2.42 that marks the data set complete.
 *
 * @example
 * await sendDataValueSet(fetch, { baseUrl: '/dhis2', isProxied: true, authorization, dataValueSet, dryRun: true })
 * // => { ok: true, value: { status: 'SUCCESS', counts: { imported: 12, … }, conflicts: [], … } }
 */
export async function sendDataValueSet(
  fetchFn: Fetch,
  request: SendRequest,
): Promise<Result<ImportSummary, SendFailure>> {
  const { dataValueSet, dryRun, mostValues = MOST_VALUES, onProgress, signal } = request;
  const places = placesByOrgUnit(dataValueSet);
  const total = places.length;
  const answered: PartSummary[] = [];
  let done = 0;
  onProgress?.({ done, total });
  for (const part of partsOf(dataValueSet, mostValues)) {
    signal?.throwIfAborted();
    const summary = await sendPart(fetchFn, request, dryRun ? withoutCompleteDate(part) : part);
    if (!summary.ok) return err({ error: summary.error, ...soFarOf(answered), answered: done });
    const upTo = done + part.dataValues.length;
    answered.push({ summary: summary.value, places: places.slice(done, upTo) });
    done = upTo;
    onProgress?.({ done, total, ...soFarOf(answered) });
  }
  return ok(mergeSummaries(answered));
}

const soFarOf = (answered: readonly PartSummary[]): { readonly soFar?: ImportSummary } =>
  answered.length === 0 ? {} : { soFar: mergeSummaries(answered) };

async function sendPart(
  fetchFn: Fetch,
  { dryRun, signal, askEveryMs, ...access }: SendRequest,
  part: DataValueSet,
): Promise<Result<ImportSummary, Dhis2Error>> {
  const path = `/api/dataValueSets?importStrategy=CREATE_AND_UPDATE&dryRun=${String(dryRun)}`;
  const headers = { 'Content-Type': 'application/json' };
  const body = toJson(part);
  const answer = await askDhis2(fetchFn, access, path, { method: 'POST', headers, body }, signal);
  if (!answer.ok) return answer;
  return summaryOfAnswer(fetchFn, access, answer.value, { signal, askEveryMs });
}

const withoutCompleteDate = ({ completeDate: _, ...part }: DataValueSet): DataValueSet => part;

/** The places of the rows in the whole file, in the order in which parts hold them. */
function placesByOrgUnit(dataValueSet: DataValueSet): readonly number[] {
  const byOrgUnit = new Map<string, number[]>();
  rowsOfSet(dataValueSet).forEach(({ orgUnit }, index) => {
    const places = byOrgUnit.get(orgUnit);
    if (places === undefined) byOrgUnit.set(orgUnit, [index]);
    else places.push(index);
  });
  return [...byOrgUnit.values()].flat();
}
