import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

/** What something took of this process. */
export interface Metered {
  readonly milliseconds: number;
  /** Milliseconds of processor time, in all threads of this process. */
  readonly processor: number;
  /** By how many bytes the heap, with what hangs on it outside, grew at most; garbage counts too. */
  readonly peakHeap: number;
  /** The longest time in milliseconds that nothing else could run. */
  readonly longestBlock: number;
}

const SAMPLE_EVERY_MS = 5;
const RESOLUTION_MS = 1;

/** Bytes of the heap, with what hangs on it outside. */
export const heapNow = (): number => {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
};

/** Runs something and measures it. The process has to be started with `--expose-gc`. */
export async function metered<T>(run: () => Promise<T>): Promise<readonly [T, Metered]> {
  globalThis.gc?.();
  const before = heapNow();
  let peak = before;
  const sample = setInterval(() => {
    peak = Math.max(peak, heapNow());
  }, SAMPLE_EVERY_MS);
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const processor = process.cpuUsage();
  const started = performance.now();
  try {
    const result = await run();
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(processor);
    // The histogram learns of a block when the loop goes on.
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    const longestBlock = Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
    const peakHeap = Math.max(peak, heapNow()) - before;
    return [result, { milliseconds, processor: (user + system) / 1000, peakHeap, longestBlock }];
  } finally {
    clearInterval(sample);
    delays.disable();
  }
}
