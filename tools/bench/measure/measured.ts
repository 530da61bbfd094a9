import type { BenchOptions } from '../options.ts';
import type { Aggregation } from './aggregation.ts';
import { startClient } from './client-process.ts';
import { type Crowd, measureCrowd } from './crowd.ts';
import { type Measurement, measureScope, type RunContext } from './run.ts';
import { type Scope, scopes } from './scopes.ts';
import { withServer } from './with-server.ts';

/** Aggregation at one size. */
export interface SizedAggregation extends Aggregation {
  readonly chws: number;
}

/** All that was measured. */
export interface Measured {
  readonly exports: readonly Measurement[];
  readonly aggregations: readonly SizedAggregation[];
  readonly crowds: readonly Crowd[];
}

/** Hears of what is measured while it is measured. */
export interface Listener {
  readonly say: (line: string) => void;
  readonly measured: (measurement: Measurement) => void;
}

/** Measures all sizes, one after another. */
export async function measureSizes(
  options: BenchOptions,
  today: string,
  { say, measured }: Listener,
): Promise<Measured> {
  const exports: Measurement[] = [];
  const aggregations: SizedAggregation[] = [];
  const crowds: Crowd[] = [];
  for (const [index, chws] of options.chws.entries()) {
    await withServer(
      options,
      { chws, today },
      async ({ server, generated }) => {
        const context: RunContext = { server, chws, today };
        const asked = scopes(generated.layout);
        for (const scope of asked)
          exports.push(...(await bestOf(options, context, scope, measured)));
        const all = asked.find(({ name }) => name === 'all');
        if (all !== undefined) aggregations.push(await aggregation(context, all));
        if (index > 0 || options.clients === 0) return;
        for (const scope of asked.filter(({ name }) => name !== 'with those below')) {
          crowds.push(await measureCrowd(context, scope, options.clients));
        }
      },
      say,
    );
  }
  return { exports, aggregations, crowds };
}

/** Other programs only make a run slower: of several the fastest says most. */
async function bestOf(
  { repeat }: BenchOptions,
  context: RunContext,
  scope: Scope,
  measured: (measurement: Measurement) => void,
): Promise<readonly Measurement[]> {
  const tries: (readonly Measurement[])[] = [];
  for (let run = 0; run < repeat; run += 1) tries.push(await measureScope(context, scope));
  const best = (['first', 'second'] as const).flatMap(
    (run) =>
      tries
        .flatMap((both) => both.filter((one) => one.run === run))
        .toSorted((a, b) => a.milliseconds - b.milliseconds)[0] ?? [],
  );
  best.forEach(measured);
  return best;
}

async function aggregation(
  { server, chws, today }: RunContext,
  { request }: Scope,
): Promise<SizedAggregation> {
  const client = await startClient({ url: server.url, today });
  try {
    return { chws, ...(await client.do({ kind: 'aggregate', request })) };
  } finally {
    await client.stop();
  }
}
