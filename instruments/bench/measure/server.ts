import { startModel, type ModelSetup } from '../model/model-process.ts';
import type { Statistics } from '../model/statistics.ts';

/** A data server that is measured: the model, or a real one with a database of ours. */
export interface MeasuredServer {
  /** The address of the database. */
  readonly url: string;
  /** How the database is called in the table. */
  readonly name: string;
  /** Forgets what was changed, where that is possible. */
  anew(): Promise<void>;
  reset(): Promise<void>;
  /** Lets a day go by: documents are moved, deleted and written. */
  change(): Promise<void>;
  /** Nothing, where only the server itself knows. */
  statistics(): Promise<Statistics | undefined>;
  readonly stop: () => Promise<void>;
}

/** The model as a server to measure. */
export async function modelServer(setup: ModelSetup): Promise<MeasuredServer> {
  const model = await startModel(setup);
  return { ...model, url: `${model.url}/medic`, name: 'model' };
}
