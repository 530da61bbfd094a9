import type { BikramSambatMonths } from '../settings/month-start-date.ts';
import type { Period } from './period.ts';
import { PERIOD_TYPE_RULES } from './period-type.ts';
import { periodTypeOf } from './period.ts';
import { periodNotices, type PeriodNotice } from './period-notice.ts';
import { dayAfter } from './utc-day.ts';

/** The last day of the CHT's intervals from the 21st on, and the first day on which DHIS2 takes it. */
const GREGORIAN = [
  ['202611', '2026-11-20', '2026-12-01'],
  ['202605B', '2026-10-20', '2026-11-01'],
  ['2026Q3', '2026-09-20', '2026-10-01'],
  ['2026NovQ4', '2026-10-20', '2026-11-01'],
  ['2026S1', '2026-06-20', '2026-07-01'],
  ['2025AprilS2', '2026-03-20', '2026-04-01'],
  ['2026NovS2', '2026-10-20', '2026-11-01'],
  ['2026', '2026-12-20', '2027-01-01'],
  ['2025Feb', '2026-01-20', '2026-02-01'],
  ['2025April', '2026-03-20', '2026-04-01'],
  ['2025July', '2026-06-20', '2026-07-01'],
  ['2025Aug', '2026-07-20', '2026-08-01'],
  ['2025Sep', '2026-08-20', '2026-09-01'],
  ['2025Oct', '2026-09-20', '2026-10-01'],
  ['2026Nov', '2026-10-20', '2026-11-01'],
] as const;

/** The same of Bikram Sambat, from the 15th on. */
const BIKRAM_SAMBAT = [
  ['208305', '2026-08-30', '2026-09-17'],
  ['208303B', '2026-09-30', '2026-10-18'],
  ['2083Q2', '2026-09-30', '2026-10-18'],
  ['2083S1', '2026-09-30', '2026-10-18'],
  ['2082', '2026-03-28', '2026-04-14'],
  ['2082April', '2026-06-28', '2026-07-17'],
] as const;

const nepali = (startDay: number): BikramSambatMonths => ({ calendar: 'bikram-sambat', startDay });

const kindsOf = (...[period, today, months]: Parameters<typeof periodNotices>): readonly string[] =>
  periodNotices(period, today, months).map(
    (notice: PeriodNotice) => `${notice.kind} ${'from' in notice ? notice.from : ''}`,
  );

describe('a period whose months are over for the CHT and not for DHIS2', () => {
  it('is looked at in every type', () => {
    expect(GREGORIAN.map(([period]) => periodTypeOf(period as Period))).toEqual(
      PERIOD_TYPE_RULES.map(({ type }) => type),
    );
  });

  for (const [periods, months, whole] of [
    [GREGORIAN, 21, 1],
    [BIKRAM_SAMBAT, nepali(15), nepali(1)],
  ] as const) {
    for (const [text, last, from] of periods) {
      const period = text as Period;
      it(`is open from the day after ${last} until ${from}: ${text}`, () => {
        expect(kindsOf(period, last, months)).toEqual([`running-period ${from}`]);
        expect(kindsOf(period, dayAfter(last), months)).toEqual([`open-in-dhis2 ${from}`]);
        expect(kindsOf(period, from, months)).toEqual([]);
      });

      it(`is never open where months start on the first: ${text}`, () => {
        expect(kindsOf(period, dayAfter(last), whole)).toEqual([`running-period ${from}`]);
        expect(kindsOf(period, from, whole)).toEqual([]);
      });
    }
  }
});
