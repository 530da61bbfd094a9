import type { BenchOptions } from '../options.ts';
import type { Aggregation } from './aggregation.ts';
import type { Chain } from './client-job.ts';
import type { Crowd } from './crowd.ts';
import type { LiveHeap } from './live-heap.ts';
import { measureSize } from './measure-size.ts';
import type { Measurement } from './run.ts';
import { withServer } from './with-server.ts';

/** Something that was measured at one size. */
export type Sized<T> = T & { readonly chws: number };

/** All that was measured. */
export interface Measured {
  readonly exports: readonly Measurement[];
  /** Of all org units. */
  readonly aggregations: readonly Sized<Aggregation>[];
  /** Of all org units. */
  readonly weights: readonly Sized<LiveHeap>[];
  /** Of a second export of one unit. */
  readonly chains: readonly Sized<Chain>[];
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
  const sizes: Measured[] = [];
  for (const [index, chws] of options.chws.entries()) {
    const clients = index === 0 ? options.clients : 0;
    await withServer(
      options,
      { chws, today },
      async ({ server, generated }) => {
        const size = { server, chws, today, layout: generated.layout };
        sizes.push(await measureSize(size, { ...options, clients }, measured));
      },
      say,
    );
  }
  return {
    exports: sizes.flatMap(({ exports }) => exports),
    aggregations: sizes.flatMap(({ aggregations }) => aggregations),
    weights: sizes.flatMap(({ weights }) => weights),
    chains: sizes.flatMap(({ chains }) => chains),
    crowds: sizes.flatMap(({ crowds }) => crowds),
  };
}
