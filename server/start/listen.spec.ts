import fastify from 'fastify';
import { listen } from './listen.ts';

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
});
