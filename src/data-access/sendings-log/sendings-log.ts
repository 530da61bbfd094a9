import {
  type DataValueSet,
  decodeSendings,
  err,
  fieldOf,
  type ImportSummary,
  isFilledText,
  type LoggedSending,
  ok,
  type Result,
  rowsOfSet,
  sendingKey,
  sendingKeyStart,
  sendingOfBytes,
  type SendingWay,
  toJson,
} from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { SendFailure, SendOutcome } from '../dhis2/send-data-value-set.ts';
import type { Fetch } from '../session/session.ts';
import { sha256Of } from './sha256.ts';

/** The product's namespace in DHIS2's data store, which it shares with the app inside DHIS2. */
const NAMESPACE = '/api/dataStore/cht-dhis2-export';

const FIELDS = 'at,by,way,dataSet,period,rows,sha256,status,counts';

/** As many of a month are read: what was sent before is not asked for. */
export const MOST_SENDINGS = 50;

/** How many of one millisecond and the same bytes are told apart. */
const MOST_ATTEMPTS = 5;

/** What a log says of a file. */
export interface SendingsOfFile {
  /** Of the file's data set and period, the newest first. */
  readonly sendings: readonly LoggedSending[];
  /** The last time that these very bytes were sent; absent where they were not, or it cannot be told. */
  readonly same?: LoggedSending;
}

/**
 * Reads what was sent of a file's data set and period, whoever sent it. The log is in DHIS2's data store, one key for
 * each sending, so that two who send at once lose nothing. Source: docs.dhis2.org, Web API, data store, query API
 * (2.38 and later; an older one gives no list, and nothing is read).
 *
 * @example
 * await readSendings(fetch, access, dataValueSet)
 * // => { ok: true, value: { sendings: [{ by: 'ann', rows: 169, … }], same: { by: 'ann', … } } }
 */
export async function readSendings(
  fetchFn: Fetch,
  access: Dhis2Access,
  file: DataValueSet,
  signal?: AbortSignal,
): Promise<Result<SendingsOfFile, Dhis2Error>> {
  const query = new URLSearchParams([
    ['fields', FIELDS],
    ['filter', `_:$like:${sendingKeyStart(file)}`],
    ['order', '_:desc'],
    ['pageSize', String(MOST_SENDINGS)],
  ]);
  const answer = await askDhis2(fetchFn, access, `${NAMESPACE}?${query.toString()}`, {}, signal);
  // Nobody has written there yet.
  if (!answer.ok && answer.error.code !== 'not-found') return answer;
  const json = answer.ok ? answer.value : [];
  const refusal = refusalOf(json);
  if (refusal !== undefined) return err(refusal);
  const sendings = decodeSendings(json, file).slice(0, MOST_SENDINGS);
  const same = sendingOfBytes(sendings, await sha256OfFile(file));
  return ok({ sendings, ...(same === undefined ? {} : { same }) });
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
 * @returns the entry; undefined where there was nothing to write
 */
export async function logSending(
  fetchFn: Fetch,
  access: Dhis2Access,
  { dataValueSet, sent, way, at }: SentFile,
  signal?: AbortSignal,
): Promise<Result<LoggedSending | undefined, Dhis2Error>> {
  const summary = sent.ok ? sent.value.summary : sent.error.soFar;
  if (!sent.ok && summary === undefined && !sent.error.mayHaveTaken) return ok(undefined);
  const me = await askDhis2(fetchFn, access, '/api/me?fields=username', {}, signal);
  if (!me.ok) return me;
  const name = fieldOf(me.value, 'username');
  const sha256 = await sha256OfFile(dataValueSet);
  const { dataSet, period } = dataValueSet;
  const sending: LoggedSending = {
    at,
    by: isFilledText(name) ? name : '',
    way,
    dataSet,
    period,
    rows: rowsOfSet(dataValueSet).length,
    ...(sha256 === undefined ? {} : { sha256 }),
    status: sent.ok ? sent.value.summary.status : BROKEN_OFF,
    counts: (summary ?? NOTHING).counts,
  };
  for (let attempt = 1; ; attempt += 1) {
    const path = `${NAMESPACE}/${sendingKey(sending, attempt - 1)}`;
    const written = await askDhis2(fetchFn, access, path, postOf(sending), signal);
    if (!written.ok) return written;
    const refusal = refusalOf(written.value);
    if (refusal === undefined) return ok(sending);
    // 409 alone says that the key is there: somebody sent the same in the same millisecond.
    if (refusal.status !== 409 || attempt === MOST_ATTEMPTS) return err(refusal);
  }
}

const BROKEN_OFF = 'BROKEN-OFF';

const NOTHING: Pick<ImportSummary, 'counts'> = {
  counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
};

const postOf = (sending: LoggedSending): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(sending),
});

const sha256OfFile = (file: DataValueSet): Promise<string | undefined> =>
  sha256Of(new TextEncoder().encode(toJson(file)));

/** 409 is an answer to those who import; here it is a refusal. */
function refusalOf(answer: unknown): Extract<Dhis2Error, { code: 'refused' }> | undefined {
  if (fieldOf(answer, 'status') !== 'ERROR') return undefined;
  const [status, words] = [fieldOf(answer, 'httpStatusCode'), fieldOf(answer, 'message')];
  return {
    code: 'refused',
    status: typeof status === 'number' ? status : 0,
    words: isFilledText(words) ? words : '',
  };
}
