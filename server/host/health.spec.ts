import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHost } from './host.ts';

describe('The health of a host', () => {
  let answer: (path: string, response: ServerResponse) => void;
  let url: string;
  const server = createServer((request, response) => answer(request.url ?? '', response));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const health = async (address = url): Promise<readonly [number, unknown]> => {
    const host = await createHost({ upstream: { url: address, database: 'medic' } });
    const answered = await host.inject('/health');
    await host.close();
    return [answered.statusCode, answered.json()];
  };
  const json = (status: number, body: unknown) => (_path: string, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

  it('is good where a CouchDB or a CHT instance answers strangers, each in its way', async () => {
    answer = json(200, { ok: true, userCtx: { name: null, roles: [] } });
    expect(await health()).toEqual([200, { status: 'ok' }]);
    answer = json(401, { error: 'unauthorized' });
    expect(await health()).toEqual([200, { status: 'ok' }]);
  });

  it('says where the address of the database leads', async () => {
    answer = (_path, response) => {
      response.writeHead(302, { location: 'https://cht.example.org/_session' }).end();
    };
    const [status, body] = await health();
    expect(status).toBe(503);
    expect(body).toEqual({
      status: 'wrong-address',
      reason: jasmine.stringContaining('https://cht.example.org/_session'),
    });
  });

  it('says that there is no database server, and that its address may be too long', async () => {
    answer = json(404, { error: 'not_found' });
    expect(await health()).toEqual([
      503,
      { status: 'wrong-address', reason: jasmine.stringMatching(/no CouchDB or CHT/) },
    ]);
    expect(await health(`${url}/medic`)).toEqual([
      503,
      { status: 'wrong-address', reason: jasmine.stringMatching(/without the database's name/) },
    ]);
  });

  it('is bad while there is no answer, or only a proxy’s', async () => {
    answer = json(502, {});
    expect(await health()).toEqual([503, { status: 'unreachable' }]);
    answer = (_path, response) => response.end('<html>');
    expect(await health()).toEqual([503, { status: 'unreachable' }]);
    expect(await health('http://127.0.0.1:9')).toEqual([503, { status: 'unreachable' }]);
  });
});
