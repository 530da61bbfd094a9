import type { Counts } from './counts.ts';
import type { FailedSpec } from './failed-spec.ts';
import type { SpecTime } from './spec-time.ts';

/** What a stage found out; the output is shown where something failed. */
export interface StageResult {
  readonly counts: Counts;
  readonly output: string;
  /** Why something was skipped, a line each: said whatever the outcome. */
  readonly skipped?: readonly string[];
  /** The slowest of its specs. */
  readonly slowest?: readonly SpecTime[];
  /** Its failed specs, by name. */
  readonly failures?: readonly FailedSpec[];
  /** Those that failed once and passed when tried again. */
  readonly unsteady?: readonly FailedSpec[];
}

/** One thing that `npm test` does. */
export interface Stage {
  /** As `--only` takes it. */
  readonly name: string;
  /** What it shows, in a few words. */
  readonly about: string;
  /** Whether it needs the machine for itself, because it measures or waits in real time. */
  readonly isAlone?: boolean;
  run(): Promise<StageResult>;
}
