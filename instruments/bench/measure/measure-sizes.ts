import type { BenchOptions } from '../options.ts';
import { measureSize } from './measure-size.ts';
import type { Measured } from './measured.ts';
import type { Measurement } from './run.ts';
import { withServer } from './with-server.ts';

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
    concurrentExports: sizes.flatMap(({ concurrentExports }) => concurrentExports),
    reviews: sizes.flatMap(({ reviews }) => reviews),
  };
}
