import { isNewerSignOff } from './newer-sign-off.ts';

const LATEST = 1000;

describe('isNewerSignOff', () => {
  for (const [what, one, other, isNewer] of [
    ['a later one', ['a', 2], ['b', 1], true],
    ['an earlier one', ['b', 1], ['a', 2], false],
    ['the greater id of two alike', ['b', 2], ['a', 2], true],
    ['the last instant that a clock can show', ['a', LATEST], ['b', 2], true],
    ['a date that no clock can show', ['b', LATEST + 1], ['a', -1], false],
    ['the greater id of two dates that no clock can show', ['b', 1001], ['a', 2002], true],
    ['the only one', ['a', LATEST + 1], undefined, true],
  ] as const) {
    it(`tells whether it is newer: ${what}`, () => {
      const of = (some: readonly [string, number]) => ({ id: some[0], reportedDate: some[1] });
      expect(isNewerSignOff(of(one), other && of(other), LATEST)).toBe(isNewer);
    });
  }
});
