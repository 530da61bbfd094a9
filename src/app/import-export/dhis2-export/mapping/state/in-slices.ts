import type { Steps } from '../../../../../domain/index.ts';

/** So long a slice may hold up the page, in milliseconds; one step may make it longer. */
const SLICE_MS = 30;

/** What is told of a computation, and how it is given up. */
export interface Sliced {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/**
 * Runs a computation on the page's own thread in slices, between which the page answers. What was done is
 * told after each; given up, it rejects, and can be taken up again.
 */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: Sliced): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    let done = 0;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
      done = step.value;
    }
    onProgress(done);
    await nextTask();
    signal.throwIfAborted();
  }
}

/**
 * Lets the page answer before what follows. A timer of 0 waits 4 ms in browsers once it is one of many; a
 * message does not.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
