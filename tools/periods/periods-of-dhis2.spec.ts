import type * as MultiCalendarDates from '@dhis2/multi-calendar-dates';
import { createRequire } from 'node:module';
import {
  daysOfPeriod,
  monthsOfPeriod,
  parsePeriod,
  periodOfMonth,
  type PeriodType,
  type Tag,
} from '../../src/domain/index.ts';

// Its modules for import lack what Node asks of JSON; those for require have it.
const { generateFixedPeriods } = createRequire(import.meta.url)(
  '@dhis2/multi-calendar-dates',
) as typeof MultiCalendarDates;

/** What DHIS2's own generator of periods calls each type. */
const TYPES = {
  Monthly: 'MONTHLY',
  BiMonthly: 'BIMONTHLY',
  Quarterly: 'QUARTERLY',
  QuarterlyNov: 'QUARTERLYNOV',
  SixMonthly: 'SIXMONTHLY',
  SixMonthlyApril: 'SIXMONTHLYAPR',
  SixMonthlyNov: 'SIXMONTHLYNOV',
  Yearly: 'YEARLY',
  FinancialFeb: 'FYFEB',
  FinancialApril: 'FYAPR',
  FinancialJuly: 'FYJUL',
  FinancialAug: 'FYAUG',
  FinancialSep: 'FYSEP',
  FinancialOct: 'FYOCT',
  FinancialNov: 'FYNOV',
} as const satisfies Readonly<Record<PeriodType, string>>;

const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index);

interface FixedPeriod {
  readonly id: string;
  readonly startDate: string;
  readonly endDate: string;
}

/** Those of ten years; of types with one period a year the generator goes on into the past. */
const generated = (type: PeriodType): readonly FixedPeriod[] =>
  YEARS.flatMap((year) => {
    const periods = generateFixedPeriods({
      year,
      periodType: TYPES[type],
      calendar: 'gregory',
      locale: 'en',
      yearsCount: 1,
    });
    return periods.filter(({ id }) => id.startsWith(String(year)));
  });

/**
 * The generator names a period of November by the year in which it starts, and writes the month out.
 * The server names it by the year after, and shortens the month: its parser decides over a file.
 */
function idOfServer(id: string, type: PeriodType): string {
  if (!type.endsWith('Nov')) return id;
  const year = String(Number(id.slice(0, 4)) + 1);
  return `${year}${id.slice(4).replace('November', 'Nov')}`;
}

describe('period ids and days agree with DHIS2’s own generator over ten years', () => {
  for (const type of Object.keys(TYPES) as PeriodType[]) {
    it(`of ${type}`, () => {
      const periods = generated(type);
      expect(periods.length).toBeGreaterThanOrEqual(10);
      for (const { id, startDate, endDate } of periods) {
        const period = parsePeriod(idOfServer(id, type));
        expect(period && daysOfPeriod(period))
          .withContext(id)
          .toEqual({ start: startDate, end: endDate });
        const first = startDate.slice(0, 7) as Tag;
        expect(period && monthsOfPeriod(period)[0]).toBe(first);
        expect(periodOfMonth(first, type)).toBe(period as typeof period & string);
      }
    });
  }
});
