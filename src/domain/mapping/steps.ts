/**
 * A computation that can be left and taken up again, so that a page stays usable while it runs: it yields
 * how many things are done, and returns its result.
 */
export type Steps<T> = Generator<number, T>;

/** Runs a computation to its end at once. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
