import { setTimeout as sleep } from 'node:timers/promises';

/** How slow the way to the model is. */
export interface Line {
  /** Milliseconds that each request travels, there and back. */
  readonly roundTrip: number;
  /** Megabits per second from the model; undefined: as fast as the machine. */
  readonly megabits: number | undefined;
}

/**
 * A resource that does one thing at a time: users wait for one another. It has its own clock, so
 * that waking up late does not add up.
 */
class Queue {
  #freeAt = 0;

  /** Takes so many milliseconds from `from` on, and tells when that is over. */
  take(from: number, milliseconds: number): number {
    this.#freeAt = Math.max(this.#freeAt, from) + milliseconds;
    return this.#freeAt;
  }
}

const waitUntil = async (due: number): Promise<void> => {
  const left = due - performance.now();
  // A timer is late by about a millisecond.
  if (left > 1) await sleep(left);
};

/**
 * The time that a request takes besides being computed: of the database, which has two cores that
 * four requests at once do not use better than one, and of the line.
 */
export class Pace {
  readonly #database = new Queue();
  readonly #line = new Queue();
  readonly #roundTrip: number;
  readonly #megabits: number | undefined;

  constructor({ roundTrip, megabits }: Line) {
    this.#roundTrip = roundTrip;
    this.#megabits = megabits;
  }

  /** Waits for the round trip; from then on the database works on the request. */
  async arrival(): Promise<number> {
    const due = performance.now() + this.#roundTrip;
    await waitUntil(due);
    return due;
  }

  /** Waits until the database has worked on a piece. */
  async work(from: number, microseconds: number): Promise<number> {
    const due = this.#database.take(from, microseconds / 1000);
    await waitUntil(due);
    return due;
  }

  /** Waits until a piece that is ready has gone through the line. */
  async send(ready: number, bytes: number): Promise<void> {
    if (this.#megabits === undefined) return;
    await waitUntil(this.#line.take(ready, (bytes * 8) / (this.#megabits * 1000)));
  }
}
