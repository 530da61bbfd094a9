import { delay } from './delay.ts';

/** How a read meets a connection that is lost, where whoever asks is ready to wait. */
export interface Reconnect {
  /** Milliseconds for which a lost connection is asked again; two minutes where nothing is said. */
  readonly limit?: number;
  /** Resolves when the computer has a connection again, as far as it knows; perhaps never. */
  readonly online: () => Promise<unknown>;
  /** Called when a read begins to wait for the connection, and when it goes on or ends. */
  readonly onLost: (isLost: boolean) => void;
}

/** Links by 2G and satellite are away for five to sixty seconds. */
const LIMIT = 120_000;
/** A connection may be back without anybody saying so. */
const ASK_EVERY = 3000;

/**
 * Whether a request ended without an answer: `fetch`, and reading a body, then reject with a TypeError.
 * Source: Fetch standard, "network error".
 */
export const isConnectionLost = (failure: unknown): boolean => failure instanceof TypeError;

/** The waits of one read for its connection. */
export class ConnectionWait {
  readonly #reconnect: Reconnect;
  #lostAt: number | undefined;

  constructor(reconnect: Reconnect) {
    this.#reconnect = reconnect;
  }

  /** Waits until it is time to ask again; answers whether to ask again at all. */
  async next(signal: AbortSignal | undefined): Promise<boolean> {
    const { limit = LIMIT, online, onLost } = this.#reconnect;
    const now = performance.now();
    if (this.#lostAt === undefined) {
      this.#lostAt = now;
      onLost(true);
    }
    if (now - this.#lostAt >= limit) return false;
    const ended = new AbortController();
    const until = AbortSignal.any(signal === undefined ? [ended.signal] : [ended.signal, signal]);
    try {
      await Promise.race([delay(Math.min(ASK_EVERY, limit), until), online()]);
    } finally {
      ended.abort();
    }
    return true;
  }

  /** The connection is there, or nobody waits for it any more. */
  end(): void {
    if (this.#lostAt === undefined) return;
    this.#lostAt = undefined;
    this.#reconnect.onLost(false);
  }
}
