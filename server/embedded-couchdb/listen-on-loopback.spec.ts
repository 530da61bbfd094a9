import { createServer, type Server } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback.ts';

/** Of a block that is only for documentation: no machine has it. */
const NOWHERE = '192.0.2.1';

describe('Listening on loopback', () => {
  let server: Server;

  beforeEach(() => {
    server = createServer((_request, answer) => answer.end('here'));
  });

  afterEach(() => {
    server.close();
  });

  const answerOf = async (origin: string): Promise<string> => (await fetch(origin)).text();

  it('takes IPv4 where the machine has it', async () => {
    const origin = await listenOnLoopback(server);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await answerOf(origin)).toBe('here');
  });

  it('takes the next address where the machine lacks the first', async () => {
    const origin = await listenOnLoopback(server, [NOWHERE, '127.0.0.1']);
    expect(await answerOf(origin)).toBe('here');
  });

  it('fails where the machine has none of them', async () => {
    await expectAsync(listenOnLoopback(server, [NOWHERE])).toBeRejectedWithError(/EADDRNOTAVAIL/);
  });
});
