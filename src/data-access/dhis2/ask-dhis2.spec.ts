import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import { dhis2Authorization, type Dhis2Access } from './dhis2-access.ts';

const access: Dhis2Access = { baseUrl: 'https://dhis2.example.org/' };
const answerTo = (answer: object | undefined) =>
  askDhis2(answeringFetch(answer).fetchFn, access, '/api/x');
const page = (status: number): Response => new Response('<!doctype html>', { status });

describe('what DHIS2 answers', () => {
  it('is its JSON, and with 409 what it did not import', async () => {
    for (const answer of [Response.json([1], { status: 201 }), Response.json([1], { status: 409 })])
      expect(await answerTo(answer)).toEqual({ ok: true, value: [1] });
  });

  it('is also what its importer refuses with a code of its own, and no other 400', async () => {
    expect((await answerTo(refusal(400, { errorCode: 'E7613' }))).ok).toBeTrue();
    expect((await answerTo(refusal(400, { errorCode: 'E8101' }))).ok).toBeTrue();
    for (const errorCode of ['E2010', 'xE7613', 'E76130', undefined])
      expect(await answerTo(refusal(400, { errorCode, message: 'no' })))
        .withContext(String(errorCode))
        .toEqual({ ok: false, error: { code: 'refused', status: 400, words: 'no' } });
  });

  it('is no answer where a gateway, or nobody, gave one', async () => {
    for (const answer of [undefined, page(502), page(503), refusal(504)])
      expect(await answerTo(answer)).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(await answerTo(page(429))).toEqual({ ok: false, error: { code: 'busy' } });
  });

  it('is not one of DHIS2 where it is a page, or another address to go to', async () => {
    for (const status of [200, 302, 404, 500]) {
      const answer = status === 302 ? new Response('', { status }) : page(status);
      expect(await answerTo(answer)).toEqual({ ok: false, error: { code: 'not-dhis2', status } });
    }
    expect(await answerTo(new Response(''))).toEqual({
      ok: false,
      error: { code: 'not-dhis2', status: 200, isEmpty: true },
    });
  });

  it('tells wrong credentials, with words only where they say more than the status', async () => {
    for (const [answer, words] of [
      [refusal(401, { message: 'The API token has expired' }), 'The API token has expired'],
      [refusal(401, { message: 'Unauthorized' }), ''],
      [refusal(401, { message: 'Bad credentials' }), ''],
      [refusal(401, { message: 'Full authentication is required to access this' }), ''],
      [refusal(401, { message: 'Unauthorized address' }), 'Unauthorized address'],
      [refusal(401, { message: 'Not: bad credentials' }), 'Not: bad credentials'],
      [page(401), ''],
      [refusal(400, { message: 'Checksum validation failed' }), 'Checksum validation failed'],
      [refusal(400, { message: 'API token is malformed' }), 'API token is malformed'],
    ] as const)
      expect(await answerTo(answer)).toEqual({
        ok: false,
        error: { code: 'wrong-credentials', words },
      });
    expect(await answerTo(refusal(404, { message: 'checksum validation failed' }))).toEqual({
      ok: false,
      error: { code: 'not-found', words: 'checksum validation failed' },
    });
  });

  it('is a refusal in its words, or in its reason', async () => {
    for (const [status, code] of [
      [403, 'no-access'],
      [404, 'not-found'],
    ] as const)
      expect(await answerTo(refusal(status, { message: '', reason: 'why' }))).toEqual({
        ok: false,
        error: { code, words: 'why' },
      });
    for (const status of [300, 405, 500])
      expect(await answerTo(refusal(status))).toEqual({
        ok: false,
        error: { code: 'refused', status, words: '' },
      });
  });

  it('may come from the host between, in its own codes, whatever the status', async () => {
    const ofHost = (code: string) => answerTo(refusal(502, { code, reason: 'words' }));
    for (const code of ['signed-out', 'no-permission', 'unreachable'] as const)
      expect(await ofHost(code)).toEqual({ ok: false, error: { code } });
    expect(await ofHost('not-dhis2')).toEqual({
      ok: false,
      error: { code: 'not-dhis2', status: 0 },
    });
    expect(await answerTo(refusal(403, { code: 'signed-out', message: 'x' }))).toEqual({
      ok: false,
      error: { code: 'no-access', words: 'x' },
    });
  });

  it('is not waited for once the caller gave up: that is no fault of DHIS2', async () => {
    const gone = new AbortController();
    const waiting: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    const asking = askDhis2(waiting, access, '/api/x', {}, gone.signal);
    gone.abort(new Error('cancelled'));

    await expectAsync(asking).toBeRejectedWithError('cancelled');
  });
});

describe('a request to DHIS2', () => {
  const asked = async (given: Dhis2Access, request: RequestInit = {}) => {
    const { fetchFn, asked: all } = answeringFetch({});
    await askDhis2(fetchFn, given, '/api/x', request);
    const [{ url, headers, init } = { url: '', headers: new Headers(), init: {} }] = all;
    const { credentials, redirect, cache, signal } = init;
    expect([redirect, cache, signal?.aborted]).toEqual(['manual', 'no-store', false]);
    return { url, headers: Object.fromEntries(headers), credentials };
  };
  const authorization = 'ApiToken d2p_abc';

  it('carries the credentials, and no cookie of somebody who is signed in there', async () => {
    const headers = { 'Content-Type': 'application/json' };
    expect(await asked({ ...access, authorization }, { headers })).toEqual({
      url: 'https://dhis2.example.org/api/x',
      headers: { accept: 'application/json', 'content-type': 'application/json', authorization },
      credentials: 'omit',
    });
  });

  it('carries them beside the session with the host where that stands between', async () => {
    expect(await asked({ baseUrl: '/dhis2', authorization, isProxied: true })).toEqual({
      url: '/dhis2/api/x',
      headers: { accept: 'application/json', 'x-dhis2-authorization': authorization },
      credentials: 'same-origin',
    });
  });

  it('goes with the session of DHIS2 on a page of its own, which is told for no page', async () => {
    expect(await asked({ baseUrl: '../../..//' })).toEqual({
      url: '../../../api/x',
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      credentials: 'same-origin',
    });
  });

  it('names a token without white space around, and a user in UTF-8', () => {
    expect(dhis2Authorization({ token: ' d2p_abc\n' })).toBe('ApiToken d2p_abc');
    expect(dhis2Authorization({ user: 'zoé', password: 'p:ß' })).toBe('Basic em/DqTpwOsOf');
  });
});
