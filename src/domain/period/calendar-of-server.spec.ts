import { isBikramSambatPeriod, isOfCalendar } from './calendar-of-server.ts';
import type { Period } from './period.ts';

describe('a period and the calendar of a DHIS2', () => {
  for (const [period, calendars] of [
    ['208305', ['nepali']],
    ['2083Q1', ['nepali']],
    ['2083April', ['nepali']],
    ['2090', ['nepali']],
    ['209101', ['nepali']],
    ['2099Q4', ['nepali']],
    // Its first months are of the calendar, its last ones beyond the table.
    ['2099April', ['nepali']],
    ['202611', ['iso8601', 'gregorian']],
    ['2026Q4', ['iso8601', 'gregorian']],
    // Beyond the table nothing is known of it: a Gregorian month far off.
    ['210001', ['iso8601', 'gregorian']],
  ] as const) {
    it(`${period} is one of ${calendars.join(' and ')}`, () => {
      const all = ['coptic', 'ethiopian', 'gregorian', 'islamic', 'iso8601', 'nepali', 'thai'];
      const of = all.filter((calendar) => isOfCalendar(period as Period, calendar));
      expect(of).toEqual([...calendars].sort());
      expect(isBikramSambatPeriod(period as Period)).toBe(calendars[0] === 'nepali');
    });
  }
});
