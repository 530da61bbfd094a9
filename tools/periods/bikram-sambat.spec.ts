import { createRequire } from 'node:module';
import {
  bikramSambatOf,
  daysInBikramSambatMonth,
  gregorianOf,
  monthsOfPeriod,
  parsePeriod,
  periodOfMonth,
} from '../../src/domain/index.ts';
import {
  generatedPeriods,
  multiCalendarDates as dhis2,
  PERIOD_TYPES,
} from './generated-periods.ts';

const require = createRequire(import.meta.url);
const phones = require('bikram-sambat') as {
  readonly daysInMonth: (year: number, month: number) => number;
  readonly toGreg_text: (year: number, month: number, day: number) => string;
  readonly toBik_euro: (date: string) => string;
};

const YEARS = Array.from({ length: 30 }, (_, index) => 2070 + index);
/** Phones have a table up to 2090. */
const YEARS_OF_PHONES = YEARS.filter((year) => year <= 2090);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Months on whose length DHIS2's own package is of another opinion: years of which no official
 * calendar was out when it was made, and 2083. Of 2092 and 2093 it contradicts itself: where the month
 * after begins leaves a day less.
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
  '2092-08',
  '2093-08',
];

describe('months of Bikram Sambat', () => {
  it('are as long as phones take them for up to 2090, and start on the same days', () => {
    for (const year of YEARS_OF_PHONES) {
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

  // Once phones name months of 2091, the lines from there on have to be theirs.
  it('are unknown to phones from 2091 on', () => {
    expect(() => phones.daysInMonth(2091, 1)).toThrowError(/No data for year/);
  });

  it('are as long as DHIS2’s own package takes them for up to 2099, but for those that are disputed', () => {
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

  it('begin from 2091 on where DHIS2’s own package begins them, but for the last four', () => {
    const others = YEARS.filter((year) => !YEARS_OF_PHONES.includes(year)).flatMap((year) =>
      MONTHS.flatMap((month) => {
        const first = dhis2.convertToIso8601({ year, month, day: 1 }, 'nepali');
        const date = `${String(first.year)}-${two(first.month)}-${two(first.day)}`;
        return gregorianOf(year, month, 1) === date ? [] : [`${String(year)}-${two(month)}`];
      }),
    );
    // It says that Mangsir 2099 has 29 days, and begins Poush after 28.
    expect(others).toEqual(['2099-09', '2099-10', '2099-11', '2099-12']);
  });

  it('follow one another without a gap, from the phones’ years into those of DHIS2', () => {
    let next = gregorianOf(2070, 1, 1);
    for (const year of YEARS) {
      for (const month of MONTHS) {
        const last = gregorianOf(year, month, daysInBikramSambatMonth(year, month));
        expect(gregorianOf(year, month, 1)).toBe(next);
        expect([bikramSambatOf(next), bikramSambatOf(last)]).toEqual([
          { year, month, day: 1 },
          { year, month, day: daysInBikramSambatMonth(year, month) },
        ]);
        next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      }
    }
  });

  it('are none beyond the table', () => {
    expect(bikramSambatOf('2012-04-12')).toBeUndefined();
    expect(bikramSambatOf('2012-04-13')).toEqual({ year: 2069, month: 1, day: 1 });
    expect(bikramSambatOf('2034-04-13')).toEqual({ year: 2090, month: 12, day: 30 });
    expect(bikramSambatOf('2034-04-14')).toEqual({ year: 2091, month: 1, day: 1 });
    expect(bikramSambatOf('2043-04-14')).toEqual({ year: 2099, month: 12, day: 30 });
    expect(bikramSambatOf('2043-04-15')).toBeUndefined();
  });
});

/**
 * Years in which DHIS2's package begins Poush a day before Mangsir is over by its own lengths, so that its
 * year from Poush on begins in Mangsir.
 */
const BEGUN_TOO_EARLY = [2085, 2086, 2089, 2090, 2092, 2093, 2099];

describe('periods of a DHIS2 of the Nepali calendar have the same ids and months', () => {
  for (const type of PERIOD_TYPES) {
    it(`of ${type}, in every year from 2070 to 2099`, () => {
      for (const year of YEARS) {
        const periods = generatedPeriods(type, year, 'nepali');
        expect(periods.length).toBeGreaterThan(0);
        for (const { id, startDate, endDate } of periods) {
          const period = parsePeriod(id);
          const months = period === undefined ? [] : monthsOfPeriod(period);
          const [first] = months;
          const isEarly = type === 'FinancialSep' && BEGUN_TOO_EARLY.includes(year);
          expect([isEarly ? `${String(year)}-08` : first, months.at(-1)] as unknown[])
            .withContext(id)
            .toEqual([startDate.slice(0, 7), endDate.slice(0, 7)]);
          expect<string | undefined>(first && periodOfMonth(first, type)).toBe(id);
        }
      }
    });
  }
});
