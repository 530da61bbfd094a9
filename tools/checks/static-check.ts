import { runCommand } from './run-command.ts';
import type { StageResult } from './stage.ts';

type Command = readonly [string, ...string[]];

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
