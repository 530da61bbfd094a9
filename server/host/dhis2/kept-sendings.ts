import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type Dhis2Access,
  PROXIED_AUTHORIZATION,
  readUserName,
  type SendingsBeside,
} from '../../../src/data-access/index.ts';
import {
  decodeSending,
  fieldOf,
  isFilledText,
  isIdentifier,
  type LoggedSending,
  parseJson,
  parsePeriod,
} from '../../../src/domain/index.ts';
import { Refused } from '../refusals/refusal.ts';
import { BAD_BODY, BAD_REQUEST, NOT_PASSED_ON } from '../refusals/requests.ts';
import { DHIS2_PATH } from './dhis2-request.ts';

/** What DHIS2 says in a word: `SUCCESS`, `WARNING`, `BROKEN-OFF`. */
const STATUS = /^[A-Z_-]{1,40}$/;

/** An entry is some hundred bytes. */
const MOST_BYTES = 4_096;

/** No clock of a page that could ask the host is further off than this. */
const A_DAY = 86_400_000;

/**
 * Serves the sendings that this host keeps for accounts that may not write into DHIS2's data store, to those who may
 * send: `GET` with a data set and a period, and `POST` of a sending that the page has made.
 *
 * @param kept where they are; undefined where the host keeps none
 */
export function serveKeptSendings(
  scope: FastifyInstance,
  dhis2: string | undefined,
  kept: SendingsBeside | undefined,
): void {
  const url = `${DHIS2_PATH}/sendings`;
  scope.get(url, async ({ query }) => {
    const { dataSet, period } = monthOf(query);
    return { sendings: (await kept?.read({ dataSet, period })) ?? null };
  });
  scope.post(url, { bodyLimit: MOST_BYTES }, async (request, reply) => {
    if (dhis2 === undefined || kept === undefined) throw new Refused(NOT_PASSED_ON);
    const sending = sendingOf(request);
    // Who it was is DHIS2's word, not the page's.
    const name = await readUserName((to, init) => fetch(to, init), accessOf(dhis2, request));
    const isKept = await kept.add({ ...sending, by: name.ok ? name.value : '' });
    if (!isKept) throw new Error('SENDINGS_FOLDER took no file.');
    return reply.code(201).send({});
  });
}

function monthOf(query: unknown): Pick<LoggedSending, 'dataSet' | 'period'> {
  const [dataSet, period] = ['dataSet', 'period'].map((name) => fieldOf(query, name));
  if (isFilledText(dataSet) && isFilledText(period) && isMonth({ dataSet, period })) {
    return { dataSet, period };
  }
  throw new Refused(BAD_REQUEST('Give dataSet and period, once each.'));
}

const isMonth = ({ dataSet, period }: Pick<LoggedSending, 'dataSet' | 'period'>): boolean =>
  isIdentifier(dataSet) && parsePeriod(period) !== undefined;

/** What the page says of its own sending; anything else is not kept. */
function sendingOf({ headers, body }: FastifyRequest): LoggedSending {
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  const json = parseJson(isJson && Buffer.isBuffer(body) ? body.toString('utf8') : '');
  const sending = json.ok ? decodeSending(json.value) : undefined;
  if (
    sending?.way !== 'console' ||
    !isMonth(sending) ||
    !STATUS.test(sending.status) ||
    Math.abs(Date.now() - Date.parse(sending.at)) > A_DAY
  ) {
    throw new Refused(BAD_BODY);
  }
  return sending;
}

function accessOf(dhis2: string, { headers }: FastifyRequest): Dhis2Access {
  const authorization = headers[PROXIED_AUTHORIZATION.toLowerCase()];
  return typeof authorization === 'string' ? { baseUrl: dhis2, authorization } : { baseUrl: dhis2 };
}
