import type { LoggedSending } from '../../domain/index.ts';
import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { sendingsOfHost } from './sendings-of-host.ts';

const OF = { dataSet: 'dataSet0001', period: '202610' } as LoggedSending;
const SENDING = {
  ...OF,
  at: '2026-11-03T08:15:30.000Z',
  by: 'ann',
  way: 'console',
  rows: 2,
  status: 'SUCCESS',
  counts: { imported: 2, updated: 0, ignored: 0, deleted: 0 },
} as LoggedSending;

const hostThat = (...answers: readonly (object | undefined)[]) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const access = { baseUrl: '/dhis2', isProxied: true, authorization: 'ApiToken d2p_secret' };
  return { host: sendingsOfHost(fetchFn, access), asked };
};

describe("The sendings that the page's host keeps", () => {
  it('are read of one month of a data set', async () => {
    const other = { ...SENDING, period: '202609' };
    const { host, asked } = hostThat({ sendings: [SENDING, other] });
    expect(await host.read(OF)).toEqual([SENDING]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /dhis2/sendings?dataSet=dataSet0001&period=202610',
    ]);
  });

  it('are not known where the host has no place for them, or answers something else', async () => {
    for (const answer of [refusal(404), { sendings: 'none' }, {}, undefined]) {
      expect(await hostThat(answer).host.read(OF)).toBeUndefined();
    }
  });

  it('are added to, and it says whether the host took one', async () => {
    const { host, asked } = hostThat({});
    expect(await host.add(SENDING)).toBeTrue();
    expect(asked.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/dhis2/sendings', SENDING],
    ]);
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(await hostThat(refusal(403)).host.add(SENDING)).toBeFalse();
  });
});
