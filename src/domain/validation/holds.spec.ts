import { holds } from './holds.ts';

const NEVER = 'NEVER_SKIP';
const SKIP = 'SKIP_IF_ALL_VALUES_MISSING';

const rule = (left: string, right: string) =>
  ({
    operator: 'equal_to',
    leftSide: { missingValueStrategy: left },
    rightSide: { missingValueStrategy: right },
  }) as never;

const side = (number: number | undefined) => (number === undefined ? {} : { number });

describe('a rule of a pair', () => {
  for (const [operator, left, right, isHeld] of [
    ['compulsory_pair', 1, 2, true],
    ['compulsory_pair', 0, undefined, false],
    ['compulsory_pair', undefined, 0, false],
    ['compulsory_pair', undefined, undefined, true],
    ['exclusive_pair', 1, 2, false],
    ['exclusive_pair', 0, undefined, true],
    ['exclusive_pair', undefined, 0, true],
    ['exclusive_pair', undefined, undefined, true],
  ] as const) {
    it(`${isHeld ? 'holds' : 'does not hold'}: ${operator} of ${String(left)} and ${String(right)}`, () => {
      const pair = { ...(rule(SKIP, SKIP) as object), operator } as never;
      expect(holds(pair, side(left), side(right))).toBe(isHeld);
    });
  }
});

describe('a rule of which a side comes to no number', () => {
  for (const [left, ofLeft, right, ofRight, isHeld] of [
    [undefined, NEVER, 0, SKIP, true],
    [undefined, NEVER, 1, SKIP, false],
    [undefined, SKIP, 1, NEVER, true],
    [0, SKIP, undefined, NEVER, true],
    [1, SKIP, undefined, NEVER, false],
    [1, NEVER, undefined, SKIP, true],
    [undefined, SKIP, undefined, SKIP, true],
    [1, NEVER, 2, NEVER, false],
  ] as const) {
    it(`${isHeld ? 'holds' : 'does not hold'} for ${String(left)} (${ofLeft}) and ${String(right)} (${ofRight})`, () => {
      expect(holds(rule(ofLeft, ofRight), side(left), side(right))).toBe(isHeld);
    });
  }
});
