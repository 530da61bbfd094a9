import type { Look } from './client-job.ts';
import { startClient, type ClientProcess } from './client-process.ts';
import type { RunContext } from './run.ts';
import type { Scope, ScopeName } from './scopes.ts';

/** What looking at a choice for the first time takes. */
export interface LookCost {
  readonly chws: number;
  readonly scope: ScopeName;
  readonly at: Look;
  readonly milliseconds: number;
  readonly requests: number;
  /** What was answered; nothing, where only the server knows. */
  readonly bytes: number | undefined;
  readonly databaseTime: number | undefined;
}

const LOOKS: readonly Look[] = ['export', 'review', 'review with six months'];

/** Measures what reviews cost beside the exports of the same, which come first. */
export async function measureReviews(
  context: RunContext,
  scopes: readonly Scope[],
): Promise<readonly LookCost[]> {
  const { server, today } = context;
  const costs: LookCost[] = [];
  await server.anew();
  const client = await startClient({ url: server.url, today });
  try {
    for (const scope of scopes) {
      for (const at of LOOKS) costs.push(await costOf(context, client, scope, at));
    }
  } finally {
    await client.stop();
  }
  return costs;
}

async function costOf(
  { server, chws }: RunContext,
  client: ClientProcess,
  { name, request }: Scope,
  at: Look,
): Promise<LookCost> {
  await server.reset();
  const { milliseconds, requests } = await client.do({ kind: 'look', request, at });
  const { unknown = [], log, databaseTime } = (await server.statistics()) ?? {};
  if (unknown.length > 0) throw new Error(`The model does not know ${unknown.join(', ')}`);
  const bytes = log?.reduce((sum, answer) => sum + answer.bytes, 0);
  return { chws, scope: name, at, milliseconds, requests, bytes, databaseTime };
}
