import { isExpired, isInFuture, parseAdxPeriod, parsePeriod, type Period } from './period.ts';

const known = (id: string): Period => {
  const period = parsePeriod(id);
  if (period === undefined) throw new Error(`no period: ${id}`);
  return period;
};

describe("the model's periods", () => {
  for (const [id, type, start, end] of [
    ['20260228', 'Daily', '2026-02-28', '2026-02-28'],
    ['2026W1', 'Weekly', '2025-12-29', '2026-01-04'],
    ['2026W53', 'Weekly', '2026-12-28', '2027-01-03'],
    ['2026SunW1', 'WeeklySunday', '2026-01-04', '2026-01-10'],
    ['202602', 'Monthly', '2026-02-01', '2026-02-28'],
    ['202606B', 'BiMonthly', '2026-11-01', '2026-12-31'],
    ['2026Q4', 'Quarterly', '2026-10-01', '2026-12-31'],
    ['2026NovQ1', 'QuarterlyNov', '2025-11-01', '2026-01-31'],
    ['2026S2', 'SixMonthly', '2026-07-01', '2026-12-31'],
    ['2026AprilS2', 'SixMonthlyApril', '2026-10-01', '2027-03-31'],
    ['2026NovS1', 'SixMonthlyNov', '2025-11-01', '2026-04-30'],
    ['2024', 'Yearly', '2024-01-01', '2024-12-31'],
    ['2026April', 'FinancialApril', '2026-04-01', '2027-03-31'],
    ['2024Nov', 'FinancialNov', '2023-11-01', '2024-10-31'],
  ] as const) {
    it(`${id} is ${type}, ${start} to ${end}`, () => {
      expect(parsePeriod(id)).toEqual({ id, type, start, end });
    });
  }

  it('reads a month with a hyphen as the same month', () => {
    expect(parsePeriod('2026-02')).toEqual(known('202602'));
  });

  for (const id of ['202613', '2026Q5', '2025W53', '20260230', 'yesterday', '']) {
    it(`${JSON.stringify(id)} is none`, () => {
      expect(parsePeriod(id)).toBeUndefined();
    });
  }

  for (const [text, id] of [
    ['2026-02-01/P1M', '202602'],
    ['2026-02-28/P1D', '20260228'],
    ['2026-01-05/P7D', '2026W2'],
    ['2026-10-01/P3M', '2026Q4'],
    ['2026-10-01/P6M', '2026AprilS2'],
    ['2025-11-01/P6M', '2026NovS1'],
    ['2026-04-01/P1Y', '2026April'],
    ['2026-02-02/P1M', undefined],
    ['2026-11-01/P3M', undefined],
    ['202602', undefined],
    ['2026-02-30/P1D', undefined],
  ] as const) {
    it(`ADX's ${text} is ${id ?? 'none'}`, () => {
      expect(parseAdxPeriod(text)?.id).toBe(id);
    });
  }

  for (const [id, open, future] of [
    ['202610', 0, false],
    ['202611', 0, true],
    ['202611', 1, false],
    ['202612', 1, true],
    ['2026Q3', 0, false],
    ['2026Q4', 0, true],
    ['2026W46', 0, false],
    ['2026W47', 0, true],
  ] as const) {
    it(`${id} is ${future ? 'not yet' : ''} open on 2026-11-21 with ${open} future periods`, () => {
      expect(isInFuture(known(id), '2026-11-21', open)).toBe(future);
    });
  }

  it('expire when the days and one more have passed, never where none are set', () => {
    expect(isExpired(known('202610'), '2026-11-10', 10)).toBe(false);
    expect(isExpired(known('202610'), '2026-11-11', 10)).toBe(true);
    expect(isExpired(known('202601'), '2026-11-11', 0)).toBe(false);
  });
});
