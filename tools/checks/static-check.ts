import { addCounts } from './counts.ts';
import { runCommand } from './run-command.ts';
import type { StageResult } from './stage.ts';

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

/** Runs a program that is silent or ends with 0 when all is well: one check. */
export async function staticCheck(
  root: string,
  command: Command,
  env?: NodeJS.ProcessEnv,
): Promise<StageResult> {
  const { code, output } = await runCommand(root, command, env);
  const failed = code === 0 ? 0 : 1;
  // What such a program finds stands at the end of what it prints.
  const message = output.trim().split('\n').slice(-4).join('\n');
  return {
    counts: { passed: 1 - failed, failed, skipped: 0 },
    output,
    failures: failed === 0 ? [] : [{ name: command.slice(0, 2).join(' '), message }],
  };
}

/** Runs several such programs one after another, whatever the others find; one check each. */
export async function staticChecks(
  root: string,
  commands: readonly Command[],
): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const command of commands) results.push(await staticCheck(root, command));
  return {
    counts: addCounts(results.map((result) => result.counts)),
    output: results.map((result) => result.output).join(''),
    failures: results.flatMap(({ failures = [] }) => failures),
  };
}
