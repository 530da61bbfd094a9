import { Service, computed, signal } from '@angular/core';

const DAY_MS = 86_400_000;

/** What the clocks of this computer and of the server say of the same moment. */
export interface ClockDifference {
  readonly computer: Date;
  readonly server: Date;
}

/**
 * The time of the server, as its answers say it in their `Date` header (RFC 9110, 6.6.1), where this
 * computer's clock differs from it by more than a day. A computer whose battery is flat is months or
 * years behind: by its clock the wrong month would be chosen, or a running month be called finished.
 * Less than a day is a matter of time zones and of slow answers, and the computer's clock is taken.
 */
@Service()
export class ServerClock {
  readonly #difference = signal<ClockDifference | undefined>(undefined);

  /** The two clocks as they were last compared; undefined where they agree to a day. */
  readonly difference = this.#difference.asReadonly();
  /** Milliseconds that the server is ahead of this computer, 0 where they agree to a day. */
  readonly #ahead = computed(() => {
    const difference = this.#difference();
    return difference === undefined
      ? 0
      : difference.server.getTime() - difference.computer.getTime();
  });

  /** Compares the clocks by an answer that has just come from the server itself, not from a cache. */
  compareWith(answer: Response): void {
    const server = new Date(answer.headers.get('Date') ?? '');
    const computer = new Date();
    // A server that does not say the time, as across origins, proves nothing.
    if (Number.isNaN(server.getTime())) return;
    const differs = Math.abs(server.getTime() - computer.getTime()) > DAY_MS;
    this.#difference.set(differs ? { computer, server } : undefined);
  }

  /** The present moment. */
  now(): Date {
    return new Date(Date.now() + this.#ahead());
  }
}
