import fastify, { type FastifyInstance } from 'fastify';
import { listen } from './listen.ts';
import { StartError } from './start-error.ts';

describe('Listening', () => {
  it('takes the next free port where none was asked for', async () => {
    const first = fastify();
    const second = fastify();
    try {
      const one = await listen(first, '127.0.0.1', undefined);
      const two = await listen(second, '127.0.0.1', undefined);
      expect(Number(new URL(one).port)).toBeGreaterThanOrEqual(8080);
      expect(Number(new URL(two).port)).toBeGreaterThan(Number(new URL(one).port));
    } finally {
      await first.close();
      await second.close();
    }
  });

  const refusals = [
    { host: '192.0.2.1', port: 0, says: 'HOST=192.0.2.1 is not an address of this machine.' },
    { host: 'no-such-host.invalid', port: 0, says: 'a name that this machine does not know' },
  ];
  for (const { host, port, says } of refusals) {
    it(`says in one sentence why it cannot listen on ${host}`, async () => {
      const server = fastify();
      const message = await listen(server, host, port).catch((error: unknown) =>
        error instanceof StartError ? error.message : 'not a StartError',
      );
      await server.close();
      expect(message).toContain(says);
    });
  }

  it('says that a port needs more rights', async () => {
    const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    const server = { listen: () => Promise.reject(refused) } as unknown as FastifyInstance;
    await expectAsync(listen(server, '127.0.0.1', 80)).toBeRejectedWithError(
      StartError,
      /Port 80 needs an administrator's rights/,
    );
  });
});
