import cases from '../testing/cases/intervals.json' with { type: 'json' };
import { parseTag } from './period.ts';
import { intervalOfTag, tagOfDate } from './reporting-interval.ts';

describe('reporting intervals', () => {
  for (const { month_start_date: startDay, date, start, end, tag } of cases) {
    it(`${date} lies in ${tag}, ${start} to ${end}, where months start on day ${String(startDay)}`, () => {
      const expected = parseTag(tag);
      if (expected === undefined) throw new Error(`case with a bad tag: ${tag}`);
      expect(tagOfDate(date, startDay)).toBe(expected);
      expect(intervalOfTag(expected, startDay)).toEqual({ tag: expected, start, end });
    });
  }

  it('names January after December', () => {
    expect<string>(tagOfDate('2026-12-26', 26)).toBe('2027-01');
  });
});
