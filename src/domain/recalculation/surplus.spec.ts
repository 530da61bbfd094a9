import { departureOf, isSurplus, type LateOfTarget } from './surplus.ts';

describe('More on the phone than the reports justify', () => {
  const numbers = (pass: number, total = pass) => ({ pass, total });
  const compared = (phone: number, reports: number) => ({
    phone: numbers(phone),
    difference: numbers(reports - phone),
  });
  const late = (
    reports: number,
    ...why: readonly LateOfTarget['late'][number]['why'][]
  ): LateOfTarget => ({ withoutLate: numbers(reports), late: why.map((each) => ({ why: each })) });

  for (const [what, comparison, ofLate, is] of [
    ['148 where the reports give 108', compared(148, 108), late(108), true],
    ['the same', compared(108, 108), late(108), false],
    ['fewer', compared(100, 108), late(100, 'reported-later'), false],
    ['passes alone', { phone: numbers(9, 10), difference: { pass: -1, total: 0 } }, late(8), true],
    [
      'a total alone',
      { phone: numbers(9, 12), difference: { pass: 1, total: -2 } },
      late(10),
      true,
    ],
    // A family that was visited again in November counts for November only.
    ['reports that came late, all of it', compared(5, 3), late(5, 'reported-later'), false],
    ['reports that came late, some of it', compared(6, 3), late(4, 'reported-later'), true],
    ['a report that was corrected later', compared(5, 3), late(3, 'changed-later'), false],
    ['no number', { phone: undefined, difference: undefined }, late(3), false],
  ] as const) {
    it(`is ${is ? '' : 'not '}told of ${what}`, () => {
      expect(isSurplus(comparison, ofLate)).toBe(is);
    });
  }

  it('is told where nothing is known of what came late', () => {
    expect(isSurplus(compared(2, 1), { withoutLate: undefined, late: [] })).toBeTrue();
    const lateOnly = { withoutLate: undefined, late: [{ why: 'reported-later' }] } as const;
    expect(isSurplus(compared(2, 1), lateOnly)).toBeTrue();
  });
});

describe("A contact that is not the CHW's any more", () => {
  const mother = { lineage: ['mother', 'family', 'area-1', 'unit'] };
  for (const [what, contact, document, facilities, why] of [
    ['lives below a place of the CHW', mother, {}, ['area-1'], undefined],
    ['lives below one of several', mother, {}, ['area-9', 'unit'], undefined],
    ['is the place itself', { lineage: ['area-1'] }, {}, ['area-1'], undefined],
    ['was moved', mother, {}, ['area-2'], 'moved'],
    ['was moved to nowhere', { lineage: ['mother'] }, {}, ['area-1'], 'moved'],
    ['is deleted', undefined, undefined, ['area-1'], 'deleted'],
    ['is muted', mother, { muted: '2026-10-20T09:00:00.000Z' }, ['area-1'], 'muted'],
    ['is muted by a time', mother, { muted: 1 }, ['area-1'], 'muted'],
    ['was moved and is muted', mother, { muted: true }, ['area-2'], 'moved'],
    ['is muted no more', mother, { muted: null }, ['area-1'], undefined],
    ['was never muted', mother, { muted: false }, ['area-1'], undefined],
    ['has an empty word there', mother, { muted: '' }, ['area-1'], undefined],
  ] as const) {
    it(`is ${why ?? 'none'}: ${what}`, () => {
      expect(departureOf(contact, document, facilities)).toBe(why);
    });
  }
});
