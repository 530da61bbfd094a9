import { defaultPeriod, offeredPeriods, periodStatus } from './offered-period.ts';
import type { Tag } from './period.ts';

const tags = (...texts: string[]): Tag[] => texts as Tag[];

describe('offeredPeriods', () => {
  it('offers the newest first and tags after the running one last', () => {
    const offered = offeredPeriods(
      tags('2026-09', '2083-05', '2026-11', '2026-10', '2026-12', '2026-09'),
      '2026-11-21',
      1,
    );
    expect(offered.map(({ tags: months, standing }) => `${months.join()} ${standing}`)).toEqual([
      '2026-11 running',
      '2026-10 finished',
      '2026-09 finished',
      '2083-05 later',
      '2026-12 later',
    ]);
  });

  it('selects the last completed one', () => {
    const offered = offeredPeriods(tags('2026-11', '2026-10', '2026-09'), '2026-11-21', 1);
    expect<string | undefined>(defaultPeriod(offered)?.period).toBe('202610');
  });

  it('selects the first offered where none is completed, and none where there is none', () => {
    expect<string | undefined>(
      defaultPeriod(offeredPeriods(tags('2026-11'), '2026-11-21', 1))?.period,
    ).toBe('202611');
    expect(defaultPeriod([])).toBeUndefined();
  });

  it('offers each longer period once, with its months and those that have documents', () => {
    const offered = offeredPeriods(
      tags('2026-11', '2026-10', '2026-09', '2026-07', '2026-06', '2027-01'),
      '2026-11-21',
      1,
      'Quarterly',
    );
    expect(
      offered.map(({ period, standing, tags: months, reportedTags, start, end }) =>
        [
          period,
          standing,
          `${start} ${end}`,
          `${String(reportedTags.length)} of ${months.join()}`,
        ].join(' · '),
      ),
    ).toEqual([
      '2026Q4 · running · 2026-10-01 2026-12-31 · 2 of 2026-10,2026-11,2026-12',
      '2026Q3 · finished · 2026-07-01 2026-09-30 · 2 of 2026-07,2026-08,2026-09',
      '2026Q2 · finished · 2026-04-01 2026-06-30 · 1 of 2026-04,2026-05,2026-06',
      '2027Q1 · later · 2027-01-01 2027-03-31 · 1 of 2027-01,2027-02,2027-03',
    ]);
  });

  it('gives a longer period the dates of its months’ intervals', () => {
    const [offered] = offeredPeriods(tags('2026-12'), '2026-12-21', 21, 'Quarterly');
    expect([offered?.start, offered?.end, offered?.standing]).toEqual([
      '2026-09-21',
      '2026-12-20',
      'finished',
    ]);
  });

  it('says whether they are DHIS2’s days as well', () => {
    const isOfWholeMonths = (startDay: number): boolean | undefined =>
      offeredPeriods(tags('2026-10'), '2026-11-21', startDay)[0]?.isOfWholeMonths;
    expect([isOfWholeMonths(1), isOfWholeMonths(26)]).toEqual([true, false]);
  });

  it('stand by their last days, whichever calendar their ids are of', () => {
    const months = { calendar: 'bikram-sambat', startDay: 1 } as const;
    const offered = offeredPeriods(tags('2083-05', '2026-12'), '2027-03-01', months);
    expect(offered.map(({ period }) => period as string)).toEqual(['202612', '208305']);
  });

  it('run from their first day on', () => {
    const [november] = tags('2026-11');
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    expect(days.map((today) => november && periodStatus(november, today, 1))).toEqual([
      'later',
      'running',
      'running',
      'finished',
    ]);
  });

  it('knows that a month which starts on the 26th is finished on the 26th', () => {
    const standing = (today: string): string | undefined =>
      offeredPeriods(tags('2026-10'), today, 26)[0]?.standing;
    expect([standing('2026-10-25'), standing('2026-10-26')]).toEqual(['running', 'finished']);
  });
});
