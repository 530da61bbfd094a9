import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createHost } from '../host.ts';
import { protectedCookie } from './passed-headers.ts';

const SESSION = '{"userCtx":{"name":"a","roles":["_admin"]}}';

describe('The headers on the way to the database and back', () => {
  let seen: IncomingHttpHeaders;
  let answered: Record<string, string | string[]>;
  let status: number;
  let url: string;
  let host: Awaited<ReturnType<typeof createHost>>;
  const database = createServer((request, response) => {
    seen = request.headers;
    response.writeHead(status, { 'content-type': 'application/json', ...answered });
    response.end(SESSION);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
    const { port } = database.address() as AddressInfo;
    host = await createHost({ upstream: { url: `http://127.0.0.1:${port}`, database: 'medic' } });
    url = await host.listen({ host: '127.0.0.1', port: 0 });
  });
  beforeEach(() => {
    answered = {};
    status = 200;
  });
  afterAll(async () => {
    await host.close();
    database.closeAllConnections();
    database.close();
  });

  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${url}/_session`, { headers, redirect: 'manual' });

  it('carry what the database needs, and nothing that could make somebody another', async () => {
    await ask({
      cookie: 'AuthSession=a',
      authorization: 'Basic YTpi',
      'x-auth-couchdb-username': 'admin',
      'x-auth-couchdb-roles': '_admin',
      'x-auth-couchdb-token': 'guess',
      'x-http-method-override': 'DELETE',
      'accept-language': 'fr',
    });
    expect(seen).toEqual(
      jasmine.objectContaining({ cookie: 'AuthSession=a', authorization: 'Basic YTpi' }),
    );
    for (const name of Object.keys(seen)) {
      expect(name).not.toMatch(/^(x-auth|x-http|accept-language)/);
    }
  });

  it('tell the database who asks, whatever the caller says of it', async () => {
    // What a proxy on this machine says is believed; what came before it is not.
    await ask({ 'x-forwarded-for': '6.6.6.6, 192.0.2.7' });
    expect(seen['x-forwarded-for']).toBe('192.0.2.7');
    await ask();
    expect(seen['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
  });

  it('keep what the other server says of its own pages to itself', async () => {
    answered = {
      server: 'nginx',
      'x-powered-by': 'Express',
      'strict-transport-security': 'max-age=1',
      'content-security-policy': "default-src 'self'",
      'www-authenticate': 'Basic realm="Medic"',
      connection: 'close',
      'access-control-allow-origin': '*',
      etag: '"1-a"',
      'retry-after': '7',
    };
    const { headers } = await ask();
    expect(headers.get('etag')).toBe('"1-a"');
    expect(headers.get('retry-after')).toBe('7');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const name of [
      'server',
      'x-powered-by',
      'strict-transport-security',
      'www-authenticate',
      'access-control-allow-origin',
    ]) {
      expect(headers.get(name)).withContext(name).toBeNull();
    }
    expect(headers.get('connection')).not.toBe('close');
  });

  it('say of another address what it is', async () => {
    status = 301;
    answered = { location: 'https://elsewhere.example/_session' };
    const moved = await ask();
    expect(moved.status).toBe(500);
    expect(moved.headers.get('location')).toBeNull();
    expect(await moved.text()).toContain('COUCHDB_URL');
    status = 404;
    expect(await (await ask()).text()).toContain('"code":"wrong-address"');
  });

  it('make cookies ones of this site, and of TLS where the page came by it', async () => {
    answered = { 'set-cookie': ['AuthSession=a; Path=/; HttpOnly', 'userCtx=b; SameSite=None'] };
    const plain = await ask();
    expect(plain.headers.getSetCookie()).toEqual([
      'AuthSession=a; Path=/; HttpOnly; SameSite=Lax',
      'userCtx=b; SameSite=Lax',
    ]);
    const secure = await ask({ 'x-forwarded-proto': 'https' });
    expect(secure.headers.getSetCookie()[0]).toMatch(/; SameSite=Lax; Secure$/);
    expect(protectedCookie('a=b; Domain=.cht.example; Secure; Max-Age=9', false)).toBe(
      'a=b; Max-Age=9; SameSite=Lax',
    );
  });

  it('are one host’s', async () => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400/);
    socket.destroy();
  });

  it('may ask to go on with a body', async () => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const head = 'Host: a\r\nExpect: 100-continue\r\nConnection: close\r\n';
    socket.write(`GET /_session HTTP/1.1\r\n${head}\r\n`);
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    await once(socket, 'close');
    expect(answer).toContain('HTTP/1.1 200');
  });
});
