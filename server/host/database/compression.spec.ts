import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createHost } from '../host.ts';

/** Noise, ever since243: it does not get so small that the buffers on the way hold all of it. */
const noise = (): string => JSON.stringify({ noise: randomBytes(48_000).toString('base64') });
const PORTION = noise();

/** Bytes: no sockets of a machine hold so many. */
const MOST_ON_THE_WAY = 50e6;

/** A database that sends JSON without end, until nobody takes it any more. */
async function startEndlessDatabase() {
  const state = { sent: 0, closed: false };
  const send = async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    answer.setHeader('content-type', 'application/json');
    // The permissions by which the host decides whom it lets read.
    if (incoming.url === '/_session')
      return void answer.end('{"userCtx":{"name":"a","roles":["_admin"]}}');
    if (incoming.url === '/medic/settings') return void answer.end('{"settings":{}}');
    if (incoming.url?.startsWith('/medic/messages-en') === true) return void answer.end(PORTION);
    answer.once('close', () => {
      state.closed = true;
    });
    while (!answer.destroyed) {
      state.sent += PORTION.length;
      if (!answer.write(noise()))
        await Promise.race([once(answer, 'drain'), once(answer, 'close')]);
      else await wait(0);
    }
  };
  const server = createServer((incoming, answer) => void send(incoming, answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    state,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('Compression on the way from the database', () => {
  let database: Awaited<ReturnType<typeof startEndlessDatabase>>;
  let host: Awaited<ReturnType<typeof createHost>>;
  let url: string;
  beforeEach(async () => {
    database = await startEndlessDatabase();
    host = await createHost({ upstream: { url: database.url, database: 'medic' } });
    url = await host.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await host.close();
    database.close();
  });

  const get = async (path: string, encoding: string): Promise<IncomingMessage> => {
    const headers = { 'accept-encoding': encoding, authorization: 'Basic YTpi' };
    const asked = request(`${url}${path}`, { headers });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    return answer;
  };

  for (const encoding of ['gzip', 'br']) {
    it(`is as the browser takes it, and changes nothing (${encoding})`, async () => {
      const headers = { 'accept-encoding': encoding, authorization: 'Basic YTpi' };
      const answer = await fetch(`${url}/medic/messages-en`, { headers });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(await answer.text()).toBe(PORTION);
    });

    it(`lets an answer through while it comes, and ends it when it is given up (${encoding})`, async () => {
      const answer = await get('/medic/_all_docs', encoding);
      expect(answer.headers['content-encoding']).toBe(encoding);
      await once(answer, 'data');
      expect(database.state.closed).toBe(false);
      answer.destroy();
      // The database would send for ever: that it is told at all is what is looked for.
      while (!database.state.closed) await wait(10);
      const { sent } = database.state;
      await wait(50);
      expect(database.state.sent).toBe(sent);
    });

    it(`takes no more from the database than the browser takes from it (${encoding})`, async () => {
      const answer = await get('/medic/_all_docs', encoding);
      let before = -1;
      // More than it may be is a fault already; a host that takes everything never ends.
      while (before !== database.state.sent && database.state.sent < MOST_ON_THE_WAY) {
        before = database.state.sent;
        await wait(200);
      }
      // What the sockets on the way hold, in each direction.
      expect(database.state.sent).toBeLessThan(MOST_ON_THE_WAY);
      answer.destroy();
    });
  }

  it('is none where the browser asks for none', async () => {
    const headers = { 'accept-encoding': 'identity', authorization: 'Basic YTpi' };
    const answer = await fetch(`${url}/medic/messages-en`, { headers });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe(PORTION);
  });
});
