import {
  type DataValueSet,
  type ImportSummary,
  isLastTaken,
  joinedSendings,
  type LoggedSending,
  ok,
  type Result,
  rowsOfSet,
  sendingOfBytes,
  type SendingWay,
  toJson,
} from '../../domain/index.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { SendFailure, SendOutcome } from '../dhis2/send-data-value-set.ts';
import type { Fetch } from '../session/session.ts';
import type { SendingsBeside } from './sendings-beside.ts';
import { readUserName } from './read-user-name.ts';
import { addToStore, readStore } from './sendings-store.ts';
import { sha256Of } from './sha256.ts';

/** As many of a month are read: what was sent before is not asked for. */
export const MOST_SENDINGS = 50;

/** What a log says of a file. */
export interface SendingsOfFile {
  /** Of the file's data set and period, the newest first. */
  readonly sendings: readonly LoggedSending[];
  /** The last time that these very bytes were sent; absent where they were not, or it cannot be told. */
  readonly same?: LoggedSending;
  /** Whether DHIS2 has just that, but for what was typed there since; absent without such a sending. */
  readonly isSameThere?: boolean;
  /** Why DHIS2's data store was not read, where what is kept beside it was: then these are the latter's alone. */
  readonly storeNotRead?: Dhis2Error;
}

/**
 * Reads what was sent of a file's data set and period, whoever sent it. The log is in DHIS2's data store, one key for
 * each sending, so that two who send at once lose nothing. Source: docs.dhis2.org, Web API, data store, query API
 * (2.38 and later; an older one gives no list, and nothing is read).
 *
 * @param beside where sendings are kept of accounts that may not write there; without it nothing else is read
 * @example
 * await readSendings(fetch, access, dataValueSet)
 * // => { ok: true, value: { sendings: [{ by: 'ann', rows: 169, … }], same: { by: 'ann', … } } }
 */
export async function readSendings(
  fetchFn: Fetch,
  access: Dhis2Access,
  file: DataValueSet,
  beside?: SendingsBeside,
  signal?: AbortSignal,
): Promise<Result<SendingsOfFile, Dhis2Error>> {
  const [stored, kept] = await Promise.all([
    readStore(fetchFn, access, { file, most: MOST_SENDINGS }, signal),
    beside?.read(file),
  ]);
  if (!stored.ok && kept === undefined) return stored;
  const all = joinedSendings(stored.ok ? stored.value : [], kept ?? []);
  const sendings = all.slice(0, MOST_SENDINGS);
  const same = sendingOfBytes(sendings, await sha256OfFile(file));
  return ok({
    sendings,
    ...(same === undefined ? {} : { same, isSameThere: stored.ok && isLastTaken(all, same) }),
    ...(stored.ok ? {} : { storeNotRead: stored.error }),
  });
}

/** A file that was sent, and what became of it. */
export interface SentFile {
  readonly dataValueSet: DataValueSet;
  readonly sent: Result<SendOutcome, SendFailure>;
  readonly way: SendingWay;
  /** The present, as `2026-11-03T08:15:30.000Z`. */
  readonly at: string;
}

/**
 * Writes into the log that a file was sent, by which account of DHIS2, and what DHIS2 answered. Where nothing of it
 * can have reached DHIS2 nothing is written. A fault of the log is no fault of the sending.
 *
 * @param beside where it is kept when DHIS2's data store does not take it
 * @returns the entry; undefined where there was nothing to write
 */
export async function logSending(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataValueSet, sent, way, at }: SentFile,
  beside?: SendingsBeside,
  signal?: AbortSignal,
): Promise<Result<LoggedSending | undefined, Dhis2Error>> {
  const summary = sent.ok ? sent.value.summary : sent.error.soFar;
  if (!sent.ok && summary === undefined && !sent.error.mayHaveTaken) return ok(undefined);
  const name = await readUserName(fetchFn, access, signal);
  const sha256 = await sha256OfFile(dataValueSet);
  const { dataSet, period } = dataValueSet;
  const sending: LoggedSending = {
    at,
    by: name.ok ? name.value : '',
    way,
    dataSet,
    period,
    rows: rowsOfSet(dataValueSet).length,
    ...(sha256 === undefined ? {} : { sha256 }),
    status: sent.ok ? sent.value.summary.status : BROKEN_OFF,
    counts: (summary ?? NOTHING).counts,
  };
  const stored = name.ok ? await addToStore(fetchFn, access, sending, signal) : name;
  if (stored.ok) return ok(sending);
  return (await beside?.add(sending)) === true ? ok(sending) : stored;
}

const BROKEN_OFF = 'BROKEN-OFF';

const NOTHING: Pick<ImportSummary, 'counts'> = {
  counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
};

const sha256OfFile = (file: DataValueSet): Promise<string | undefined> =>
  sha256Of(new TextEncoder().encode(toJson(file)));
