import type { Exclusion } from '../../../src/domain/index.ts';
import type { RecalculatedSource } from '../../recalculation/index.ts';

/** What is said beside the figures of such a file. */
export function linesOfRecalculated(
  { timeZone: zone, reports, phones, notRecalculated, excluded }: RecalculatedSource,
  asked: readonly Exclusion[],
): readonly string[] {
  const faulty = excluded.filter(({ owner }) => !asked.some((one) => one.owner === owner));
  return [
    `calculated from the reports (${reports}) in the time of ${zone}, not from what phones wrote: ` +
      `accounts: ${String(phones)}`,
    ...(faulty.length === 0
      ? []
      : [`left out because the rules failed: ${faulty.map(({ owner }) => owner).join(', ')}`]),
    ...(notRecalculated.length === 0
      ? []
      : [`documents of phones without an account, not in the file: ${notRecalculated.join(', ')}`]),
  ];
}
