import { createCallerCache } from './caller-cache.ts';
import type { Caller } from './read-caller.ts';

describe('The cache of callers', () => {
  const credentials = (authorization: string) => ({ cookie: undefined, authorization });
  const named = (name: string): Caller => ({ name, permissions: [] });

  function createAsked() {
    let time = 0;
    let asked = 0;
    const cache = createCallerCache(() => time);
    const ask = (
      who: string,
      read: () => Promise<Caller | undefined> = () => Promise.resolve(named(who)),
    ) =>
      cache.get(credentials(who), () => {
        asked += 1;
        return read();
      });
    return {
      ask,
      asked: () => asked,
      pass: (ms: number) => {
        time += ms;
      },
    };
  }

  it('asks once for many requests of one caller, and again after some seconds', async () => {
    const cache = createAsked();
    expect(await cache.ask('a')).toEqual(named('a'));
    cache.pass(4_000);
    await cache.ask('a');
    expect(cache.asked()).toBe(1);
    cache.pass(2_000);
    await cache.ask('a');
    expect(cache.asked()).toBe(2);
  });

  it('never takes one caller for another', async () => {
    const cache = createAsked();
    expect(await cache.ask('a')).toEqual(named('a'));
    expect(await cache.ask('b')).toEqual(named('b'));
  });

  it('asks again where nobody answered', async () => {
    const cache = createAsked();
    const failing = cache.ask('a', () => Promise.reject(new Error('down')));
    await expectAsync(failing).toBeRejectedWithError('down');
    expect(await cache.ask('a')).toEqual(named('a'));
  });

  it('drops the oldest when it is full', async () => {
    const cache = createAsked();
    for (let index = 0; index <= 1_000; index += 1) await cache.ask(`caller ${index}`);
    const before = cache.asked();
    await cache.ask('caller 1000');
    expect(cache.asked()).toBe(before);
    await cache.ask('caller 0');
    expect(cache.asked()).toBe(before + 1);
  });
});
