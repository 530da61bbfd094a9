import { type AskedOf, answeringFetch } from '../testing/answering-fetch.ts';
import { type GoDataOptions, GoDataSession } from './go-data-session.ts';

const ACCESS = { baseUrl: 'https://godata.example.org', user: 'a@example.org', password: 'secret' };
const SIGNED_IN = { access_token: 't1' };

const page = (status: number, text: string): Response => new Response(text, { status });

/** An answer without a body that says that it is another address. */
const redirect = (status: number): Response => new Response('{}', { status });

/** A refusal as Loopback writes it. */
const refusal = (status: number, error: object = {}): Response =>
  Response.json({ error }, { status });

/** What is got of a server that gives these answers, the first of them to signing in. */
async function get(
  answers: readonly (object | Response | undefined)[],
  options: GoDataOptions = { delays: [0, 0] },
) {
  const { fetchFn, asked } = answeringFetch(...answers);
  const session = new GoDataSession(fetchFn, ACCESS, options);
  return { result: await session.get('/cases', 'the cases'), asked, session };
}

const linesOf = (asked: readonly AskedOf[]): readonly string[] =>
  asked.map(({ method, url }) => `${method} ${url.slice(ACCESS.baseUrl.length)}`);

const SIGN_IN = 'POST /api/oauth/token';
const READ = 'GET /api/cases';

describe('Whoever signs in to Go.Data', () => {
  it('sends name and password once, and the token with what is read', async () => {
    const { result, asked } = await get([SIGNED_IN, [1]]);
    expect(result).toEqual({ ok: true, value: [1] });
    expect(linesOf(asked)).toEqual([SIGN_IN, READ]);
    expect(asked[0]?.body).toEqual({ username: ACCESS.user, password: ACCESS.password });
    expect(asked[0]?.headers.get('content-type')).toBe('application/json');
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer t1');
  });

  it('sends no cookie, takes no kept answer and follows no other address', async () => {
    const { asked } = await get([SIGNED_IN, [1]]);
    for (const { init } of asked) {
      expect(init).toEqual(
        jasmine.objectContaining({ credentials: 'omit', cache: 'no-store', redirect: 'manual' }),
      );
    }
  });

  it('signs in as older servers know it', async () => {
    const { result, asked } = await get([refusal(404), { id: 'old' }, [1]]);
    expect(result.ok).toBeTrue();
    expect(linesOf(asked)).toEqual([SIGN_IN, 'POST /api/users/login', READ]);
    expect(asked[1]?.body).toEqual({ email: ACCESS.user, password: ACCESS.password });
    expect(asked[2]?.headers.get('authorization')).toBe('Bearer old');
  });

  for (const [what, answer, error] of [
    ['a wrong password', refusal(401, { message: 'no' }), 'no'],
    ['a blocked account', refusal(403, { code: 'BLOCKED', name: 'Error' }), 'BLOCKED'],
    ['a refusal with a name alone', refusal(422, { message: '', name: 'Invalid' }), 'Invalid'],
    ['a refusal without words', refusal(400), ''],
    ['a refusal of another form', Response.json({ error: 'no' }, { status: 400 }), ''],
  ] as const) {
    it(`is told the server's own words, and not tried again: ${what}`, async () => {
      const { result, asked } = await get([answer]);
      expect(result).toEqual({ ok: false, error: { code: 'wrong-credentials', words: error } });
      expect(linesOf(asked)).toEqual([SIGN_IN]);
    });
  }

  it('is told that something else answers', async () => {
    const { result, asked } = await get([page(404, '<html>'), { id: 'x' }]);
    const error = { code: 'not-go-data', request: 'signing in', status: 404 } as const;
    expect(result).toEqual({ ok: false, error });
    expect(linesOf(asked)).toEqual([SIGN_IN]);
  });

  it('is told that the account has a second factor', async () => {
    const { result } = await get([{ twoFA: true, access_token: '' }]);
    expect(result).toEqual({ ok: false, error: { code: 'second-factor' } });
  });

  for (const [what, answer] of [
    ['no answer', undefined],
    ['a gateway', page(502, '<html>')],
    ['a server that took too long', page(504, '<html>')],
    ['a busy server', refusal(429)],
    ['an answer that breaks off', page(200, '{"access_')],
  ] as const) {
    it(`asks again after what may pass, and gives up in the end: ${what}`, async () => {
      expect((await get([answer, answer, SIGNED_IN, [1]])).result.ok).toBeTrue();
      const { result, asked } = await get([answer, answer, answer, SIGNED_IN]);
      expect(result).toEqual({ ok: false, error: { code: 'unreachable', request: 'the cases' } });
      expect(linesOf(asked)).toEqual([SIGN_IN, SIGN_IN, SIGN_IN]);
    });
  }
});

describe('What is read of Go.Data', () => {
  for (const [what, answer, error] of [
    [
      'it may not be read',
      refusal(403, { message: 'no' }),
      { code: 'no-access', request: 'the cases', words: 'no' },
    ],
    [
      'it is refused',
      refusal(400, { message: 'odd' }),
      { code: 'refused', request: 'the cases', status: 400, words: 'odd' },
    ],
    [
      'it is not there',
      refusal(404, { message: 'none' }),
      { code: 'refused', request: 'the cases', status: 404, words: 'none' },
    ],
    ...(
      [
        ['a page with an error', page(400, '<html>')],
        ['the beginning of a list, with an error', page(404, '[{')],
        ['another address', redirect(302)],
        ['another address, with a list that breaks off', page(300, '[{')],
        ['another address, with a whole list', page(300, '[1]')],
        ['a page', page(200, '<html>[')],
        ['a text', page(200, 'x [1')],
      ] as const
    ).map(
      ([what, answer]) =>
        [
          what,
          answer,
          { code: 'not-go-data', request: 'the cases', status: answer.status },
        ] as const,
    ),
  ] as const) {
    it(`ends at once where asking again would not help: ${what}`, async () => {
      const { result, asked } = await get([SIGNED_IN, answer, [1]]);
      expect(result).toEqual({ ok: false, error } as never);
      expect(linesOf(asked)).toEqual([SIGN_IN, READ]);
    });
  }

  for (const [what, answer] of [
    ['no answer', undefined],
    ['a failing server', refusal(500)],
    ['a gateway', page(502, '<html>')],
    ['a busy server', refusal(429)],
    ['a list that breaks off', page(200, '[{"id":')],
    ['an answer that breaks off', page(200, '\n {"count"')],
  ] as const) {
    it(`is asked for again after what may pass, and given up in the end: ${what}`, async () => {
      expect((await get([SIGNED_IN, answer, answer, [1]])).result.ok).toBeTrue();
      const { result, asked } = await get([SIGNED_IN, answer, answer, answer, [1]]);
      expect(result).toEqual({ ok: false, error: { code: 'unreachable', request: 'the cases' } });
      expect(linesOf(asked)).toEqual([SIGN_IN, READ, READ, READ]);
    });
  }

  for (const status of [408, 413, 504]) {
    it(`is too much where it is so twice: ${String(status)}`, async () => {
      const tooMuch = page(status, '<html>');
      expect((await get([SIGNED_IN, tooMuch, [1]])).result.ok).toBeTrue();
      const { result, asked } = await get([SIGNED_IN, tooMuch, tooMuch, [1]]);
      expect(result).toEqual({ ok: false, error: { code: 'too-much' } });
      expect(asked.length).toBe(3);
    });
  }

  it('is too much where it does not come in time, twice; signing in is asked for again', async () => {
    const asked: string[] = [];
    const silentAfter = (answers: number) =>
      new GoDataSession(
        (url, { signal, method = 'GET' }) => {
          asked.push(`${method} ${url.slice(ACCESS.baseUrl.length)}`);
          if (asked.length <= answers) return Promise.resolve(Response.json(SIGNED_IN));
          return new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('given up')));
          });
        },
        ACCESS,
        { delays: [0, 0], patience: 5 },
      );
    expect(await silentAfter(1).get('/cases', 'the cases')).toEqual({
      ok: false,
      error: { code: 'too-much' },
    });
    expect(asked).toEqual([SIGN_IN, READ, READ]);
    asked.length = 0;
    expect(await silentAfter(0).get('/cases', 'the cases')).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'the cases' },
    });
    expect(asked).toEqual([SIGN_IN, SIGN_IN, SIGN_IN]);
  });

  it('is read on with a new token where the old one has ended', async () => {
    const { session, asked, result } = await get([
      SIGNED_IN,
      [1],
      refusal(401),
      { access_token: 't2' },
      [2],
    ]);
    expect(result.ok).toBeTrue();
    expect(await session.get('/other', 'others')).toEqual({ ok: true, value: [2] });
    expect(linesOf(asked)).toEqual([SIGN_IN, READ, 'GET /api/other', SIGN_IN, 'GET /api/other']);
    expect(asked[4]?.headers.get('authorization')).toBe('Bearer t2');
  });

  it('is closed to an account whose new token is not taken', async () => {
    const { result, asked } = await get([SIGNED_IN, refusal(401, { message: 'no' }), SIGNED_IN]);
    expect(result).toEqual({
      ok: false,
      error: { code: 'no-access', request: 'the cases', words: 'no' },
    });
    expect(linesOf(asked)).toEqual([SIGN_IN, READ]);
  });

  it('is asked for again, too, where nobody says how often', async () => {
    expect((await get([SIGNED_IN, refusal(502), [1]], {})).result.ok).toBeTrue();
  });
});
