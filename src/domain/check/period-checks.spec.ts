import { found, told } from '../testing/checked.ts';

describe('what is found of periods', () => {
  it('of input periods replaces, since 2.43, what else is asked of the day', () => {
    expect(
      told({ period: '202603', metadata: { dataInputPeriods: [{ period: { id: '202603' } }] } }),
    ).toEqual(['future-period: rejects-value E7641 / stores / choose-or-open-period']);
  });

  for (const [openingDate, closingDate, isOpen] of [
    [undefined, undefined, true],
    ['2026-03-06T00:00:00.000', undefined, false],
    ['2026-03-05T18:00:00.000', undefined, true],
    [undefined, '2026-03-05T00:00:00.000', false],
    [undefined, '2026-03-05', false],
    [undefined, '2026-03-05T18:00:00.000', true],
    [undefined, '2026-03-04T18:00:00.000', false],
    [undefined, '2026-03-06T00:00:00.000', true],
  ] as const) {
    it(`on 5 March is that an input period from ${openingDate ?? 'ever'} to ${closingDate ?? 'ever'} is ${isOpen ? 'open' : 'not open'}`, () => {
      const dates = {
        ...(openingDate === undefined ? {} : { openingDate }),
        ...(closingDate === undefined ? {} : { closingDate }),
      };
      const metadata = { dataInputPeriods: [{ period: { id: '202602' }, ...dates }] };
      expect(found({ metadata }).length).toBe(isOpen ? 0 : 1);
    });
  }
});
