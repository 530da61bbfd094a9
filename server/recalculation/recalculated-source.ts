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
