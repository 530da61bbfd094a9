import type { Period } from './period.ts';
import { calendarNotices, periodNotices } from './period-notice.ts';

describe('periodNotices', () => {
  for (const [what, period, today, startDay, expected] of [
    ['a month that is over', '202610', '2026-11-01', 1, []],
    [
      'the running month',
      '202611',
      '2026-11-30',
      1,
      [{ kind: 'running-period', end: '2026-11-30', from: '2026-12-01' }],
    ],
    [
      'an interval that is over in a month that is not',
      '202611',
      '2026-11-21',
      21,
      [{ kind: 'open-in-dhis2', from: '2026-12-01' }],
    ],
    [
      'an interval on its last day',
      '202611',
      '2026-11-20',
      21,
      [{ kind: 'running-period', end: '2026-11-20', from: '2026-12-01' }],
    ],
    ['an interval and a month that are over', '202611', '2026-12-01', 21, []],
    [
      'the interval of the next year’s first month',
      '202612',
      '2026-12-25',
      21,
      [{ kind: 'open-in-dhis2', from: '2027-01-01' }],
    ],
    [
      'a month of another calendar',
      '208305',
      '2026-11-05',
      1,
      [{ kind: 'period-after-today', from: '2083-06-01' }],
    ],
    ['a quarter that is over', '2026Q3', '2026-10-01', 1, []],
    [
      'a quarter of which two months are over',
      '2026Q4',
      '2026-12-05',
      1,
      [{ kind: 'running-period', end: '2026-12-31', from: '2027-01-01' }],
    ],
    [
      'a quarter whose intervals are over in a month that is not',
      '2026Q4',
      '2026-12-21',
      21,
      [{ kind: 'open-in-dhis2', from: '2027-01-01' }],
    ],
    [
      'a financial year named by the year after its first month',
      '2027Nov',
      '2026-12-05',
      1,
      [{ kind: 'running-period', end: '2027-10-31', from: '2027-11-01' }],
    ],
  ] as const) {
    it(`says what is so of ${what}`, () => {
      expect<unknown>(periodNotices(period as Period, today, startDay)).toEqual(expected);
    });
  }
});

describe('calendarNotices', () => {
  for (const [period, calendar, isSaid] of [
    ['208305', undefined, true],
    ['208305', 'nepali', false],
    ['202611', undefined, false],
    ['202611', 'gregorian', false],
  ] as const) {
    it(`${isSaid ? 'ask' : 'do not ask'} about the calendar of ${period} where it is ${String(calendar)}`, () => {
      expect<unknown>(calendarNotices(period as Period, calendar)).toEqual(
        isSaid ? [{ kind: 'bikram-sambat-period', period }] : [],
      );
    });
  }
});
