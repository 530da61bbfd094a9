import { fileURLToPath } from 'node:url';
import type { ExportRequest } from '../../../src/domain/index.ts';
import { startChild } from '../processes/child.ts';
import type { ClientSetup, Exported } from './client-job.ts';
import type { Replayed } from './replay.ts';

/** A client in a process of its own. */
export interface ClientProcess {
  export(request: ExportRequest): Promise<Exported>;
  replay(): Promise<Replayed>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('./client-main.ts', import.meta.url));

/** Starts a client and waits until it can begin. */
export async function startClient(setup: ClientSetup): Promise<ClientProcess> {
  const child = startChild(MAIN, [JSON.stringify(setup)], ['--expose-gc']);
  await child.said();
  return {
    export: async (request) => (await child.ask({ kind: 'export', request })) as Exported,
    replay: async () => (await child.ask({ kind: 'replay' })) as Replayed,
    stop: () => child.stop(),
  };
}
