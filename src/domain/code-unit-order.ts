/**
 * Compares two texts by their UTF-16 code units, the one order that no language or machine changes.
 * For `Array.prototype.sort`.
 *
 * @example
 * ['b', 'a', 'B'].sort(compareCodeUnits) // => ['B', 'a', 'b']
 */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
