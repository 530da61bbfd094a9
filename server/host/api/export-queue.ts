/** How many exports are made, and how many may wait, at once. */
export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

/** Each export holds the target documents of a month in memory: few at once keep it bounded. */
export const QUEUE_LIMITS: QueueLimits = { atOnce: 2, waiting: 50 };

/** As many wait as may. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Lets a few tasks run at once; the others wait for their turn, in the order in which they came. */
export class ExportQueue {
  readonly #limits: QueueLimits;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Runs a task when it is its turn.
   *
   * @param signal ends the waiting; a task that runs has to look at it itself
   * @throws {QueueFull} at once, when as many wait as may
   */
  async run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    if (this.#running < this.#limits.atOnce) this.#running += 1;
    else await this.#turn(signal);
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  /** Waits until one that runs hands its place over. */
  #turn(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.#limits.waiting) throw new QueueFull('As many wait as may.');
    return new Promise((resolve, reject) => {
      const start = (): void => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = (): void => {
        this.#waiting.delete(start);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#waiting.add(start);
    });
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
