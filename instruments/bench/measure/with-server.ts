import { scratchServer } from '../couchdb/scratch-server.ts';
import { type GeneratedDatabase, generatedDatabase } from '../database/generated-database.ts';
import type { BenchOptions } from '../options.ts';
import { whenInterrupted } from '../processes/when-interrupted.ts';
import { authorizationOf } from './credentials.ts';
import { finishedMonths } from './months.ts';
import { type MeasuredServer, modelServer } from './server.ts';

const MONTHS = 4;

/** A server that holds a database of one size. */
export interface FilledServer {
  readonly server: MeasuredServer;
  readonly generated: GeneratedDatabase;
}

/** Starts a server with so many CHWs for as long as something is done, and takes it away again. */
export async function withServer(
  options: BenchOptions,
  { chws, today }: { readonly chws: number; readonly today: string },
  run: (filled: FilledServer) => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const tags = finishedMonths(today, MONTHS);
  const generated = generatedDatabase({ chws, tags, patients: options.patients });
  const server = await serverOf(options, generated, say);
  try {
    await whenInterrupted(server.stop, () => run({ server, generated }));
  } finally {
    await server.stop();
  }
}

async function serverOf(
  options: BenchOptions,
  generated: GeneratedDatabase,
  say: (line: string) => void,
): Promise<MeasuredServer> {
  const { url, database, hasViews, roundTrip, megabits } = options;
  if (url !== undefined) {
    const authorization = authorizationOf(process.env);
    return scratchServer({ url, authorization }, { generated, hasViews, database, say });
  }
  const { chws, tags, patients } = generated.layout;
  return modelServer({ size: { chws, tags, patients }, hasViews, line: { roundTrip, megabits } });
}
