import { AnsweredWithError } from './answered-with-error.ts';
import { ask, askForOne, reading } from './reading.ts';

/** Fails with each of these in turn, then answers. */
function failing(...failures: Error[]): { question: () => Promise<string>; asked: () => number } {
  let asked = 0;
  return {
    question: () => {
      const failure = failures[asked];
      asked += 1;
      return failure === undefined ? Promise.resolve('answer') : Promise.reject(failure);
    },
    asked: () => asked,
  };
}

const offline = new TypeError('Failed to fetch');
const delays = [0, 0];

describe('a read', () => {
  for (const failure of [
    offline,
    ...[408, 429, 500, 502, 503, 504].map((s) => new AnsweredWithError(s, '')),
  ]) {
    it(`is tried again after ${failure.message}`, async () => {
      const { question, asked } = failing(failure, failure);
      expect(await reading(() => ask('x', question, { delays }))).toEqual({
        ok: true,
        value: 'answer',
      });
      expect(asked()).toBe(3);
    });
  }

  for (const [failure, error] of [
    [offline, { code: 'unreachable', request: 'x' }],
    [new AnsweredWithError(503, 'gone'), { code: 'unreachable', request: 'x' }],
    [
      new AnsweredWithError(500, 'timeout'),
      { code: 'refused', request: 'x', status: 500, words: 'timeout' },
    ],
  ] as const) {
    it(`ends after three failures in a row with ${error.code} for ${failure.message}`, async () => {
      const { question, asked } = failing(failure, failure, failure);
      expect<unknown>(await reading(() => ask('x', question, { delays }))).toEqual({
        ok: false,
        error,
      });
      expect(asked()).toBe(3);
    });
  }

  for (const [status, error] of [
    [401, { code: 'signed-out' }],
    [403, { code: 'refused', request: 'x', status: 403, words: 'forbidden: no' }],
    [404, { code: 'refused', request: 'x', status: 404, words: 'forbidden: no' }],
  ] as const) {
    it(`is not tried again after ${String(status)}`, async () => {
      const { question, asked } = failing(new AnsweredWithError(status, 'forbidden: no'));
      expect<unknown>(await reading(() => ask('x', question, { delays }))).toEqual({
        ok: false,
        error,
      });
      expect(asked()).toBe(1);
    });
  }

  it('of one document that does not exist is undefined', async () => {
    const { question } = failing(Object.assign(new Error('missing'), { status: 404 }));
    expect(await askForOne('x', question, { delays })).toBeUndefined();
  });

  it('waits as long as the server asks, and stops waiting when it is cancelled', async () => {
    const cancel = new AbortController();
    const { question, asked } = failing(new AnsweredWithError(429, 'slow down', 20_000), offline);
    const read = ask('x', question, { signal: cancel.signal, delays });
    await new Promise((resolve) => setTimeout(resolve, 10));
    cancel.abort();
    await expectAsync(read).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    expect(asked()).toBe(1);
  });

  it('lets what is no fault of the database through', async () => {
    await expectAsync(reading(() => Promise.reject(new RangeError('ours')))).toBeRejectedWithError(
      RangeError,
    );
  });
});
