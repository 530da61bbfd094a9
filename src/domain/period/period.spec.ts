import {
  monthsOfPeriod,
  parsePeriod,
  parseTag,
  periodOfMonth,
  periodOfTag,
  periodTypeOf,
  type Period,
  type Tag,
} from './period.ts';
import { PERIOD_TYPE_RULES } from './period-type.ts';

describe('periods', () => {
  for (const text of [
    '202613',
    '202600',
    '202607B',
    '202600B',
    '2026Q0',
    '2026Q5',
    '2026S3',
    '2026AprilS3',
    '2026W12',
    '2026BiW3',
    '20260101',
    '2026-01',
    '20261',
    '2026april',
    '26Q1',
    ' 202601',
    '२०२६०१',
    '202601\n',
    '2026Q1\n',
  ]) {
    it(`${JSON.stringify(text)} is none`, () => {
      expect(parsePeriod(text)).toBeUndefined();
    });
  }

  for (const [text, type, first, last] of [
    ['202602', 'Monthly', '2026-02', '2026-02'],
    ['202604B', 'BiMonthly', '2026-07', '2026-08'],
    ['2026Q3', 'Quarterly', '2026-07', '2026-09'],
    ['2026NovQ1', 'QuarterlyNov', '2025-11', '2026-01'],
    ['2026NovQ4', 'QuarterlyNov', '2026-08', '2026-10'],
    ['2026S1', 'SixMonthly', '2026-01', '2026-06'],
    ['2026AprilS2', 'SixMonthlyApril', '2026-10', '2027-03'],
    ['2026NovS1', 'SixMonthlyNov', '2025-11', '2026-04'],
    ['2026NovS2', 'SixMonthlyNov', '2026-05', '2026-10'],
    ['2026', 'Yearly', '2026-01', '2026-12'],
    ['2026Feb', 'FinancialFeb', '2026-02', '2027-01'],
    ['2026April', 'FinancialApril', '2026-04', '2027-03'],
    ['2026July', 'FinancialJuly', '2026-07', '2027-06'],
    ['2026Aug', 'FinancialAug', '2026-08', '2027-07'],
    ['2026Sep', 'FinancialSep', '2026-09', '2027-08'],
    ['2026Oct', 'FinancialOct', '2026-10', '2027-09'],
    ['2026Nov', 'FinancialNov', '2025-11', '2026-10'],
  ] as const) {
    it(`${text} is ${type}, from ${first} to ${last}`, () => {
      const period = parsePeriod(text);
      expect(period && periodTypeOf(period)).toBe(type);
      const months = period ? monthsOfPeriod(period) : [];
      expect([months[0], months.at(-1)] as unknown).toEqual([first, last]);
    });
  }

  it('each month of a period lies in that period of its type', () => {
    for (const { type, months } of PERIOD_TYPE_RULES) {
      for (let month = 0; month < 120; month += 1) {
        const tag = `20${String(20 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
        const period = periodOfMonth(tag as Tag, type);
        expect(parsePeriod(period)).toBe(period);
        expect(periodTypeOf(period)).toBe(type);
        const own = monthsOfPeriod(period);
        expect(own).toHaveSize(months);
        expect(own).toContain(tag as Tag);
        expect(new Set(own.map((one) => periodOfMonth(one, type)))).toEqual(
          new Set<Period>([period]),
        );
      }
    }
  });

  it('are of years with four digits, whichever they are', () => {
    expect(monthsOfPeriod('000102' as Period)).toEqual(['0001-02'] as Tag[]);
    expect<string>(periodOfMonth('0099-12' as Tag, 'Yearly')).toBe('0099');
  });

  it('have no months where they are none', () => {
    expect(monthsOfPeriod('nonsense' as Period)).toEqual([]);
    expect(periodTypeOf('nonsense' as Period)).toBe('Monthly');
  });

  it('are of a type that there is', () => {
    expect(() => periodOfMonth('2026-01' as Tag, 'Fortnightly' as never)).toThrowError(
      'no period type: Fortnightly',
    );
  });

  for (const text of ['x2026-01', '2026-01x', '2026-13', '2026-00', '202601', '2026-1']) {
    it(`have no tag ${text}`, () => {
      expect(parseTag(text)).toBeUndefined();
    });
  }

  it('and tags name the same months', () => {
    const period = parsePeriod('202612');
    const tag = parseTag('2026-12');
    expect(period && monthsOfPeriod(period)).toEqual(tag ? [tag] : []);
    expect(tag && periodOfTag(tag)).toBe(period);
  });
});
