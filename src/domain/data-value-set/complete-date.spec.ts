import { canMarkComplete, isCompleteAble } from './complete-date.ts';

describe('a mark that a data set is complete', () => {
  const one = { orgUnits: ['A'], children: false };
  for (const [what, choice, mapped, standing, expected] of [
    ['one of many', one, 9, 'finished', 'possible'],
    ['all, where there is one', { orgUnits: [], children: false }, 1, 'finished', 'possible'],
    ['all of many', { orgUnits: [], children: false }, 2, 'finished', 'several-org-units'],
    ['all of none', { orgUnits: [], children: false }, 0, 'finished', 'several-org-units'],
    ['two', { orgUnits: ['A', 'B'], children: false }, 2, 'finished', 'several-org-units'],
    ['one and below', { orgUnits: ['A'], children: true }, 9, 'finished', 'several-org-units'],
    ['a month that runs', one, 9, 'running', 'not-finished'],
    ['no month', one, 9, undefined, 'not-finished'],
  ] as const) {
    it(`is ${expected} for ${what}`, () => {
      expect(canMarkComplete(choice, mapped, standing)).toBe(expected);
    });
  }

  it('is of a day that exists and is not to come', () => {
    expect(isCompleteAble('2026-11-28', '2026-11-28', 2, 'finished')).toBeFalse();
    expect(isCompleteAble('2026-11-28', '2026-11-28', 1, 'running')).toBeFalse();
    const on = (day: string) => isCompleteAble(day, '2026-11-28', 1, 'finished');
    expect(['2026-11-28', '2026-11-01', '2026-11-29', '2026-02-30', ''].map(on)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
