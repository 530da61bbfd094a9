import { monthNumber, tagOfMonthNumber, type Tag } from './period.ts';

/**
 * The tags of the months before a month, the nearest first; none before year 0.
 *
 * @example
 * monthsBefore('2026-02', 3) // => ['2026-01', '2025-12', '2025-11']
 */
export function monthsBefore(tag: Tag, count: number): readonly Tag[] {
  const month = monthNumber(tag);
  return Array.from({ length: count }, (_, index) => month - 1 - index)
    .filter((before) => before >= 0)
    .map(tagOfMonthNumber);
}
