import { HttpStatusError } from './http-status-error.ts';
import { isNotFound, readOptional, toResult, withRetry } from './retry.ts';
import { SilenceError } from './silence.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';

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
    ...[408, 429, 500, 502, 503, 504].map((s) => new HttpStatusError(s, '')),
  ]) {
    it(`is tried again after ${failure.message}`, async () => {
      const { question, asked } = failing(failure, failure);
      expect(await toResult(() => withRetry('x', question, { delays }))).toEqual({
        ok: true,
        value: 'answer',
      });
      expect(asked()).toBe(3);
    });
  }

  for (const [failure, error] of [
    [offline, { code: 'unreachable', request: 'x' }],
    [new HttpStatusError(503, 'gone'), { code: 'unreachable', request: 'x' }],
    [
      new HttpStatusError(500, 'os_process_error: exit'),
      { code: 'refused', request: 'x', status: 500, words: 'os_process_error: exit' },
    ],
    [new HttpStatusError(500, 'timeout: not in time'), { code: 'unreachable', request: 'x' }],
    [new HttpStatusError(500, 'read_failure: 0 of 1'), { code: 'unreachable', request: 'x' }],
    [
      new HttpStatusError(500, 'nodedown: progress not possible'),
      { code: 'unreachable', request: 'x' },
    ],
    [
      new HttpStatusError(429, 'too_many_requests: slow'),
      { code: 'unreachable', request: 'x', reason: 'busy' },
    ],
    [
      // The page of a proxy, whatever its status: it is not the database that refuses.
      new HttpStatusError(403),
      { code: 'unreachable', request: 'x', reason: 'unreadable' },
    ],
    [new SyntaxError('<html>'), { code: 'unreachable', request: 'x', reason: 'unreadable' }],
    [new SilenceError('x'), { code: 'unreachable', request: 'x', reason: 'silent' }],
    [incomplete({ rows: [] }), { code: 'unreachable', request: 'x', reason: 'incomplete' }],
    [otherDocuments(), { code: 'unreachable', request: 'x', reason: 'other-documents' }],
    [
      // An error beside the rows of an answer with status 200.
      incomplete({ rows: [], error: 'os_process_error', reason: 'exit' }),
      { code: 'refused', request: 'x', status: 200, words: 'os_process_error: exit' },
    ],
    [incomplete({ rows: [], error: 'nodedown' }), { code: 'unreachable', request: 'x' }],
  ] as const) {
    it(`ends after three failures in a row with ${error.code} for ${failure.message}`, async () => {
      const { question, asked } = failing(failure, failure, failure);
      expect<unknown>(await toResult(() => withRetry('x', question, { delays }))).toEqual({
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
      const { question, asked } = failing(new HttpStatusError(status, 'forbidden: no'));
      expect<unknown>(await toResult(() => withRetry('x', question, { delays }))).toEqual({
        ok: false,
        error,
      });
      expect(asked()).toBe(1);
    });
  }

  it('within another read is asked again by itself alone', async () => {
    const { question, asked } = failing(...Array.from({ length: 9 }, () => offline));
    const outer = () => withRetry('inner', question, { delays });
    expect(await toResult(() => withRetry('outer', outer, { delays }))).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'inner' },
    });
    expect(asked()).toBe(3);
  });

  it('is not tried again after a page that asks who it is', async () => {
    const { question, asked } = failing(new HttpStatusError(401));
    expect((await toResult(() => withRetry('x', question, { delays }))).ok).toBeFalse();
    expect(asked()).toBe(1);
  });

  it('is told to have found nothing only where the database itself says so', async () => {
    const found = async (failure: Error): Promise<boolean> =>
      isNotFound(
        await withRetry('x', () => Promise.reject(failure), { delays }).catch(
          (error: unknown) => error,
        ),
      );
    expect(await found(new HttpStatusError(404, 'not_found: missing'))).toBeTrue();
    expect(await found(new HttpStatusError(403, 'forbidden: no'))).toBeFalse();
    expect(await found(new HttpStatusError(404))).toBeFalse();
    expect(await found(offline)).toBeFalse();
    expect(isNotFound(new HttpStatusError(404, 'not_found: missing'))).toBeFalse();
  });

  it('of one document is no absence where a proxy says that nothing is there', async () => {
    const { question } = failing(...Array.from({ length: 3 }, () => new HttpStatusError(404)));
    expect(await toResult(() => readOptional('x', question, { delays }))).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'x', reason: 'unreadable' },
    });
  });

  it('of one document that does not exist is undefined', async () => {
    const { question } = failing(Object.assign(new Error('missing'), { status: 404 }));
    expect(await readOptional('x', question, { delays })).toBeUndefined();
  });

  it('waits as long as the server asks, and stops waiting when it is cancelled', async () => {
    const cancel = new AbortController();
    const { question, asked } = failing(new HttpStatusError(429, 'slow down', 20_000), offline);
    const read = withRetry('x', question, { signal: cancel.signal, delays });
    await new Promise((resolve) => setTimeout(resolve, 10));
    cancel.abort();
    await expectAsync(read).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    expect(asked()).toBe(1);
  });

  it('lets what is no fault of the database through', async () => {
    await expectAsync(toResult(() => Promise.reject(new RangeError('ours')))).toBeRejectedWithError(
      RangeError,
    );
  });
});

describe('a read that is tried again', () => {
  // No time passes but what a spec lets pass.
  beforeEach(() => {
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  /** Lets time pass, and what waits for it go on. */
  const pass = async (milliseconds: number): Promise<void> => {
    jasmine.clock().tick(milliseconds);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };

  for (const [what, failure, waits] of [
    ['after half a second, and then two', offline, [500, 2000]],
    [
      'after ten seconds, too, where the server gets too many requests',
      new HttpStatusError(429, 'too_many_requests: slow'),
      [500, 2000, 10_000],
    ],
    ['when the server says, be that later', new HttpStatusError(503, '', 3000), [3000, 3000]],
    ['when the server says, be that at once', new HttpStatusError(503, '', 1), [1, 1]],
    ['after half a minute at most', new HttpStatusError(503, '', 30_001), [30_000, 30_000]],
  ] as const) {
    it(`is so ${what}`, async () => {
      const { question, asked } = failing(...Array.from({ length: 9 }, () => failure));
      const read = toResult(() => withRetry('x', question, {}));
      await pass(0);
      for (const [index, wait] of waits.entries()) {
        await pass(wait - 1);
        expect(asked()).toBe(index + 1);
        await pass(1);
        expect(asked()).toBe(index + 2);
      }
      await pass(60_000);
      expect(asked()).toBe(waits.length + 1);
      expect((await read).ok).toBeFalse();
    });
  }

  it('is never asked where it was cancelled before', async () => {
    const { question, asked } = failing();
    const signal = AbortSignal.abort();
    await expectAsync(withRetry('x', question, { signal })).toBeRejected();
    expect(asked()).toBe(0);
  });

  it('tells of a cancel, whatever the failure that it meets then', async () => {
    const cancel = new AbortController();
    const question = (): Promise<never> => {
      cancel.abort();
      return Promise.reject(new HttpStatusError(403, 'forbidden: no'));
    };
    await expectAsync(withRetry('x', question, { signal: cancel.signal })).toBeRejectedWith(
      jasmine.objectContaining({ name: 'AbortError' }),
    );
  });
});
