import { gregorianStartDay, monthStartDate, type MonthStartDate } from './month-start-date.ts';

describe('monthStartDate', () => {
  for (const [uhc, expected] of [
    [undefined, 1],
    [{}, 1],
    [{ month_start_date: 26 }, 26],
    [{ month_start_date: '26' }, 26],
    [{ month_start_date: 26.9 }, 26],
    [{ month_start_date: 31 }, 31],
    [{ month_start_date: 32 }, 1],
    [{ month_start_date: -1 }, 1],
    [{ month_start_date: 'end' }, 1],
    [{ month_start_date: { toString: 1 } }, 1],
    [{ visit_count: { month_start_date: 15 } }, 15],
    [{ month_start_date: 20, visit_count: { month_start_date: 15 } }, 20],
    [{ month_start_date: 40, visit_count: { month_start_date: 15 } }, 1],
    [{ month_start_date: 0, visit_count: { month_start_date: 15 } }, 15],
    // A text is there, whatever it says: only an empty one is none.
    [{ month_start_date: '0', visit_count: { month_start_date: 15 } }, 1],
    [{ month_start_date: '', visit_count: { month_start_date: 15 } }, 15],
    [{ month_start_date: null, visit_count: { month_start_date: 15 } }, 15],
  ] as const) {
    it(`of ${JSON.stringify(uhc)} is ${String(expected)}`, () => {
      expect(monthStartDate({ uhc })).toBe(expected);
    });
  }

  for (const [day, startDay, gregorian] of [
    [32, 32, 1],
    [31, 31, 31],
    [33, 1, 1],
    [undefined, 1, 1],
  ] as const) {
    it(`of Bikram Sambat is ${String(startDay)} where ${String(day)} is written`, () => {
      const months: MonthStartDate = { calendar: 'bikram-sambat', startDay };
      const visit_count = { use_bikram_sambat_months: true, month_start_date: day };
      expect(monthStartDate({ uhc: { visit_count } })).toEqual(months);
      expect(gregorianStartDay(months)).toBe(gregorian);
    });
  }

  it('of Gregorian months is what it is', () => {
    expect(gregorianStartDay(26)).toBe(26);
  });
});
