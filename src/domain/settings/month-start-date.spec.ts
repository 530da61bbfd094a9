import { monthStartDate } from './month-start-date.ts';

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
});
