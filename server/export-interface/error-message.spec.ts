import { casesErrorMessage } from '../go-data/index.ts';
import { errorMessage } from './index.ts';

describe('What an error means', () => {
  const badPeriod = (period: string, more: object = {}): string =>
    errorMessage({ code: 'bad-period', period, ...more });

  it('is told of a period with one that the project has', () => {
    expect(badPeriod('2026-02')).toContain('Give it as YYYYMM, such as 202601.');
    expect(badPeriod('202602', { periodType: 'Quarterly' })).toContain('such as 2026Q2.');
    const calendar = 'bikram-sambat';
    expect(badPeriod('2083W30', { calendar })).toContain(
      'Give it as YYYYMM of Bikram Sambat, such as 208301.',
    );
    expect(badPeriod('208305', { calendar, periodType: 'Quarterly' })).toContain('such as 2083Q2.');
    expect(badPeriod('208305', { calendar, periodType: 'Weekly' })).toContain('such as 2026W25.');
  });

  it('is told of an account that is locked, which is no matter of roles', () => {
    const words =
      'forbidden: Account is temporarily locked due to multiple authentication failures';
    const said = errorMessage({ code: 'refused', request: '_session', status: 403, words });
    expect(said).toContain('Too many wrong passwords were tried');
    expect(said).not.toContain('offline');
  });

  it('is told of a week by a year of Bikram Sambat, and of a DHIS2 that has weeks of its own', () => {
    const week = { calendar: 'bikram-sambat', periodType: 'Weekly' };
    expect(badPeriod('2083W30', week)).toBe(
      'The period "2083W30" names a week by a year of Bikram Sambat, and weeks are counted by the Gregorian calendar. Give it such as 2026W25.',
    );
    for (const period of ['2083W30', '2026W30']) {
      expect(errorMessage({ code: 'other-calendar', period, calendar: 'nepali' })).toBe(
        `The period ${period} is a week, and weeks are counted by the Gregorian calendar: this DHIS2, of the calendar nepali, would take it for a week of its own. No file was written.`,
      );
    }
    expect(
      casesErrorMessage({ code: 'other-calendar', period: '20261105', calendar: 'nepali' }),
    ).toContain('20261105 is a day, and days are counted by the Gregorian calendar');
    expect(
      errorMessage({ code: 'other-calendar', period: '202605', calendar: 'nepali' }),
    ).toContain('not of the calendar of this DHIS2, nepali');
  });
});
