import type { Exclusion } from '../../src/domain/index.ts';

/** Of what a file of recalculated targets is, for its review. */
export interface RecalculatedSource {
  readonly timeZone: string;
  readonly reports: 'as-known-now' | 'as-of-end';
  readonly phones: number;
  /** What `now` was for the rules of each month. */
  readonly now: Readonly<Record<string, string>>;
  /** Phones that wrote a document of the period and are of no account any more: not in the file. */
  readonly notRecalculated: readonly string[];
  /** All owners that are left out: by whoever exports, and those for whom the rules failed. */
  readonly excluded: readonly Exclusion[];
}

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
