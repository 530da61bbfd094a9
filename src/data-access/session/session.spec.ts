import { readSession, signIn, signOut } from './session.ts';
import type { Fetch } from './session.ts';

interface Asked {
  readonly url: string;
  readonly method: string | undefined;
  readonly body: unknown;
}

/** Answers one request after another with the given responses, and keeps what was asked. */
function answering(...answers: (Response | Error)[]): { fetchFn: Fetch; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetchFn: Fetch = (url, init) => {
    asked.push({ url, method: init.method, body: init.body });
    const answer = answers.shift() ?? new Error('asked once too often');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { fetchFn, asked };
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status });
const sessionOf = (name: string | null, roles: unknown = []): Response =>
  json({ ok: true, userCtx: { name, roles } });

describe('the session', () => {
  it('names the user and the roles, leaving out what is no role name', async () => {
    const { fetchFn, asked } = answering(sessionOf('hrio', ['hrio', 7, null, 'mm-online']));
    const session = await readSession(fetchFn, 'http://db');
    expect(session).toEqual({ ok: true, value: { name: 'hrio', roles: ['hrio', 'mm-online'] } });
    expect(asked).toEqual([{ url: 'http://db/_session', method: 'GET', body: undefined }]);
  });

  it('is asked for with the cookie, in JSON, and not out of a cache', async () => {
    const sent: RequestInit[] = [];
    await readSession((_, init) => {
      sent.push(init);
      return Promise.resolve(sessionOf('hrio'));
    }, '');
    const [{ credentials, cache, headers, signal } = {}] = sent;
    expect([credentials, cache, new Headers(headers).get('accept')]).toEqual([
      'same-origin',
      'no-store',
      'application/json',
    ]);
    expect(signal?.aborted).toBeFalse();
  });

  it('is nobody where CouchDB names nobody, or answers 401', async () => {
    for (const answer of [sessionOf(null, ['_admin']), json({}, 401)])
      expect(await readSession(answering(answer).fetchFn, '')).toEqual({
        ok: true,
        value: undefined,
      });
  });

  const html = (status = 200) =>
    new Response('<!doctype html><h1>Welcome to the Wi-Fi', { status });
  const noAnswers: readonly (readonly [string, () => Response | Error])[] = [
    ['no connection', () => new TypeError('Failed to fetch')],
    ['a gateway without a database', () => json({}, 502)],
    ['503', () => html(503)],
    ['504', () => json({}, 504)],
    ["a captive portal's page", () => html()],
    ['an answer that was cut', () => new Response('{"ok":true,"userCtx":{"name":"hr')],
    ['nothing', () => new Response('')],
    ['another JSON', () => json([])],
    ['null', () => json(null)],
    ['a session without a name', () => json({ ok: true, userCtx: {} })],
  ];
  for (const [what, answer] of noAnswers) {
    it(`is not known, and not nobody's, after ${what}: it is asked again`, async () => {
      const again = [1, 1];
      const passing = answering(answer(), answer(), sessionOf('hrio'));
      expect(await readSession(passing.fetchFn, '', again)).toEqual({
        ok: true,
        value: { name: 'hrio', roles: [] },
      });
      const staying = answering(answer(), answer(), answer());
      expect(await readSession(staying.fetchFn, '', again)).toEqual({
        ok: false,
        error: { code: 'unreachable' },
      });
      expect(staying.asked.length).toBe(3);
    });
  }

  it('is asked again where nobody says how often', async () => {
    const { fetchFn } = answering(new TypeError('Failed to fetch'), sessionOf('hrio'));
    expect((await readSession(fetchFn, '')).ok).toBeTrue();
  });

  it('is not known where the server is too busy to answer, which is no matter of passwords', async () => {
    const busy = () => json({ error: 'too_many_requests' }, 429);
    expect(await readSession(answering(busy(), busy()).fetchFn, '', [1])).toEqual({
      ok: false,
      error: { code: 'refused', status: 429, words: '' },
    });
    expect(await readSession(answering(busy(), sessionOf(null)).fetchFn, '', [1])).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('is not known where a node of the cluster is down: it may answer in a minute', async () => {
    const down = () => json({ error: 'read_failure', reason: '0 of 1' }, 500);
    expect(await readSession(answering(down(), down()).fetchFn, '', [1])).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
    expect(await readSession(answering(down(), sessionOf(null)).fetchFn, '', [1])).toEqual({
      ok: true,
      value: undefined,
    });
    const shards = { error: 'internal_server_error', reason: 'No DB shards could be opened.' };
    expect(await readSession(answering(json(shards, 500)).fetchFn, '', [])).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('is asked for again after a crash of the server, and not after a refusal', async () => {
    const crash = () => json({ error: 'crash' }, 500);
    const { fetchFn, asked } = answering(crash(), sessionOf('hrio'));
    expect((await readSession(fetchFn, '', [1])).ok).toBeTrue();
    expect(asked.length).toBe(2);
    const staying = answering(crash(), crash());
    expect(await readSession(staying.fetchFn, '', [1])).toEqual({
      ok: false,
      error: { code: 'refused', status: 500, words: 'crash' },
    });
    const refusing = answering(json({}, 499), sessionOf('hrio'));
    expect(await readSession(refusing.fetchFn, '', [1])).toEqual({
      ok: false,
      error: { code: 'refused', status: 499, words: '' },
    });
  });

  it('keeps the words of a refusal', async () => {
    const refusal = json({ error: 'forbidden', reason: 'Not from here' }, 403);
    expect(await readSession(answering(refusal).fetchFn, '')).toEqual({
      ok: false,
      error: { code: 'refused', status: 403, words: 'Not from here' },
    });
  });
});

describe('signing in', () => {
  it('posts name and password, then asks whose session it is', async () => {
    const { fetchFn, asked } = answering(
      json({ ok: true, name: null, roles: ['_admin'] }),
      sessionOf('admin', ['_admin']),
    );
    const signedIn = await signIn(fetchFn, '', 'admin', 'pa"ss');
    expect(signedIn).toEqual({ ok: true, value: { name: 'admin', roles: ['_admin'] } });
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(asked[0]?.body).toBe('{"name":"admin","password":"pa\\"ss"}');
  });

  it('sends them as JSON', async () => {
    const sent: (string | null)[] = [];
    await signIn(
      (_, { headers }) => {
        sent.push(new Headers(headers).get('content-type'));
        return Promise.resolve(sessionOf('admin'));
      },
      '',
      'a',
      'b',
    );
    expect(sent).toEqual(['application/json', null]);
  });

  it('is not known to have worked where the session cannot be asked for', async () => {
    const { fetchFn } = answering(json({ ok: true }), json({ error: 'x' }, 403));
    expect(await signIn(fetchFn, '', 'a', 'b')).toEqual({
      ok: false,
      error: { code: 'refused', status: 403, words: 'x' },
    });
  });

  it('tells that name and password are right before it has asked whose session it is', async () => {
    const { fetchFn, asked } = answering(json({ ok: true }), sessionOf('admin', ['_admin']));
    const askedBefore: number[] = [];
    const onAccepted = () => void askedBefore.push(asked.length);
    await signIn(fetchFn, '', 'admin', 'x', onAccepted);
    expect(askedBefore).toEqual([1]);
    const { fetchFn: refusing } = answering(json({}, 401));
    await signIn(refusing, '', 'admin', 'x', onAccepted);
    expect(askedBefore).toEqual([1]);
  });

  it('says when name or password is wrong, or tried too often', async () => {
    const wrong = await signIn(
      answering(json({ error: 'unauthorized' }, 401)).fetchFn,
      '',
      'a',
      'b',
    );
    const often = await signIn(answering(json({}, 429)).fetchFn, '', 'a', 'b');
    expect(wrong).toEqual({ ok: false, error: { code: 'wrong-credentials' } });
    expect(often).toEqual({ ok: false, error: { code: 'too-many-attempts' } });
  });

  it('says of an account that CouchDB has locked that it was tried too often', async () => {
    const reason = 'Account is temporarily locked due to multiple authentication failures';
    const locked = () => json({ error: 'forbidden', reason }, 403);
    expect(await signIn(answering(locked()).fetchFn, '', 'a', 'b')).toEqual({
      ok: false,
      error: { code: 'too-many-attempts' },
    });
    expect(await readSession(answering(locked()).fetchFn, '', [])).toEqual({
      ok: false,
      error: { code: 'refused', status: 403, words: reason },
    });
  });

  it('says when the browser did not keep the cookie', async () => {
    const { fetchFn } = answering(json({ ok: true, name: 'hrio', roles: [] }), sessionOf(null));
    expect(await signIn(fetchFn, '', 'hrio', 'x')).toEqual({
      ok: false,
      error: { code: 'session-not-kept' },
    });
  });
});

describe('signing out', () => {
  it('deletes the session, and takes a session that had ended for signed out', async () => {
    const { fetchFn, asked } = answering(json({ ok: true }), sessionOf(null), json({}, 401));
    expect(await signOut(fetchFn, '')).toEqual({ ok: true, value: undefined });
    expect(await signOut(fetchFn, '')).toEqual({ ok: true, value: undefined });
    expect(asked.map(({ method }) => method)).toEqual(['DELETE', 'GET', 'DELETE']);
  });

  it('deletes a session once more that a late answer brought back', async () => {
    const ended = json({ ok: true });
    const { fetchFn, asked } = answering(ended, sessionOf('hrio'), json({}), sessionOf(null));
    expect(await signOut(fetchFn, '')).toEqual({ ok: true, value: undefined });
    expect(asked.length).toBe(4);
  });

  it('says when the session does not end', async () => {
    const stubborn = [1, 2, 3].flatMap(() => [json({ ok: true }), sessionOf('hrio')]);
    expect(await signOut(answering(...stubborn).fetchFn, '')).toEqual({
      ok: false,
      error: { code: 'session-not-ended' },
    });
  });

  it('is not known to have worked where the session cannot be asked for', async () => {
    const { fetchFn } = answering(json({ ok: true }), json({ error: 'x' }, 403));
    expect(await signOut(fetchFn, '')).toEqual({
      ok: false,
      error: { code: 'refused', status: 403, words: 'x' },
    });
  });

  it('says when the database did not hear it', async () => {
    expect(await signOut(answering(new TypeError('x')).fetchFn, '')).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
  });
});
