import { tagOfMonth, yearAndMonth, type Tag } from './period.ts';

/**
 * The tags of the months before a month, the nearest first; none before year 0.
 *
 * @example
 * monthsBefore('2026-02', 3) // => ['2026-01', '2025-12', '2025-11']
 */
export function monthsBefore(tag: Tag, count: number): readonly Tag[] {
  const { year, month } = yearAndMonth(tag);
  const months = Array.from({ length: count }, (_, index) => year * 12 + month - 2 - index);
  return months
    .filter((months0) => months0 >= 0)
    .map((months0) => tagOfMonth(Math.floor(months0 / 12), (months0 % 12) + 1));
}
