import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** What a run of the command took. */
export interface CommandCost {
  /** Seconds of processor, without what a run that was killed before had taken. */
  readonly processor: number;
  /** Bytes of memory at most. */
  readonly most: number;
  /** Bytes of the heap after each collection, where it is collected again and again. */
  readonly held: readonly number[];
}

/** A run of the command, and when it is to be killed. */
export interface CommandRun {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Whether garbage is collected again and again, to see what is held. */
  readonly isCollected: boolean;
  /** Kills it after so many lines of this file. */
  readonly kill?: { readonly lines: number; readonly file: string };
}

/** Runs the command in a process of its own; undefined where it was killed. */
export async function runCommand({
  args,
  env,
  isCollected,
  kill,
}: CommandRun): Promise<CommandCost | undefined> {
  const command = fork(new URL('./measured-command.ts', import.meta.url), args, {
    env,
    execArgv: isCollected ? ['--expose-gc'] : [],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  let cost: CommandCost | undefined;
  command.on('message', (message) => {
    cost = message as unknown as CommandCost;
    command.disconnect();
  });
  const looks =
    kill &&
    setInterval(() => {
      void readFile(kill.file, 'utf8').then(
        (text) => {
          if (text.split('\n').length > kill.lines) command.kill('SIGKILL');
        },
        () => undefined,
      );
    }, 200);
  const [code, signal] = (await once(command, 'exit')) as readonly unknown[];
  clearInterval(looks);
  if (signal === 'SIGKILL') return undefined;
  if (code !== 0 || cost === undefined) throw new Error(`the command ended with ${String(code)}`);
  return cost;
}
