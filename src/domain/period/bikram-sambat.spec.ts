import { monthStartDate } from '../settings/month-start-date.ts';
import {
  bikramSambatOf,
  daysInBikramSambatMonth,
  gregorianOf,
  isBikramSambatMonth,
} from './bikram-sambat.ts';
import { calendarDate } from './calendar-date.ts';
import { daysOfPeriod } from './days-of-period.ts';
import { defaultPeriod, offeredPeriods, periodStatus } from './offered-period.ts';
import { periodNotices } from './period-notice.ts';
import type { Period, Tag } from './period.ts';
import { intervalOfTag, tagOfDate } from './reporting-interval.ts';
import { dayAfter } from './utc-day.ts';

const nepali = (startDay: number) => ({ calendar: 'bikram-sambat', startDay }) as const;

/** Bhadra 2083 is 17 August to 16 September 2026; Chaitra 2082 has 30 days, Ashadh 2083 has 31. */
describe('intervals of Bikram Sambat months', () => {
  for (const [startDay, tag, start, end] of [
    [1, '2083-05', '2026-08-17', '2026-09-16'],
    [1, '2083-01', '2026-04-14', '2026-05-14'],
    // From the day of the month before to the day before it in this one.
    [15, '2083-05', '2026-07-31', '2026-08-30'],
    [2, '2083-05', '2026-07-18', '2026-08-17'],
    [21, '2083-01', '2026-04-04', '2026-05-03'],
    // Kartik 2083 has 31 days here, Mangsir 29: the start is moved on, the end is cut.
    [32, '2083-03', '2026-06-15', '2026-07-15'],
    [31, '2083-09', '2026-12-16', '2027-01-14'],
    // Before the switch tags were Gregorian.
    [1, '2026-03', '2026-03-01', '2026-03-31'],
    [26, '2026-03', '2026-02-26', '2026-03-25'],
    [32, '2026-03', '2026-03-01', '2026-03-31'],
  ] as const) {
    it(`${tag} is ${start} to ${end} where months start on day ${String(startDay)}`, () => {
      expect(intervalOfTag(tag as Tag, nepali(startDay))).toEqual({ tag: tag as Tag, start, end });
    });
  }

  it('are of the calendar to the end of 2099, where phones have no table yet', () => {
    expect<string>(tagOfDate('2034-05-01', nepali(1))).toBe('2091-01');
    expect(intervalOfTag('2091-01' as Tag, nepali(1))).toEqual({
      tag: '2091-01' as Tag,
      start: '2034-04-14',
      end: '2034-05-14',
    });
    // The Gregorian tags that today’s phones would write are read as such all the same.
    expect(intervalOfTag('2034-05' as Tag, nepali(1)).start).toBe('2034-05-01');
  });

  for (const startDay of [1, 2, 15, 28, 29, 30, 31, 32]) {
    it(`follow one another without a gap, each with its own days: start day ${String(startDay)}`, () => {
      let date = '2026-01-01';
      let before = tagOfDate(date, nepali(startDay));
      for (let days = 0; days < 1200; days += 1) {
        const tag = tagOfDate(date, nepali(startDay));
        const { start, end } = intervalOfTag(tag, nepali(startDay));
        expect(start <= date && date <= end)
          .withContext(date)
          .toBe(true);
        if (tag !== before) expect([tag > before, start]).toEqual([true, date]);
        before = tag;
        date = dayAfter(date);
      }
      expect(isBikramSambatMonth(before)).toBe(true);
    });
  }

  it('are Gregorian before phones knew the calendar', () => {
    expect<string>(tagOfDate('2012-06-01', nepali(1))).toBe('2012-06');
  });

  it('are Gregorian beyond the table', () => {
    expect<string>(tagOfDate('2043-05-01', nepali(1))).toBe('2043-05');
    expect(intervalOfTag('2100-01' as Tag, nepali(1)).start).toBe(calendarDate(2100, 1, 1));
  });
});

describe('days of Bikram Sambat', () => {
  for (const [year, date] of [
    [2069, '2012-04-13'],
    [2070, '2013-04-14'],
    [2088, '2031-04-15'],
    [2091, '2034-04-14'],
    [2092, '2035-04-15'],
    [2093, '2036-04-14'],
    [2094, '2037-04-14'],
    [2095, '2038-04-14'],
    [2096, '2039-04-15'],
    [2097, '2040-04-13'],
    [2098, '2041-04-14'],
    [2099, '2042-04-15'],
  ] as const) {
    it(`${String(year)} begins on ${date}`, () => {
      expect(gregorianOf(year, 1, 1)).toBe(date);
      expect(bikramSambatOf(date)).toEqual({ year, month: 1, day: 1 });
    });
  }

  for (const [date, expected] of [
    ['2012-04-12', undefined],
    ['2012-05-13', { year: 2069, month: 1, day: 31 }],
    ['2012-05-14', { year: 2069, month: 2, day: 1 }],
    ['2043-04-14', { year: 2099, month: 12, day: 30 }],
    ['2043-04-15', undefined],
  ] as const) {
    it(`${date} is ${JSON.stringify(expected ?? 'none that is known')}`, () => {
      expect(bikramSambatOf(date)).toEqual(expected);
    });
  }

  it('are 29 or more in each month, and 29 where nothing is known', () => {
    expect(daysInBikramSambatMonth(2083, 3)).toBe(32);
    expect([daysInBikramSambatMonth(2068, 1), daysInBikramSambatMonth(2100, 1)]).toEqual([29, 29]);
  });

  it('are those of tags from 2070 on, when phones began to name months by them', () => {
    const tags = ['2069-12', '2070-01', '2099-12', '2100-01'] as Tag[];
    expect(tags.map(isBikramSambatMonth)).toEqual([false, true, true, false]);
  });
});

describe('settings of a Nepali project', () => {
  for (const [uhc, expected] of [
    [{ visit_count: { use_bikram_sambat_months: true } }, nepali(1)],
    [{ visit_count: { use_bikram_sambat_months: true, month_start_date: 32 } }, nepali(32)],
    [{ visit_count: { use_bikram_sambat_months: true }, month_start_date: '15' }, nepali(15)],
    [{ visit_count: { use_bikram_sambat_months: true, month_start_date: 33 } }, nepali(1)],
    [{ visit_count: { use_bikram_sambat_months: false, month_start_date: 26 } }, 26],
    [{ visit_count: { month_start_date: 32 } }, 1],
  ] as const) {
    it(JSON.stringify(uhc), () => {
      expect<unknown>(monthStartDate({ uhc })).toEqual(expected);
    });
  }
});

describe('periods of a project that has switched', () => {
  const TAGS = ['2026-06', '2083-05', '2083-08', '2026-07', '2083-09', '2083-07'] as Tag[];

  it('stand in one list, newest first by their days, each once', () => {
    const offered = offeredPeriods(TAGS, '2026-11-28', nepali(1));
    expect(offered.map(({ period, standing, start }) => `${period} ${standing} ${start}`)).toEqual([
      '208308 running 2026-11-17',
      '208307 finished 2026-10-18',
      '208305 finished 2026-08-17',
      '202607 finished 2026-07-01',
      '202606 finished 2026-06-01',
      '208309 later 2026-12-16',
    ]);
    expect<string | undefined>(defaultPeriod(offered)?.period).toBe('208307');
  });

  it('make quarters and years of the calendar', () => {
    const quarters = offeredPeriods(TAGS, '2026-11-28', nepali(1), 'Quarterly');
    expect(quarters.map(({ period, start, end }) => `${period} ${start} ${end}`)).toEqual([
      '2083Q3 2026-10-18 2027-01-14',
      '2083Q2 2026-07-17 2026-10-17',
      '2026Q3 2026-07-01 2026-09-30',
      '2026Q2 2026-04-01 2026-06-30',
    ]);
    const [year] = offeredPeriods(TAGS, '2026-11-28', nepali(1), 'FinancialApril');
    expect([year?.period as string, year?.start, year?.tags.at(-1) as string]).toEqual([
      '2083April',
      '2026-07-17',
      '2084-03',
    ]);
  });

  it('end when their last day is over, on whichever day they start', () => {
    const tag = '2083-05' as Tag;
    expect(periodStatus(tag, '2026-09-16', nepali(1))).toBe('running');
    expect(periodStatus(tag, '2026-09-17', nepali(1))).toBe('finished');
    expect(periodStatus(tag, '2026-07-30', nepali(15))).toBe('later');
    expect(periodStatus(tag, '2026-08-30', nepali(15))).toBe('running');
    expect(periodStatus(tag, '2026-08-31', nepali(15))).toBe('finished');
  });

  it('are of the calendar from 2070 on, where nothing is known of the CHT’s months', () => {
    expect(daysOfPeriod('208305' as Period)).toEqual({ start: '2026-08-17', end: '2026-09-16' });
    expect(daysOfPeriod('202605' as Period)).toEqual({ start: '2026-05-01', end: '2026-05-31' });
  });

  it('are open in DHIS2 until the whole month of the calendar is over', () => {
    expect(daysOfPeriod('208305' as Period, nepali(15))).toEqual({
      start: '2026-08-17',
      end: '2026-09-16',
    });
    expect(periodNotices('208305' as Period, '2026-09-01', nepali(15))).toEqual([
      { kind: 'open-in-dhis2', from: '2026-09-17' },
    ]);
  });
});
