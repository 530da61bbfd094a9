import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { HostsAnswer, HostsQuestion, HostsTask } from './hosts-message.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('./hosts-program.ts', import.meta.url));

type Ask = (task: HostsTask) => Promise<HostsAnswer>;

let hosts: Promise<Ask> | undefined;

function askBy(child: ChildProcess): Ask {
  const waiting = new Map<number, (answer: HostsAnswer) => void>();
  let last = 0;
  child.on('message', (answer: HostsAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.once('exit', () => {
    hosts = undefined;
    for (const [id, tell] of waiting) tell({ id, fault: 'The process of the hosts ended.' });
  });
  return (task) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      child.send({ id: last, task } satisfies HostsQuestion);
    });
}

async function startProcess(): Promise<Ask> {
  const child = fork(PROGRAM, {
    cwd: ROOT,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'spawn');
  // It ends with the worker, by itself.
  child.unref();
  child.channel?.unref();
  return askBy(child);
}

/** Starts a host in the one process in which this worker's hosts are, and gives its address and its end. */
export async function startInHostsProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  hosts ??= startProcess();
  const ask = await hosts;
  const { url, fault } = await ask({ start: { args, env } });
  if (url === undefined) throw new Error(`The host did not start: ${fault ?? ''}`);
  return {
    url: url.replace(/\/$/, ''),
    stop: async () => {
      const { fault: left } = await ask({ stop: url });
      if (left !== undefined) throw new Error(`The host did not stop: ${left}`);
    },
  };
}
