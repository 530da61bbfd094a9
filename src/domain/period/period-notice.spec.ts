import type { Tag } from './period.ts';
import { periodNotices } from './period-notice.ts';

describe('periodNotices', () => {
  for (const [what, tag, today, startDay, expected] of [
    ['a month that is over', '2026-10', '2026-11-01', 1, []],
    [
      'the running month',
      '2026-11',
      '2026-11-30',
      1,
      [{ kind: 'running-period', end: '2026-11-30', from: '2026-12-01' }],
    ],
    [
      'an interval that is over in a month that is not',
      '2026-11',
      '2026-11-21',
      21,
      [{ kind: 'open-in-dhis2', from: '2026-12-01' }],
    ],
    [
      'an interval on its last day',
      '2026-11',
      '2026-11-20',
      21,
      [{ kind: 'running-period', end: '2026-11-20', from: '2026-12-01' }],
    ],
    ['an interval and a month that are over', '2026-11', '2026-12-01', 21, []],
    [
      'the interval of the next year’s first month',
      '2026-12',
      '2026-12-25',
      21,
      [{ kind: 'open-in-dhis2', from: '2027-01-01' }],
    ],
    [
      'a month of another calendar',
      '2083-05',
      '2026-11-05',
      1,
      [{ kind: 'period-after-today', from: '2083-06-01' }],
    ],
  ] as const) {
    it(`says what is so of ${what}`, () => {
      expect<unknown>(periodNotices(tag as Tag, today, startDay)).toEqual(expected);
    });
  }
});
