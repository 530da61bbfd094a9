import type { Fetch } from '../session/session.ts';
import { answeringFetch } from '../testing/answering-fetch.ts';
import { type ApiAccess, askApi, askApiJson } from './ask-api.ts';

const answerTo = (answer?: Response | object) =>
  askApiJson({ fetchFn: answeringFetch(answer).fetchFn, baseUrl: '/api' }, '/exports');
const refused = (status: number, body: object): Response => Response.json(body, { status });

describe('an answer of the host’s API', () => {
  it('is its JSON', async () => {
    expect(await answerTo({ id: 'one' })).toEqual({ ok: true, value: { id: 'one' } });
  });

  it('is unusable where it is a page, whatever the status', async () => {
    for (const status of [200, 404, 500])
      expect(await answerTo(new Response('<!doctype html>', { status }))).toEqual({
        ok: false,
        error: { code: 'unusable' },
      });
  });

  it('is none where nobody or a gateway answers; the API’s own 503 has a code', async () => {
    for (const answer of [
      undefined,
      refused(502, {}),
      refused(503, { message: 'x' }),
      refused(504, {}),
      refused(500, { httpStatusCode: 500, status: 'ERROR', message: 'Connection refused' }),
    ])
      expect(await answerTo(answer)).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(await answerTo(refused(503, { code: 'database', message: 'no database' }))).toEqual({
      ok: false,
      error: { code: 'refused', status: 503, words: 'no database' },
    });
  });

  it('is a refusal in its words, also of what stands between', async () => {
    expect(await answerTo(refused(403, { message: 'no' }))).toEqual({
      ok: false,
      error: { code: 'refused', status: 403, words: 'no' },
    });
    expect(await answerTo(refused(403, { message: '' }))).toEqual({
      ok: false,
      error: { code: 'unusable' },
    });
  });

  it('is not waited for once the caller gave up', async () => {
    const fetchFn: Fetch = (_, { signal }) => {
      signal?.throwIfAborted();
      return Promise.resolve(Response.json({}));
    };
    const signal = AbortSignal.abort(new Error('left'));
    await expectAsync(askApi({ fetchFn, baseUrl: '', signal }, '/')).toBeRejectedWithError('left');
  });
});

describe('a question to the host’s API', () => {
  const asked = async (access: Partial<ApiAccess>, init?: RequestInit) => {
    const { fetchFn, asked: all } = answeringFetch({});
    await askApi({ fetchFn, baseUrl: '/api', ...access }, '/exports', init);
    const [one] = all;
    expect([one?.url, one?.init.cache, one?.init.signal?.aborted]).toEqual([
      '/api/exports',
      'no-store',
      false,
    ]);
    return [Object.fromEntries(one?.headers ?? []), one?.init.credentials, one?.method];
  };

  it('goes with the page’s own session, or with credentials and without any cookie', async () => {
    const { signal } = new AbortController();
    expect(await asked({ signal })).toEqual([{ accept: 'application/json' }, 'same-origin', 'GET']);
    expect(await asked({ authorization: 'Basic abc' })).toEqual([
      { accept: 'application/json', authorization: 'Basic abc' },
      'omit',
      'GET',
    ]);
  });

  it('may ask for another kind of answer', async () => {
    const init = { method: 'DELETE', headers: { accept: '*/*' } };
    expect(await asked({}, init)).toEqual([{ accept: '*/*' }, 'same-origin', 'DELETE']);
  });
});
