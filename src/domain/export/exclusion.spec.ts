import { isReason, withExclusion, withoutExclusion } from './exclusion.ts';

describe('leaving owners out', () => {
  const late = { owner: 'b', reason: 'handed over' };

  it('adds an owner, in code-unit order, with the newest reason', () => {
    const one = withExclusion([], late);
    expect(withExclusion(one, { owner: 'B', reason: 'counted twice' })).toEqual([
      { owner: 'B', reason: 'counted twice' },
      late,
    ]);
    expect(withExclusion(one, { owner: 'b', reason: 'counted twice' })).toEqual([
      { owner: 'b', reason: 'counted twice' },
    ]);
  });

  it('is undone without a trace', () => {
    const before = [{ owner: 'a', reason: 'tried out' }];
    expect(withoutExclusion(withExclusion(before, late), 'b')).toEqual(before);
    expect(withoutExclusion(before, 'b')).toEqual(before);
  });

  for (const [reason, is] of [
    ['handed over', true],
    ['x'.repeat(500), true],
    ['x'.repeat(501), false],
    ['', false],
    [' \n', false],
  ] as const) {
    it(`${is ? 'takes' : 'refuses'} a reason of ${String(reason.length)} characters`, () => {
      expect(isReason(reason)).toBe(is);
    });
  }
});
