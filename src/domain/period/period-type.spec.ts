import {
  isPeriodType,
  isShorterThanMonths,
  ruleOfType,
  similarPeriodType,
  type PeriodType,
} from './period-type.ts';

describe('period types', () => {
  it('are those that months add up to', () => {
    expect(['Monthly', 'Quarterly', 'FinancialNov'].every(isPeriodType)).toBeTrue();
    expect(['Weekly', 'Daily', 'quarterly', 'TwoYearly', ''].some(isPeriodType)).toBeFalse();
  });

  it('of days and weeks are known as such, and nothing else is', () => {
    const days = ['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const types = ['Daily', 'Weekly', 'BiWeekly', ...days.map((day) => `Weekly${day}`)];
    expect(types.filter((type) => !isShorterThanMonths(type))).toEqual([]);
    expect(['Monthly', 'Fortnightly'].some(isShorterThanMonths)).toBeFalse();
  });

  it('are recognised in another spelling', () => {
    expect(
      ['quarterly', 'Six-monthly', 'FINANCIAL_JULY', 'Qarterly'].map(similarPeriodType),
    ).toEqual(['Quarterly', 'SixMonthly', 'FinancialJuly', undefined]);
  });

  it('cut years by a rule each, and what is none has no rule', () => {
    expect(ruleOfType('Quarterly')).toBeDefined();
    expect(() => ruleOfType('Fortnightly' as PeriodType)).toThrowError(
      'no period type: Fortnightly',
    );
  });
});
