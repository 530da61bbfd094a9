import {
  type DataValueSet,
  err,
  type LoggedSending,
  ok,
  parsePeriod,
  type Result,
} from '../../domain/index.ts';
import type { SendFailure, SendOutcome } from '../dhis2/send-data-value-set.ts';
import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import type { SendingsBeside } from './sendings-beside.ts';
import { logSending, MOST_SENDINGS, readSendings } from './sendings-log.ts';
import { sha256Of } from './sha256.ts';

const access = { baseUrl: '/dhis2', isProxied: true, authorization: 'ApiToken d2p_secret' };
const AT = '2026-11-03T08:15:30.000Z';
const row = { orgUnit: 'unit0000001', dataElement: 'births00001', value: '3' };
const period = parsePeriod('202610');
if (period === undefined) throw new Error('no period');
const file: DataValueSet = {
  dataSet: 'dataSet0001',
  period,
  dataValues: [row, { ...row, orgUnit: 'unit0000002' }],
};
/** Of the file as JSON. */
const SHA256 = '666c6cfcbab20a8e093a4fb8c0826a8d1e64fffe2bad22735c9736c0850c79b0';
const summary = {
  status: 'WARNING',
  counts: { imported: 0, updated: 1, ignored: 1, deleted: 0 },
  conflicts: [],
  rejectedIndexes: [1],
} as const;
const answered: Result<SendOutcome, SendFailure> = ok({
  summary,
  kept: { comments: 0, followUps: 0 },
  notRead: [],
});
const logged = {
  at: AT,
  by: 'ann',
  way: 'console',
  dataSet: 'dataSet0001',
  period: '202610',
  rows: 2,
  sha256: SHA256,
  status: 'WARNING',
  counts: summary.counts,
};

const me = { username: 'ann' };
const PATH = '/dhis2/api/dataStore/cht-dhis2-export';
const KEY = `${PATH}/sending_dataSet0001_202610_20261103081530000_${SHA256.slice(0, 16)}`;

describe('The log of sendings in DHIS2', () => {
  const log = async (sent: typeof answered, ...answers: readonly (object | undefined)[]) => {
    const { fetchFn, asked } = answeringFetch(...answers);
    const result = await logSending(fetchFn, access, {
      dataValueSet: file,
      sent,
      way: 'console',
      at: AT,
    });
    return { result, asked };
  };

  it('says who sent which bytes, how many rows, and what DHIS2 answered, and no value', async () => {
    const { result, asked } = await log(answered, me, { status: 'OK' });
    expect(result).toEqual({ ok: true, value: logged as never });
    expect(asked.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/dhis2/api/me?fields=username'],
      ['POST', KEY],
    ]);
    expect(asked[1]?.body).toEqual(logged);
    expect(JSON.stringify(asked[1]?.body)).not.toContain('unit0000001');
  });

  it('has a sending of which DHIS2 may have taken something, and none of which it cannot', async () => {
    const broken = (more: Partial<SendFailure>): typeof answered =>
      err({ error: { code: 'unreachable' }, answered: 0, mayHaveTaken: false, ...more });
    const none = await log(broken({}));
    expect([none.result, none.asked.length]).toEqual([{ ok: true, value: undefined }, 0]);
    const open = await log(broken({ mayHaveTaken: true }), me, {});
    expect(open.asked[1]?.body).toEqual({
      ...logged,
      status: 'BROKEN-OFF',
      counts: { imported: 0, updated: 0, ignored: 0, deleted: 0 },
    });
    const half = await log(broken({ soFar: summary }), me, {});
    expect(half.asked[1]?.body).toEqual({ ...logged, status: 'BROKEN-OFF' });
  });

  it('writes over nobody: a key that is there is another sending', async () => {
    const { result, asked } = await log(answered, {}, refusal(409), refusal(409), {});
    expect(result.ok && result.value?.by).toBe('');
    expect(asked.slice(1).map(({ url }) => url)).toEqual([KEY, `${KEY}_1`, `${KEY}_2`]);
    const taken = Array.from({ length: 9 }, () => refusal(409, { message: 'exists' }));
    const never = await log(answered, me, ...taken);
    expect(never.result).toEqual({
      ok: false,
      error: { code: 'refused', status: 409, words: 'exists' },
    });
    expect(never.asked.length).toBe(6);
  });

  it('tells why it could not be written', async () => {
    for (const answers of [
      [me, refusal(403, { message: 'protected' })],
      [refusal(403, { message: 'protected' })],
    ]) {
      const { result } = await log(answered, ...answers);
      expect(result).toEqual({ ok: false, error: { code: 'no-access', words: 'protected' } });
    }
    expect((await log(answered, me)).result).toEqual({ ok: false, error: { code: 'unreachable' } });
    const refused = await log(answered, me, { status: 'ERROR' });
    expect(refused.result).toEqual({ ok: false, error: { code: 'refused', status: 0, words: '' } });
  });

  const read = async (...answers: readonly (object | undefined)[]) => {
    const { fetchFn, asked } = answeringFetch(...answers);
    return { result: await readSendings(fetchFn, access, file), asked };
  };

  it('knows whether DHIS2 has the same bytes still, where it took all of them last', async () => {
    const whole = { ...logged, status: 'SUCCESS' };
    const isThere = async (...entries: readonly object[]) => {
      const { result } = await read({ entries });
      return result.ok && result.value.isSameThere;
    };
    expect(await isThere(whole)).toBeTrue();
    expect(await isThere({ ...whole, sha256: 'f'.repeat(64) }, whole)).toBeFalse();
    expect(await isThere({ ...whole, status: 'BROKEN-OFF' })).toBeFalse();
  });

  it('is read of the data set and the month, and knows the same bytes again', async () => {
    const other = { ...logged, by: 'ben', sha256: 'f'.repeat(64) };
    const { result, asked } = await read({ pager: {}, entries: [other, { key: 'a', ...logged }] });
    expect(result).toEqual({
      ok: true,
      value: { sendings: [other, logged], same: logged, isSameThere: false } as never,
    });
    const [path = '', query = ''] = (asked[0]?.url ?? '').split('?');
    expect([path, Object.fromEntries(new URLSearchParams(query))]).toEqual([
      PATH,
      {
        fields: 'at,by,way,dataSet,period,rows,sha256,status,counts',
        filter: '_:$like:sending_dataSet0001_202610_',
        order: '_:desc',
        pageSize: '50',
      },
    ]);
  });

  it('is empty where nobody has written, or an older DHIS2 gives keys alone', async () => {
    for (const answer of [
      refusal(404),
      [],
      ['sending_dataSet0001_202610_20261103081530000_a'],
      { entries: [] },
    ]) {
      expect((await read(answer)).result).toEqual({ ok: true, value: { sendings: [] } });
    }
  });

  it('is never longer than what is shown', async () => {
    const { result } = await read(Array.from({ length: 70 }, () => logged));
    expect(result.ok && result.value.sendings.length).toBe(MOST_SENDINGS);
  });

  describe('with a place beside it', () => {
    const beside = (
      kept: readonly LoggedSending[] | undefined,
      isKept = true,
    ): { readonly added: LoggedSending[]; readonly place: SendingsBeside } => {
      const added: LoggedSending[] = [];
      return {
        added,
        place: {
          read: () => Promise.resolve(kept),
          add: (sending) => {
            added.push(sending);
            return Promise.resolve(isKept);
          },
        },
      };
    };
    const entry = logged as LoggedSending;
    const earlier = { ...entry, at: '2026-11-02T08:15:30.000Z', by: 'ben' };
    const logBeside = async (
      place: SendingsBeside,
      ...answers: readonly (object | undefined)[]
    ) => {
      const { fetchFn } = answeringFetch(...answers);
      const sent = { dataValueSet: file, sent: answered, way: 'console', at: AT } as const;
      return logSending(fetchFn, access, sent, place);
    };

    it('is written there where DHIS2 does not take it, and nowhere twice', async () => {
      for (const [answers, by] of [
        [[me, refusal(403)], 'ann'],
        [[me, refusal(404)], 'ann'],
        [[me], 'ann'],
        [[], ''],
      ] as const) {
        const { added, place } = beside([]);
        const result = await logBeside(place, ...answers);
        expect(result).toEqual({ ok: true, value: { ...entry, by } });
        expect(added).toEqual([{ ...entry, by }]);
      }
      const { added, place } = beside([]);
      await logBeside(place, me, {});
      expect(added).toEqual([]);
    });

    it('is written nowhere where neither takes it, and says why DHIS2 did not', async () => {
      const { place } = beside([], false);
      expect(await logBeside(place, me, refusal(403, { message: 'protected' }))).toEqual({
        ok: false,
        error: { code: 'no-access', words: 'protected' },
      });
    });

    it('is read of both, each sending once', async () => {
      const { fetchFn } = answeringFetch({ entries: [entry] });
      const { place } = beside([entry, earlier]);
      expect(await readSendings(fetchFn, access, file, place)).toEqual({
        ok: true,
        value: { sendings: [entry, earlier], same: entry, isSameThere: false },
      });
    });

    it('is read of that alone where DHIS2 does not give it, and says so', async () => {
      const answers = [refusal(403, { message: 'protected' })];
      const { fetchFn } = answeringFetch(...answers);
      expect(await readSendings(fetchFn, access, file, beside([earlier]).place)).toEqual({
        ok: true,
        value: {
          sendings: [earlier],
          same: earlier,
          isSameThere: false,
          storeNotRead: { code: 'no-access', words: 'protected' },
        },
      });
      const nothing = answeringFetch(...answers).fetchFn;
      expect((await readSendings(nothing, access, file, beside(undefined).place)).ok).toBeFalse();
    });
  });

  it('tells why it could not be read', async () => {
    expect((await read()).result).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect((await read(refusal(403))).result).toEqual({
      ok: false,
      error: { code: 'no-access', words: '' },
    });
    const words =
      "Unknown error when running the query: Namespace 'cht-dhis2-export' is protected, access denied";
    expect((await read(refusal(400, { message: words }))).result).toEqual({
      ok: false,
      error: { code: 'no-access', words },
    });
    expect((await read(refusal(400, { message: 'no such field' }))).result).toEqual({
      ok: false,
      error: { code: 'refused', status: 400, words: 'no such field' },
    });
    expect((await read(refusal(409, { message: 'no such filter' }))).result).toEqual({
      ok: false,
      error: { code: 'refused', status: 409, words: 'no such filter' },
    });
  });
});

describe('The log on a page that is not served securely', () => {
  it('has no SHA-256, which such a page cannot compute, and everything else', async () => {
    spyOnProperty(globalThis, 'crypto', 'get').and.returnValue({} as Crypto);
    const { fetchFn, asked } = answeringFetch(me, {});
    const sent = { dataValueSet: file, sent: answered, way: 'console', at: AT } as const;
    const result = await logSending(fetchFn, access, sent);
    const { sha256: _unknown, ...others } = logged;
    expect(asked[1]?.body).toEqual(others);
    expect(result).toEqual({ ok: true, value: others as never });
  });
});

describe('The SHA-256 of bytes', () => {
  it('is the one that everybody computes', async () => {
    expect(await sha256Of(new TextEncoder().encode('test'))).toBe(
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    );
  });
});
