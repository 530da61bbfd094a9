import { periodsToClose } from './periods-to-close.ts';

const rule = (dayOfMonth: number, monthsBack: number) => ({
  dataSet: 'dataSet0001',
  minReported: 0,
  source: 'phones' as const,
  signOff: false,
  overwrite: false,
  dayOfMonth,
  monthsBack,
});

describe('The months that are closed on a day', () => {
  const of = (dayOfMonth: number, monthsBack: number, today: string, type = 'Monthly') =>
    periodsToClose(rule(dayOfMonth, monthsBack), type, undefined, today) as readonly string[];

  it('begin with the month before from the day of the month on', () => {
    expect(of(5, 0, '2026-11-04')).toEqual(['202609']);
    expect(of(5, 0, '2026-11-05')).toEqual(['202610']);
    expect(of(1, 0, '2026-11-01')).toEqual(['202610']);
    expect(of(28, 0, '2026-01-28')).toEqual(['202512']);
    expect(of(28, 0, '2026-01-27')).toEqual(['202511']);
  });

  it('go back over the year', () => {
    expect(of(5, 3, '2026-03-05')).toEqual(['202602', '202601', '202512', '202511']);
  });

  it('make longer periods only once all their months can be closed', () => {
    expect(of(5, 3, '2026-11-05', 'Quarterly')).toEqual(['2026Q3']);
    expect(of(5, 0, '2027-01-05', 'Quarterly')).toEqual(['2026Q4']);
    expect(of(5, 0, '2027-01-04', 'Quarterly')).toEqual([]);
  });

  it('are those of Bikram Sambat where DHIS2 has its months', () => {
    // 5 November 2026 is the 19th of Kartik, the seventh month of 2083.
    expect(
      periodsToClose(rule(19, 0), 'Monthly', 'nepali', '2026-11-05') as readonly string[],
    ).toEqual(['208306']);
    expect(
      periodsToClose(rule(20, 0), 'Monthly', 'nepali', '2026-11-05') as readonly string[],
    ).toEqual(['208305']);
  });

  it('are none of weeks', () => {
    expect(periodsToClose(rule(5, 0), 'Weekly', undefined, '2026-11-05')).toBeUndefined();
  });
});
