import {
  isOfCalendar,
  type DataValueSet,
  type DefaultCombos,
  err,
  type ImportSummary,
  withStoredComments,
  inCodes,
  ok,
  type OrgUnitCodes,
  type Result,
  splitByOrgUnit,
  toJson,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { leavesOpen } from './leaves-open.ts';
import { mergeSummaries, type PartSummary } from './merge-summaries.ts';
import { orgUnitSchemeParameter } from './org-unit-scheme.ts';
import { approvedOrgUnits, storedOf } from './read-before-sending.ts';
import { readDhis2System } from './read-dhis2-system.ts';
import { type PartFailure, summaryOfAnswer } from './summary-of-answer.ts';

/** What is to be sent, and how. */
export interface SendRequest extends Dhis2Access {
  readonly dataValueSet: DataValueSet;
  /** Whether DHIS2 only says what it would do. */
  readonly dryRun: boolean;
  /** `DELETE` takes away the values that are named, and nothing else; without it they are written. */
  readonly strategy?: 'DELETE';
  /** What this DHIS2 calls its defaults, where its metadata are at hand. */
  readonly defaultCombos?: DefaultCombos | undefined;
  /** The codes that are sent for org units; without them their ids are. */
  readonly orgUnitCodes?: OrgUnitCodes | undefined;
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

/** What DHIS2 answered, and what was looked at before. */
export interface SendOutcome {
  /** Of all parts together; its indexes are those of the whole file. */
  readonly summary: ImportSummary;
  /** The version of the DHIS2; absent where it does not say. */
  readonly version?: string;
  /** How many comments and follow-up marks of replaced values were carried along. */
  readonly kept: { readonly comments: number; readonly followUps: number };
  /** What could not be read before sending: such comments and marks are erased, approvals not seen. */
  readonly notRead: readonly ('stored-values' | 'approvals')[];
}

/** An error, and what DHIS2 had answered to the parts before it. */
export interface SendFailure {
  readonly error: Dhis2Error;
  /** Absent where it came with the first part. */
  readonly soFar?: ImportSummary;
  /** How many data values were answered for. */
  readonly answered: number;
  /** Whether DHIS2 may have taken values of the part whose answer did not come. */
  readonly mayHaveTaken: boolean;
}

/** A request that a small DHIS2 answers within some ten seconds; gateways wait a minute. */
const MOST_VALUES = 1_000;

/**
 * Sends a dataValueSet to DHIS2, large ones in parts one after another, and gives DHIS2's summary of
 * all of it. Where data are approved nothing is sent. An import would erase the comments and
 * follow-up marks of the values that it replaces; they are read before and carried along.
 *
 * A dry run never carries `completeDate`: up to DHIS2 2.42 that marks the data set complete.
 *
 * @example
 * await sendDataValueSet(fetch, { baseUrl: '/dhis2', isProxied: true, authorization, dataValueSet, dryRun: true })
 * // => { ok: true, value: { summary: { status: 'SUCCESS', … }, version: '2.43.1', … } }
 */
export async function sendDataValueSet(
  fetchFn: Fetch,
  request: SendRequest,
): Promise<Result<SendOutcome, SendFailure>> {
  const { dataValueSet, dryRun, mostValues = MOST_VALUES, onProgress, signal } = request;
  const isDeletion = request.strategy === 'DELETE';
  const total = dataValueSet.dataValues.length;
  const answered: PartSummary[] = [];
  const notRead = new Set<SendOutcome['notRead'][number]>();
  const kept = { comments: 0, followUps: 0 };
  let done = 0;
  onProgress?.({ done, total });
  const asked = await readDhis2System(fetchFn, request, signal);
  if (!asked.ok) return err({ error: asked.error, answered: 0, mayHaveTaken: false });
  const { version, calendar } = asked.value;
  const { period } = dataValueSet;
  if (calendar !== undefined && !isOfCalendar(period, calendar)) {
    const error = { code: 'other-calendar', calendar, period } as const;
    return err({ error, answered: 0, mayHaveTaken: false });
  }
  const approved = await approvedOrgUnits(fetchFn, request, dataValueSet, version);
  if (approved === undefined) notRead.add('approvals');
  else if (approved.length > 0) {
    const error = { code: 'approved', orgUnits: approved } as const;
    return err({ error, answered: 0, mayHaveTaken: false });
  }
  for (const { dataValueSet: part, rowIndexes } of splitByOrgUnit(dataValueSet, mostValues)) {
    signal?.throwIfAborted();
    const stored =
      dryRun || isDeletion || notRead.has('stored-values')
        ? []
        : await storedOf(fetchFn, request, part);
    if (stored === undefined) notRead.add('stored-values');
    const carried = withStoredComments(part, stored ?? [], request.defaultCombos);
    const sent = dryRun || isDeletion ? withoutCompleteDate(part) : carried.dataValueSet;
    const summary = await sendPart(fetchFn, request, sent);
    if (!summary.ok) {
      const { error, isOpen } = summary.error;
      const mayHaveTaken = !dryRun && isOpen;
      return err({ error, ...soFarOf(answered), answered: done, mayHaveTaken });
    }
    kept.comments += carried.comments;
    kept.followUps += carried.followUps;
    answered.push({ summary: summary.value, rowIndexes });
    done += rowIndexes.length;
    onProgress?.({ done, total, ...soFarOf(answered) });
  }
  return ok({
    summary: mergeSummaries(answered),
    ...(version === undefined ? {} : { version }),
    kept,
    notRead: [...notRead],
  });
}

const soFarOf = (answered: readonly PartSummary[]): { readonly soFar?: ImportSummary } =>
  answered.length === 0 ? {} : { soFar: mergeSummaries(answered) };

async function sendPart(
  fetchFn: Fetch,
  { dryRun, signal, askEveryMs, strategy, orgUnitCodes, ...access }: SendRequest,
  part: DataValueSet,
): Promise<Result<ImportSummary, PartFailure>> {
  const path = `/api/dataValueSets?importStrategy=${strategy ?? 'CREATE_AND_UPDATE'}&dryRun=${String(dryRun)}${orgUnitSchemeParameter(orgUnitCodes)}`;
  const headers = { 'Content-Type': 'application/json' };
  const body = toJson(orgUnitCodes === undefined ? part : inCodes(part, orgUnitCodes));
  const answer = await askDhis2(fetchFn, access, path, { method: 'POST', headers, body }, signal);
  if (!answer.ok) return err({ error: answer.error, isOpen: leavesOpen(answer.error) });
  return summaryOfAnswer(fetchFn, access, answer.value, { signal, askEveryMs });
}

const withoutCompleteDate = ({ completeDate: _, ...part }: DataValueSet): DataValueSet => part;
