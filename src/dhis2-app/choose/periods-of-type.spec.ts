import { periodsOfType } from './periods-of-type.ts';

const TODAY = '2026-11-05';
const first = (type: string, months: Parameters<typeof periodsOfType>[2] = 1) =>
  periodsOfType(type, TODAY, months)?.slice(0, 2);

describe('the periods that the app offers', () => {
  it('are of the data set’s type, the running one first', () => {
    for (const [type, running, before] of [
      ['Monthly', '202611', '202610'],
      ['Quarterly', '2026Q4', '2026Q3'],
      ['FinancialApril', '2026April', '2025April'],
      ['Weekly', '2026W45', '2026W44'],
      ['WeeklySunday', '2026SunW44', '2026SunW43'],
    ] as const) {
      expect(first(type)?.map(({ period, standing }) => `${period} ${standing}`))
        .withContext(type)
        .toEqual([`${running} running`, `${before} finished`]);
    }
  });

  it('have the days of the CHT’s months', () => {
    expect(first('Monthly', 26)?.[0]).toEqual(
      jasmine.objectContaining({ period: '202611', start: '2026-10-26', end: '2026-11-25' }),
    );
    const nepal = first('Monthly', { calendar: 'bikram-sambat', startDay: 1 });
    expect(nepal?.map(({ period }) => String(period))).toEqual(['208307', '208306']);
  });

  it('are none of types that nothing in the CHT adds up to', () => {
    expect(periodsOfType('Daily', TODAY, 1)).toBeUndefined();
    expect(periodsOfType('Hourly', TODAY, 1)).toBeUndefined();
  });
});
