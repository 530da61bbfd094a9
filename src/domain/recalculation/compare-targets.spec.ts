import { compareTargets } from './compare-targets.ts';
import type { TargetValue } from './score.ts';

const reports = (...numbers: readonly (readonly [string, number, number])[]): TargetValue[] =>
  numbers.map(([id, pass, total]) => ({ id, value: { pass, total } }));

const phone = (...numbers: readonly (readonly [string, unknown, unknown])[]) => ({
  targets: {
    ids: numbers.map(([id]) => id),
    numbers: numbers.flatMap(([, pass, total]) => [pass, total]),
  },
});

describe('A phone compared with the reports', () => {
  it('agrees, or differs by pass and total', () => {
    const compared = compareTargets(
      phone(['births', 3, 3], ['visits', 12, 12]),
      reports(['births', 3, 3], ['visits', 13, 14]),
    );
    expect(compared).toEqual([
      {
        target: 'births',
        phone: { pass: 3, total: 3 },
        recalculated: { pass: 3, total: 3 },
        difference: { pass: 0, total: 0 },
        differs: false,
      },
      {
        target: 'visits',
        phone: { pass: 12, total: 12 },
        recalculated: { pass: 13, total: 14 },
        difference: { pass: 1, total: 2 },
        differs: true,
      },
    ]);
    const [same] = compareTargets(phone(['a', 0, 4]), reports(['a', 1, 4]));
    expect(same?.differs).toBe(true);
    const [total] = compareTargets(phone(['a', 1, 4]), reports(['a', 1, 5]));
    expect(total?.differs).toBe(true);
  });

  it('differs where one of them has no such target, or the phone no number', () => {
    const compared = compareTargets(
      phone(['gone', 1, 1], ['bad', '3', 3], ['twice', 1, 1], ['twice', 1, 1]),
      reports(['new', 0, 0], ['bad', 3, 3], ['twice', 1, 1]),
    );
    expect(
      compared.map(({ target, difference, differs }) => [target, difference, differs]),
    ).toEqual(['new', 'bad', 'twice', 'gone'].map((target) => [target, undefined, true]));
    expect(compared.find(({ target }) => target === 'twice')?.phone).toEqual({
      pass: undefined,
      total: undefined,
    });
    const without = compareTargets(undefined, reports(['new', 0, 0]));
    expect(without.map(({ target, phone: ofPhone }) => [target, ofPhone])).toEqual([
      ['new', undefined],
    ]);
  });
});
