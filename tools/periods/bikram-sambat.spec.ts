import type * as MultiCalendarDates from '@dhis2/multi-calendar-dates';
import { createRequire } from 'node:module';
import {
  bikramSambatOf,
  daysInBikramSambatMonth,
  gregorianOf,
  monthsOfPeriod,
  parsePeriod,
  periodOfMonth,
  type PeriodType,
} from '../../src/domain/index.ts';

const require = createRequire(import.meta.url);
const phones = require('bikram-sambat') as {
  readonly daysInMonth: (year: number, month: number) => number;
  readonly toGreg_text: (year: number, month: number, day: number) => string;
  readonly toBik_euro: (date: string) => string;
};
// Its modules for import lack what Node asks of JSON; those for require have it.
const dhis2 = require('@dhis2/multi-calendar-dates') as typeof MultiCalendarDates;

const YEARS = Array.from({ length: 21 }, (_, index) => 2070 + index);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Months on whose length DHIS2's own package is of another opinion: years of which no official
 * calendar was out when it was made, and 2083.
 */
const DISPUTED = [
  '2083-06',
  '2083-08',
  '2083-09',
  '2083-10',
  '2085-05',
  '2086-01',
  '2089-01',
  '2090-01',
];

describe('months of Bikram Sambat', () => {
  it('are as long as phones take them for, and start on the same days', () => {
    for (const year of YEARS) {
      for (const month of MONTHS) {
        const length = phones.daysInMonth(year, month);
        const written = `${String(year)}-${two(month)}`;
        expect(daysInBikramSambatMonth(year, month)).withContext(written).toBe(length);
        for (const day of [1, length]) {
          const date = gregorianOf(year, month, day);
          expect(date)
            .withContext(written)
            .toBe(phones.toGreg_text(year, month, day));
          expect(bikramSambatOf(date)).toEqual({ year, month, day });
          expect(phones.toBik_euro(date)).toBe(`${written}-${two(day)}`);
        }
      }
    }
  });

  it('are as long as DHIS2’s own package takes them for, but for those that are disputed', () => {
    const others = YEARS.flatMap((year) =>
      dhis2
        .generateFixedPeriods({ year, periodType: 'MONTHLY', calendar: 'nepali', locale: 'en' })
        .flatMap(({ endDate }, index) => {
          const isSame = Number(endDate.slice(8)) === daysInBikramSambatMonth(year, index + 1);
          return isSame ? [] : [`${String(year)}-${two(index + 1)}`];
        }),
    );
    expect(others).toEqual(DISPUTED);
  });

  it('are none beyond the table', () => {
    expect(bikramSambatOf('2012-04-12')).toBeUndefined();
    expect(bikramSambatOf('2012-04-13')).toEqual({ year: 2069, month: 1, day: 1 });
    expect(bikramSambatOf('2034-04-13')).toEqual({ year: 2090, month: 12, day: 30 });
    expect(bikramSambatOf('2034-04-14')).toBeUndefined();
  });
});

const TYPES = {
  Monthly: 'MONTHLY',
  BiMonthly: 'BIMONTHLY',
  Quarterly: 'QUARTERLY',
  SixMonthly: 'SIXMONTHLY',
  SixMonthlyApril: 'SIXMONTHLYAPR',
  Yearly: 'YEARLY',
  FinancialApril: 'FYAPR',
  FinancialJuly: 'FYJUL',
  FinancialOct: 'FYOCT',
} as const;

describe('periods of a DHIS2 of the Nepali calendar have the same ids and months', () => {
  for (const [type, periodType] of Object.entries(TYPES)) {
    it(`of ${type}`, () => {
      for (const year of YEARS.slice(0, 20)) {
        const periods = dhis2
          .generateFixedPeriods({
            year,
            periodType,
            calendar: 'nepali',
            locale: 'en',
            yearsCount: 1,
          })
          .filter(({ id }) => id.startsWith(String(year)));
        expect(periods.length).toBeGreaterThan(0);
        for (const { id, startDate, endDate } of periods) {
          const period = parsePeriod(id);
          const months = period === undefined ? [] : monthsOfPeriod(period);
          expect([months[0], months.at(-1)] as unknown[])
            .withContext(id)
            .toEqual([startDate.slice(0, 7), endDate.slice(0, 7)]);
          const [first] = months;
          expect<string | undefined>(first && periodOfMonth(first, type as PeriodType)).toBe(id);
        }
      }
    });
  }
});
