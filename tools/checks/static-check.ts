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
  return { counts: { passed: 1 - failed, failed, skipped: 0 }, output };
}
