import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';

/** A process of ours that answers one message after another. */
export interface Child {
  /** The next thing that it says. */
  said(): Promise<unknown>;
  /** Tells it something and waits for what it says to that. */
  ask(message: Serializable): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a program in a process of its own; it ends with this one. */
export function startChild(
  file: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Child {
  const child = fork(file, [...args], { execArgv: [...flags], stdio: ['ignore', 2, 2, 'ipc'] });
  const ended = once(child, 'exit');
  const said = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const listen = (message: unknown): void => {
        child.off('exit', fail);
        resolve(message);
      };
      const fail = (code: number | null): void => {
        child.off('message', listen);
        reject(new Error(`${file} ended with ${String(code)}`));
      };
      child.once('message', listen);
      child.once('exit', fail);
    });
  return {
    said,
    ask: (message) => {
      const answer = said();
      child.send(message);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await ended;
    },
  };
}
