import { PouchDB } from '#scratch-database';
import { readSettings } from '../configuration/read-settings.ts';
import {
  connect,
  type ConnectionOptions,
  type Database,
  type PouchDBPackage,
} from './connection.ts';

/** The real package over a network that answers as told. */
function answering(
  response: () => Response,
  options: ConnectionOptions = {},
): { database: Database; requests: { url: string; headers: Headers }[] } {
  const requests: { url: string; headers: Headers }[] = [];
  class Package extends (PouchDB as unknown as PouchDBPackage) {
    static override readonly fetch = (
      url: string | Request,
      init?: RequestInit,
    ): Promise<Response> => {
      const address = typeof url === 'string' ? url : url.url;
      requests.push({ url: address, headers: new Headers(init?.headers) });
      return Promise.resolve(response());
    };
  }
  const database = connect(Package, 'http://cht.example/medic', options);
  return { database, requests };
}

const once = { delays: [] };

describe('a connection', () => {
  it('asks for JSON and sends the credentials it was given', async () => {
    const { database, requests } = answering(
      () => Response.json({ _id: 'settings', settings: { a: 1 } }),
      { authorization: 'Basic abc', cookie: 'AuthSession=def' },
    );
    expect(await readSettings(database, once)).toEqual({ ok: true, value: { a: 1 } });
    expect(requests.map(({ url }) => url)).toEqual(['http://cht.example/medic/settings']);
    expect(requests[0]?.headers.get('Accept')).toBe('application/json');
    expect(requests[0]?.headers.get('Authorization')).toBe('Basic abc');
    expect(requests[0]?.headers.get('Cookie')).toBe('AuthSession=def');
  });

  for (const [what, response, error] of [
    [
      'a session that ended',
      () => Response.json({ error: 'unauthorized' }, { status: 401 }),
      { code: 'signed-out' },
    ],
    [
      'an error page of a proxy',
      () => new Response('<html>Bad gateway</html>', { status: 502 }),
      { code: 'unreachable', request: 'settings' },
    ],
    [
      'a refusal, in the words of CouchDB',
      () => Response.json({ error: 'forbidden', reason: 'not allowed' }, { status: 403 }),
      { code: 'refused', request: 'settings', status: 403, words: 'forbidden: not allowed' },
    ],
    [
      'a refusal, in the words of CHT',
      () =>
        Response.json({ code: 403, error: 'forbidden', details: 'offline users' }, { status: 403 }),
      { code: 'refused', request: 'settings', status: 403, words: 'forbidden: offline users' },
    ],
    [
      'a refusal by something else than the database',
      () => new Response('<html>Forbidden</html>', { status: 403 }),
      { code: 'unreachable', request: 'settings', reason: 'unreadable' },
    ],
    [
      'a sign-in page of a network, with a good status',
      () => new Response('<html>Welcome</html>'),
      { code: 'unreachable', request: 'settings', reason: 'unreadable' },
    ],
    ...[null, {}, [], 7, { _id: 'another' }].map(
      (body) =>
        [
          `${JSON.stringify(body)} instead of a document`,
          () => Response.json(body),
          { code: 'unreachable', request: 'settings', reason: 'incomplete' },
        ] as const,
    ),
    [
      'a server that gets too many requests',
      () => Response.json({ error: 'too_many_requests' }, { status: 429 }),
      { code: 'unreachable', request: 'settings', reason: 'busy' },
    ],
    [
      'a cluster of which a node is down',
      () => Response.json({ error: 'read_failure', reason: '0 of 1' }, { status: 500 }),
      { code: 'unreachable', request: 'settings' },
    ],
  ] as const) {
    it(`tells of ${what}`, async () => {
      const { database } = answering(response);
      expect<unknown>(await readSettings(database, once)).toEqual({ ok: false, error });
    });
  }

  it('tells of every byte that arrives, and loses none', async () => {
    const text = JSON.stringify({ _id: 'settings', settings: { a: 'é'.repeat(100_000) } });
    let bytes = 0;
    const { database } = answering(() => new Response(text), {
      onBytes: (more) => {
        bytes += more;
      },
    });
    expect(await readSettings(database, once)).toEqual({
      ok: true,
      value: { a: 'é'.repeat(100_000) },
    });
    expect(bytes).toBe(new TextEncoder().encode(text).byteLength);
  });

  it('finds no settings where the document does not exist', async () => {
    const { database } = answering(() => Response.json({ error: 'not_found' }, { status: 404 }));
    expect(await readSettings(database, once)).toEqual({ ok: true, value: undefined });
  });

  it('sends no credentials where it was given none', async () => {
    const { database, requests } = answering(() => Response.json({ _id: 'settings' }));
    await readSettings(database, once);
    const { headers } = requests[0] ?? {};
    expect([headers?.has('Authorization'), headers?.has('Cookie')]).toEqual([false, false]);
  });

  it('asks nothing before something is read', async () => {
    const { requests } = answering(() => Response.json({}));
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests).toEqual([]);
  });

  /** A server that takes a request and never answers. */
  const silent = (options: ConnectionOptions): Database => {
    class Package extends (PouchDB as unknown as PouchDBPackage) {
      static override readonly fetch = (_: string | Request, init?: RequestInit) =>
        new Promise<Response>((__, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
        });
    }
    return connect(Package, 'http://cht.example/medic', options);
  };

  it('gives up where nothing comes for too long', async () => {
    expect(await readSettings(silent({ silenceLimit: 20 }), once)).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'settings', reason: 'silent' },
    });
  });

  it('ends what is under way when it is cancelled', async () => {
    const cancel = new AbortController();
    const read = readSettings(silent({ signal: cancel.signal }), {
      ...once,
      signal: cancel.signal,
    });
    setTimeout(() => cancel.abort());
    await expectAsync(read).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
  });
});
