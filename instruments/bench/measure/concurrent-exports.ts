import { startClient } from './client-process.ts';
import type { Metered } from './meter.ts';
import type { RunContext } from './run.ts';
import type { Scope, ScopeName } from './scopes.ts';

/** What many exports at once took of one Node process. */
export interface ConcurrentExports extends Metered {
  readonly chws: number;
  readonly scope: ScopeName;
  readonly clients: number;
  /** Milliseconds; nothing, where only the server knows. */
  readonly databaseTime: number | undefined;
}

/** Has many clients of one process export the same at once. */
export async function measureConcurrentExports(
  { server, chws, today }: RunContext,
  { name, request }: Scope,
  clients: number,
): Promise<ConcurrentExports> {
  const client = await startClient({ url: server.url, today });
  try {
    await server.anew();
    await server.reset();
    const measured = await client.do({ kind: 'concurrent', request, clients });
    const databaseTime = (await server.statistics())?.databaseTime;
    return { ...measured, chws, scope: name, clients, databaseTime };
  } finally {
    await client.stop();
  }
}
