import { answeringFetch } from '../testing/answering-fetch.ts';
import { askCht, askChtFor } from './ask-cht.ts';

const PATH = '/api/v1/users-doc-count?limit=1';

const asking = (answer: object | Response | undefined, authorization?: string) => {
  const { fetchFn, asked } = answeringFetch(answer);
  return { api: { fetchFn, baseUrl: 'https://cht', authorization }, asked };
};

describe("What is asked of the CHT's own API", () => {
  it('is asked as JSON, in the name of an account, of this address and no other', async () => {
    const { api, asked } = asking({ users: [] }, 'Basic x');
    expect(await askCht(api, PATH)).toEqual({ ok: true, value: { users: [] } });
    const [request] = asked;
    expect(request?.url).toBe(`https://cht${PATH}`);
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: 'Basic x',
    });
    expect(request?.init.redirect).toBe('manual');
  });

  it('names no account where there is none', async () => {
    const { api, asked } = asking({});
    await askCht(api, PATH);
    expect(asked[0]?.headers.has('authorization')).toBeFalse();
  });

  for (const [about, answer, error] of [
    ['no account', new Response('', { status: 401 }), { code: 'no-right' }],
    ['no right', new Response('', { status: 403 }), { code: 'no-right' }],
    [
      'an account that is locked',
      Response.json({ reason: 'Account is temporarily locked due to …' }, { status: 403 }),
      {
        code: 'failed',
        words:
          '/api/v1/users-doc-count locks this account for some minutes: too many wrong passwords',
      },
    ],
    ['no such address', new Response('', { status: 404 }), { code: 'not-there' }],
    [
      'a failing server',
      new Response('', { status: 500 }),
      { code: 'failed', words: '/api/v1/users-doc-count answered 500' },
    ],
    [
      'a page',
      new Response('<html>'),
      { code: 'failed', words: '/api/v1/users-doc-count answered with something else than JSON' },
    ],
    ['nothing', undefined, { code: 'failed', words: '/api/v1/users-doc-count gave no answer' }],
  ] as const) {
    it(`is not there after ${about}`, async () => {
      expect(await askCht(asking(answer).api, PATH)).toEqual({ ok: false, error });
    });
  }

  it('is told as such where the answer is none of the CHT', async () => {
    const words = "/api/v1/users-doc-count answered with something else than the CHT's";
    expect(await askChtFor(asking({}).api, PATH, () => undefined)).toEqual({
      ok: false,
      error: { code: 'failed', words },
    });
    expect(await askChtFor(asking({}).api, PATH, () => 7)).toEqual({ ok: true, value: 7 });
  });
});
