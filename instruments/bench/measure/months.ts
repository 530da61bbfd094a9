/**
 * The tags of the last finished months, oldest first.
 *
 * @example
 * finishedMonths('2026-02-11', 3) // => ['2025-11', '2025-12', '2026-01']
 */
export function finishedMonths(today: string, count: number): readonly string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 - count + index, 1)).toISOString().slice(0, 7),
  );
}
