import { fileURLToPath } from 'node:url';
import { fieldOf, isFilledText } from '../../../src/domain/index.ts';
import { startChild } from '../processes/child.ts';
import type { ClientAnswers, ClientJob, ClientSetup } from './client-job.ts';

/** A client in a process of its own. */
export interface ClientProcess {
  /** Has it do something; an error where that went wrong. */
  do<Job extends ClientJob>(job: Job): Promise<ClientAnswers[Job['kind']]>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('./client-main.ts', import.meta.url));

/** Starts a client and waits until it can begin. */
export async function startClient(setup: ClientSetup): Promise<ClientProcess> {
  const child = startChild(MAIN, [JSON.stringify(setup)], ['--expose-gc']);
  await child.said();
  return {
    do: async <Job extends ClientJob>(job: Job) => {
      const answer = await child.ask(job);
      const fault = fieldOf(answer, 'fault');
      if (isFilledText(fault)) throw new Error(fault);
      return answer as ClientAnswers[Job['kind']];
    },
    stop: () => child.stop(),
  };
}
