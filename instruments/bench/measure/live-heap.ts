import { heapNow } from './meter.ts';

/** What an export holds on to, without what the collector had not come round to take away. */
export interface LiveHeap {
  /** Bytes beyond those from before, at most. */
  readonly liveHeap: number;
}

/** Collecting takes long where much is held: too often, and nothing else would be done. */
const COLLECT_EVERY_MS = 300;

/** Runs something while garbage is collected again and again, and once more with its result. */
export async function liveHeapOf<T>(run: () => Promise<T>): Promise<LiveHeap> {
  const live = (): number => {
    globalThis.gc?.();
    return heapNow();
  };
  const before = live();
  let most = before;
  const sample = setInterval(() => {
    most = Math.max(most, live());
  }, COLLECT_EVERY_MS);
  try {
    const result = await run();
    most = Math.max(most, live());
    // Until here the result is held.
    if (result === undefined) throw new Error('There is nothing to weigh.');
    return { liveHeap: most - before };
  } finally {
    clearInterval(sample);
  }
}
