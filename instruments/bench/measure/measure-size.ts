import type { Layout } from '../database/layout.ts';
import type { BenchOptions } from '../options.ts';
import type { ClientAnswers, ClientJob } from './client-job.ts';
import { startClient } from './client-process.ts';
import { measureConcurrentExports } from './concurrent-exports.ts';
import type { Measured } from './measured.ts';
import { measureReviews } from './reviews.ts';
import { type Measurement, measureScope, type RunContext } from './run.ts';
import { type Scope, scopes } from './scopes.ts';

/** Measures all there is to measure of one database. */
export async function measureSize(
  { layout, ...context }: RunContext & { readonly layout: Layout },
  { repeat, clients }: Pick<BenchOptions, 'repeat' | 'clients'>,
  measured: (measurement: Measurement) => void,
): Promise<Measured> {
  const { chws } = context;
  const { unit, below, all } = scopes(layout);
  const exports: Measurement[] = [];
  for (const scope of [unit, below, all]) {
    const best = await bestOf(repeat, () => measureScope(context, scope));
    best.forEach(measured);
    exports.push(...best);
  }
  const aggregation = await byItself(context, { kind: 'aggregate', request: all.request });
  const weight = await byItself(context, { kind: 'weigh', request: all.request });
  const chain = await byItself(context, { kind: 'chain', request: unit.request });
  const reviews = await measureReviews(context, [unit, all]);
  const concurrent = (scope: Scope) => measureConcurrentExports(context, scope, clients);
  return {
    exports,
    aggregations: [{ chws, ...aggregation }],
    weights: [{ chws, ...weight }],
    chains: [{ chws, ...chain }],
    reviews,
    concurrentExports: clients === 0 ? [] : [await concurrent(unit), await concurrent(all)],
  };
}

/** Other programs only make a run slower: of several the fastest says most. */
async function bestOf(
  repeat: number,
  measure: () => Promise<readonly Measurement[]>,
): Promise<readonly Measurement[]> {
  const tries: Measurement[] = [];
  for (let run = 0; run < repeat; run += 1) tries.push(...(await measure()));
  tries.sort((a, b) => a.milliseconds - b.milliseconds);
  return (['first', 'second'] as const).flatMap(
    (run) => tries.find((one) => one.run === run) ?? [],
  );
}

/** What a new client says of one job. */
async function byItself<Job extends ClientJob>(
  { server, today }: RunContext,
  job: Job,
): Promise<ClientAnswers[Job['kind']]> {
  const client = await startClient({ url: server.url, today });
  try {
    return await client.do(job);
  } finally {
    await client.stop();
  }
}
