import { HttpStatusError } from './http-status-error.ts';
import type { Reconnect } from './reconnect.ts';
import { toResult, withRetry } from './retry.ts';

const lost = new TypeError('Failed to fetch');

describe('a read that may wait for its connection', () => {
  let isThere: boolean;
  let asked: number;
  let heard: boolean[];
  /** What the computer calls when it is online again. */
  let comesBack: () => void;

  beforeEach(() => {
    isThere = false;
    asked = 0;
    heard = [];
  });

  const reconnect = (limit?: number): Reconnect => ({
    ...(limit === undefined ? {} : { limit }),
    online: () =>
      new Promise<void>((resolve) => {
        comesBack = resolve;
      }),
    onLost: (isLost) => heard.push(isLost),
  });
  const question = (): Promise<string> => {
    asked += 1;
    return isThere ? Promise.resolve('answer') : Promise.reject(lost);
  };
  const moments = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  it('asks again at once when the computer is online again, however often it was lost', async () => {
    const read = withRetry('x', question, { reconnect: reconnect() });
    for (let lostAgain = 0; lostAgain < 5; lostAgain += 1) {
      await moments();
      comesBack();
    }
    await moments();
    isThere = true;
    comesBack();
    expect(await read).toBe('answer');
    expect(asked).toBe(7);
    expect(heard).toEqual([true, false]);
  });

  it('gives up after its time, and asks once in a while where nobody says that it is back', async () => {
    const read = toResult(() => withRetry('x', question, { reconnect: reconnect(20) }));
    expect(await read).toEqual({ ok: false, error: { code: 'unreachable', request: 'x' } });
    // Once more at its end at least; on a slow machine its while passes before.
    expect([2, 3]).toContain(asked);
    expect(heard).toEqual([true, false]);
  });

  it('asks by itself where nobody says that it is back', async () => {
    setTimeout(() => {
      isThere = true;
    }, 5);
    const read = withRetry('x', question, { reconnect: reconnect(20) });
    expect(await read).toBe('answer');
  });

  it('stops waiting when it is cancelled', async () => {
    const cancel = new AbortController();
    const read = withRetry('x', question, { signal: cancel.signal, reconnect: reconnect() });
    await moments();
    cancel.abort();
    await expectAsync(read).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    expect(heard).toEqual([true, false]);
  });

  it('ends as ever after what is no lost connection', async () => {
    const refused = (): Promise<string> => {
      asked += 1;
      return asked === 1
        ? Promise.reject(lost)
        : Promise.reject(new HttpStatusError(403, 'forbidden: no'));
    };
    const read = toResult(() => withRetry('x', refused, { reconnect: reconnect() }));
    await moments();
    comesBack();
    expect(await read).toEqual({
      ok: false,
      error: { code: 'refused', request: 'x', status: 403, words: 'forbidden: no' },
    });
    expect(heard).toEqual([true, false]);
  });

  it('tells each time that it is lost, where the database answered meanwhile', async () => {
    const failures = [lost, new HttpStatusError(503, 'busy'), lost];
    const again = (): Promise<string> => {
      const failure = failures[asked];
      asked += 1;
      return failure === undefined ? Promise.resolve('answer') : Promise.reject(failure);
    };
    const online = (): Promise<void> => Promise.resolve();
    const waiting = { ...reconnect(), online };
    expect(await withRetry('x', again, { delays: [0], reconnect: waiting })).toBe('answer');
    expect(heard).toEqual([true, false, true, false]);
  });

  it('stops at once when it is cancelled, and leaves no timer behind', async () => {
    const clear = spyOn(globalThis, 'clearTimeout').and.callThrough();
    const cancel = new AbortController();
    const read = withRetry('x', question, { signal: cancel.signal, reconnect: reconnect() });
    await moments();
    const before = performance.now();
    cancel.abort();
    await expectAsync(read).toBeRejected();
    expect(performance.now() - before).toBeLessThan(2500);
    expect(clear).toHaveBeenCalledTimes(1);

    const again = withRetry('x', question, { reconnect: reconnect() });
    await moments();
    isThere = true;
    comesBack();
    expect(await again).toBe('answer');
    expect(clear).toHaveBeenCalledTimes(2);
  });

  it('tells nothing where the connection was never lost', async () => {
    isThere = true;
    expect(await withRetry('x', question, { reconnect: reconnect() })).toBe('answer');
    expect(heard).toEqual([]);
  });

  it('waits for two minutes, and asks every three seconds', async () => {
    jasmine.clock().install().mockDate();
    spyOn(performance, 'now').and.callFake(() => Date.now());
    const read = toResult(() => withRetry('x', question, { reconnect: reconnect() }));
    let seconds = 0;
    const isOver = async (): Promise<boolean> => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      return heard.length === 2;
    };
    while (!(await isOver()) && seconds < 200) {
      seconds += 1;
      jasmine.clock().tick(1000);
      await isOver();
      expect(asked).toBe(1 + Math.floor(seconds / 3));
    }
    jasmine.clock().uninstall();
    expect(seconds).toBe(120);
    expect((await read).ok).toBeFalse();
  });
});
