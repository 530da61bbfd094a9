import { RULES_WORKER } from '../../rules-sandbox/worker-file.ts';
import type { ProcessContext } from '../index.ts';

/** How a command ended, and what it wrote. */
export interface Run {
  readonly code: number;
  /** Each character is a byte. */
  readonly stdout: string;
  readonly stderr: readonly string[];
}

/** Runs a command in this process, after all periods of the cases. */
export async function runInProcess<Context extends ProcessContext>(
  command: (context: ProcessContext & Partial<Context>) => Promise<number>,
  args: readonly string[],
  context: Partial<Context> = {},
): Promise<Run> {
  let stdout = '';
  const stderr: string[] = [];
  const code = await command({
    args,
    env: {},
    today: '2026-11-21',
    now: new Date(2026, 10, 21, 12).getTime(),
    rulesWorker: RULES_WORKER,
    stdout: (file) => {
      stdout += typeof file === 'string' ? file : Buffer.from(file).toString('latin1');
      return Promise.resolve();
    },
    stderr: (line) => stderr.push(line),
    ...context,
  });
  return { code, stdout, stderr };
}
