import type { RequestEntry } from '../model/statistics.ts';
import type { Exported } from './client-job.ts';
import { type ClientProcess, startClient } from './client-process.ts';
import type { Metered } from './meter.ts';
import type { Scope, ScopeName } from './scopes.ts';
import type { MeasuredServer } from './server.ts';

/** One line of the table. */
export interface Measurement extends Exported {
  readonly chws: number;
  readonly scope: ScopeName;
  readonly run: 'first' | 'second';
  /** The same requests with nothing but downloading and parsing. */
  readonly floor: Metered;
  readonly bytes: number;
  /** Milliseconds; nothing, where only the server knows. */
  readonly databaseTime: number | undefined;
  /** What the model computed longer than it charged, in milliseconds: more than nothing is a fault. */
  readonly computing: number | undefined;
  readonly log: readonly RequestEntry[];
}

/** Where and on which day is measured. */
export interface RunContext {
  readonly server: MeasuredServer;
  readonly chws: number;
  readonly today: string;
}

/** Measures one scope twice: by somebody who asks for the first time, and again a day later. */
export async function measureScope(
  context: RunContext,
  scope: Scope,
): Promise<readonly Measurement[]> {
  const { server, today } = context;
  await server.anew();
  const client = await startClient({ url: server.url, today });
  try {
    const first = await measure(client, context, scope, 'first');
    await server.change();
    const second = await measure(client, context, scope, 'second');
    if (scope.name !== 'all') await expectSame(second, context, scope);
    return [first, second];
  } finally {
    await client.stop();
  }
}

async function measure(
  client: ClientProcess,
  { server, chws }: RunContext,
  { name, request }: Scope,
  run: Measurement['run'],
): Promise<Measurement> {
  await server.reset();
  const exported = await client.do({ kind: 'export', request });
  const statistics = await server.statistics();
  const unknown = statistics?.unknown ?? [];
  if (unknown.length > 0) throw new Error(`The model does not know ${unknown.join(', ')}`);
  const floor = await client.do({ kind: 'replay' });
  return {
    ...exported,
    chws,
    scope: name,
    run,
    floor,
    bytes: floor.bytes,
    databaseTime: statistics?.databaseTime,
    computing: statistics?.computing,
    log: statistics?.log ?? [],
  };
}

/** What was remembered must not change a number: somebody who remembers nothing gets the same file. */
async function expectSame(
  second: Measurement,
  { server, today }: RunContext,
  scope: Scope,
): Promise<void> {
  const stranger = await startClient({ url: server.url, today });
  try {
    const { file } = await stranger.do({ kind: 'export', request: scope.request });
    if (file !== second.file) {
      throw new Error(`A second export of ${scope.name} gave another file than a first one.`);
    }
  } finally {
    await stranger.stop();
  }
}
