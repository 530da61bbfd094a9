import { err, ok } from './result.ts';

describe('a result', () => {
  it('is a value, or the error that says why there is none', () => {
    expect<unknown>([ok(3), err('no')]).toEqual([
      { ok: true, value: 3 },
      { ok: false, error: 'no' },
    ]);
  });
});
