/** How many failures within which time are too many. */
export interface AttemptLimit {
  readonly failures: number;
  readonly withinMs: number;
}

/** Enough for somebody who forgot which password it was; far too few for guessing. */
const ATTEMPT_LIMIT: AttemptLimit = { failures: 10, withinMs: 60_000 };

const MOST_ENTRIES = 10_000;

/**
 * Counts failed attempts to sign in by name and address: a stranger elsewhere locks no officer out,
 * and one address may be a whole office.
 */
export class FailedAttempts {
  readonly #limit: AttemptLimit;
  readonly #now: () => number;
  /** The times of the failures, the newest last. */
  readonly #failures = new Map<string, readonly number[]>();

  /** @param now - milliseconds of a clock that never goes back */
  constructor(limit = ATTEMPT_LIMIT, now = (): number => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /** After how many seconds this name may be tried again from there; 0 where it may now. */
  waitFor(name: string, address: string): number {
    const recent = this.#recent(keyOf(name, address));
    if (recent.length < this.#limit.failures) return 0;
    const [first = this.#now()] = recent.slice(-this.#limit.failures);
    return Math.ceil((first + this.#limit.withinMs - this.#now()) / 1000);
  }

  failed(name: string, address: string): void {
    const key = keyOf(name, address);
    const failures = [...this.#recent(key), this.#now()].slice(-this.#limit.failures);
    this.#failures.delete(key);
    this.#failures.set(key, failures);
    const oldest = this.#failures.keys().next();
    if (this.#failures.size > MOST_ENTRIES && oldest.done !== true) {
      this.#failures.delete(oldest.value);
    }
  }

  succeeded(name: string, address: string): void {
    this.#failures.delete(keyOf(name, address));
  }

  #recent(key: string): readonly number[] {
    const since = this.#now() - this.#limit.withinMs;
    return (this.#failures.get(key) ?? []).filter((time) => time > since);
  }
}

// The CHT's names are in lower case, and its sign-in does not care how they are typed.
const keyOf = (name: string, address: string): string =>
  JSON.stringify([name.trim().toLowerCase(), address]);
