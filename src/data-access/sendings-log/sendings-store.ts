import {
  type DataValueSet,
  decodeSendings,
  err,
  fieldOf,
  isFilledText,
  type LoggedSending,
  ok,
  type Result,
  sendingKey,
  sendingKeyStart,
} from '../../domain/index.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';
import type { Fetch } from '../session/session.ts';
import { postOf } from './post-of.ts';

/** The product's namespace in DHIS2's data store, which it shares with the app inside DHIS2. */
const NAMESPACE = '/api/dataStore/cht-dhis2-export';

const FIELDS = 'at,by,way,dataSet,period,rows,sha256,status,counts';

/** How many of one millisecond and the same bytes are told apart. */
const MOST_ATTEMPTS = 5;

/**
 * Reads what DHIS2's data store has of a file's data set and period, the newest first.
 *
 * @param most how many are asked for
 */
export async function readStore(
  fetchFn: Fetch,
  access: Dhis2Access,
  { file, most }: { readonly file: DataValueSet; readonly most: number },
  signal: AbortSignal | undefined,
): Promise<Result<readonly LoggedSending[], Dhis2Error>> {
  const query = new URLSearchParams([
    ['fields', FIELDS],
    ['filter', `_:$like:${sendingKeyStart(file)}`],
    ['order', '_:desc'],
    ['pageSize', String(most)],
  ]);
  const answer = await askDhis2(fetchFn, access, `${NAMESPACE}?${query.toString()}`, {}, signal);
  // Nobody has written there yet.
  if (!answer.ok && answer.error.code !== 'not-found') return err(readingError(answer.error));
  const json = answer.ok ? answer.value : [];
  const refusal = refusalOf(json);
  return refusal === undefined ? ok(decodeSendings(json, file)) : err(refusal);
}

/** Writes a sending into DHIS2's data store, under a key of its own. */
export async function addToStore(
  fetchFn: Fetch,
  access: Dhis2Access,
  sending: LoggedSending,
  signal: AbortSignal | undefined,
): Promise<Result<void, Dhis2Error>> {
  for (let attempt = 1; ; attempt += 1) {
    const path = `${NAMESPACE}/${sendingKey(sending, attempt - 1)}`;
    const written = await askDhis2(fetchFn, access, path, postOf(sending), signal);
    if (!written.ok) return written;
    const refusal = refusalOf(written.value);
    if (refusal === undefined) return ok(undefined);
    // 409 alone says that the key is there: somebody sent the same in the same millisecond.
    if (refusal.status !== 409 || attempt === MOST_ATTEMPTS) return err(refusal);
  }
}

/**
 * To whom a namespace is kept from DHIS2 2.40 and later answers 400 where entries are asked for. Source: dhis2-core,
 * `AbstractDatastoreController.writeEntries`.
 */
function readingError(error: Dhis2Error): Dhis2Error {
  if (error.code !== 'refused' || !/access denied/i.test(error.words)) return error;
  return { code: 'no-access', words: error.words };
}

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
