import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Counts, NO_COUNTS } from './counts.ts';
import type { FailedSpec } from './failed-spec.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import type { SpecTime } from './spec-time.ts';
import type { StageResult } from './stage.ts';

type Command = readonly [string, ...string[]];

/** The order of the specs of `npm test`: mixed, and the same in every run. */
export const ORDER_SEED = process.env['SPEC_SEED'] ?? '2026';

/** What a run of specs found out. */
export interface SpecReport {
  readonly counts: Counts;
  /** The slowest of its specs, the slowest first. */
  readonly slowest: readonly SpecTime[];
  readonly failures: readonly FailedSpec[];
  /** Those that failed once and passed when tried again. */
  readonly unsteady?: readonly FailedSpec[];
}

/** A program that runs specs and writes a report of them as a JSON file. */
export interface SpecRun {
  readonly command: Command;
  /** The report's file, below the project's folder. */
  readonly report: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What the report says; without it, the runner wrote a `SpecReport` itself. */
  readonly read?: (report: unknown) => SpecReport;
}

/**
 * The counts that stand at the end: a run that ended badly without a failed spec (a crash, a file
 * that does not compile) has failed, and so has one that ran no spec at all.
 */
export function judgeSpecs(counts: Counts, code: number): Counts {
  const ranNone = counts.passed + counts.failed === 0;
  const isFailure = counts.failed > 0 || code !== 0 || ranNone;
  return { ...counts, failed: Math.max(counts.failed, isFailure ? 1 : 0) };
}

const readReport = (
  file: string,
  read: SpecRun['read'] = (report) => report as SpecReport,
): SpecReport =>
  existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { counts: NO_COUNTS, slowest: [], failures: [] };

const explain = ({ code, output }: CommandResult, counts: Counts): string =>
  counts.passed + counts.failed === 0 ? `${output}\nNo spec ran (exit code ${code}).` : output;

/** Runs specs, and counts them from the report that the runner wrote. */
export async function runSpecs(root: string, run: SpecRun): Promise<StageResult> {
  const file = join(root, run.report);
  // An old report must not speak for a runner that died.
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const result = await runCommand(root, run.command, run.env);
  const { counts, ...named } = readReport(file, run.read);
  return { counts: judgeSpecs(counts, result.code), output: explain(result, counts), ...named };
}
