import { fileURLToPath } from 'node:url';
import type { DatabaseSize } from '../database/layout.ts';
import { startChild } from '../processes/child.ts';
import type { Line } from './throttle.ts';
import type { Statistics } from './statistics.ts';

/** What the model is to be. */
export interface ModelSetup {
  readonly size: DatabaseSize;
  readonly hasViews: boolean;
  readonly line: Line;
}

/** `anew` forgets what changed, `change` lets a day go by. */
export type ModelCommand = 'anew' | 'reset' | 'statistics' | 'change';

/** A model in a process of its own. */
export interface ModelProcess {
  readonly url: string;
  anew(): Promise<void>;
  reset(): Promise<void>;
  change(): Promise<void>;
  statistics(): Promise<Statistics>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Starts a model and waits until it listens. */
export async function startModel(setup: ModelSetup): Promise<ModelProcess> {
  const child = startChild(MAIN, [JSON.stringify(setup)]);
  const url = (await child.said()) as string;
  const tell = async (command: ModelCommand): Promise<void> => {
    await child.ask(command);
  };
  return {
    url,
    anew: () => tell('anew'),
    reset: () => tell('reset'),
    change: () => tell('change'),
    statistics: async () => (await child.ask('statistics')) as Statistics,
    stop: () => child.stop(),
  };
}
