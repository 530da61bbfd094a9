/** How long a caller may take to say what they want. Answers may take as long as they need. */
export interface HttpLimits {
  /** Milliseconds for the head of a request. */
  readonly headersWithinMs: number;
  /** Milliseconds for the whole of a request. */
  readonly requestWithinMs: number;
  /** How often, in milliseconds, connections are looked at. */
  readonly checkEveryMs: number;
  /** How long, in milliseconds, running answers may take once the host is asked to stop. */
  readonly stopWithinMs: number;
}

/** Two minutes are enough for the largest part of a file on a line of 64 kbit/s. */
export const HTTP_LIMITS: HttpLimits = {
  headersWithinMs: 20_000,
  requestWithinMs: 120_000,
  checkEveryMs: 5_000,
  stopWithinMs: 10_000,
};

/** As many bytes as the longest list of keys that the page asks for, twice over. */
export const MOST_BYTES_OF_KEYS = 8 * 1024 * 1024;
