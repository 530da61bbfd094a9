/** How many exports are made, and how many may wait, at once. */
export interface QueueLimits {
  readonly atOnce: number;
  readonly waiting: number;
  /** How many of one user may wait; all that may where it is absent. */
  readonly waitingOfUser?: number;
}

/** Each export holds the target documents of a month in memory: few at once keep it bounded. */
export const QUEUE_LIMITS: QueueLimits = { atOnce: 2, waiting: 500, waitingOfUser: 250 };

/** As many wait as may. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
  /** In how many seconds those who wait will have had their turn, going by the last exports. */
  readonly seconds: number;

  constructor(seconds: number) {
    super('As many wait as may.');
    this.seconds = seconds;
  }
}

/** No export begins any more: the host is being stopped. */
export class QueueClosed extends Error {
  override readonly name = 'QueueClosed';
}

/** How long an export is taken to last before any was seen, in milliseconds. */
const FIRST_GUESS_MS = 5_000;

interface Waiting {
  readonly start: () => void;
  readonly refuse: (error: Error) => void;
}

/**
 * Lets a few tasks run at once; the others wait. Users have their turns one after another, so that
 * somebody who asks for two hundred exports does not keep everybody else waiting; those of one user
 * are made in the order in which they were asked for.
 */
export class ExportQueue {
  readonly #limits: QueueLimits;
  /** Of each user who waits, what waits; the user whose turn is next comes first. */
  readonly #waiting = new Map<string, Set<Waiting>>();
  #running = 0;
  #isClosed = false;
  #typicalMs = FIRST_GUESS_MS;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * Runs a task when it is its turn.
   *
   * @param user whose task it is
   * @param signal ends the waiting; a task that runs has to look at it itself
   * @throws {QueueFull} at once, when as many wait as may
   * @throws {QueueClosed} when the queue was closed before the task began
   */
  async run<T>(user: string, task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    signal.throwIfAborted();
    if (this.#isClosed) throw new QueueClosed('The host is being stopped.');
    if (this.#running < this.#limits.atOnce) this.#running += 1;
    else await this.#turn(user, signal);
    const started = performance.now();
    try {
      return await task();
    } finally {
      this.#typicalMs = (this.#typicalMs + performance.now() - started) / 2;
      this.#leave();
    }
  }

  /** Refuses what waits, and whatever comes; what runs goes on. */
  close(): void {
    this.#isClosed = true;
    const waiting = [...this.#waiting.values()].flatMap((tasks) => [...tasks]);
    this.#waiting.clear();
    for (const { refuse } of waiting) refuse(new QueueClosed('The host is being stopped.'));
  }

  get #length(): number {
    return [...this.#waiting.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Waits until one that runs gives its place. */
  #turn(user: string, signal: AbortSignal): Promise<void> {
    const { waiting, waitingOfUser = waiting, atOnce } = this.#limits;
    const own = this.#waiting.get(user) ?? new Set();
    if (this.#length >= waiting || own.size >= waitingOfUser) {
      const rounds = Math.ceil((this.#length + 1) / atOnce);
      throw new QueueFull(Math.max(1, Math.ceil((rounds * this.#typicalMs) / 1000)));
    }
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        signal.removeEventListener('abort', giveUp);
        settle();
      };
      const entry: Waiting = {
        start: () => end(resolve),
        refuse: (error) => end(() => reject(error)),
      };
      const giveUp = (): void => {
        this.#remove(user, entry);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      own.add(entry);
      this.#waiting.set(user, own);
    });
  }

  #remove(user: string, entry: Waiting): void {
    const own = this.#waiting.get(user);
    own?.delete(entry);
    if (own?.size === 0) this.#waiting.delete(user);
  }

  #leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    const [user, own] = next;
    const [entry] = own;
    if (entry === undefined) return;
    this.#remove(user, entry);
    // Behind all other users who wait.
    if (this.#waiting.delete(user)) this.#waiting.set(user, own);
    entry.start();
  }
}
