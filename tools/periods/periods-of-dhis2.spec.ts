import {
  daysOfPeriod,
  monthsOfPeriod,
  parsePeriod,
  periodOfMonth,
  type Tag,
} from '../../src/domain/index.ts';
import { generatedPeriods, PERIOD_TYPES } from './generated-periods.ts';

const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index);

describe('period ids and days agree with DHIS2’s own generator over ten years', () => {
  for (const type of PERIOD_TYPES) {
    it(`of ${type}`, () => {
      const periods = YEARS.flatMap((year) => generatedPeriods(type, year, 'gregory'));
      expect(periods.length).toBeGreaterThanOrEqual(10);
      for (const { id, startDate, endDate } of periods) {
        const period = parsePeriod(id);
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
