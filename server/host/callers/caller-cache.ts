import { createHash } from 'node:crypto';
import type { Caller } from './read-caller.ts';
import type { Credentials } from './upstream.ts';

const VALID_FOR_MS = 5_000;
const MOST_ENTRIES = 1_000;

/** Holds for a few seconds who a caller is: an export asks hundreds of times with one session. */
export interface CallerCache {
  /** Who the caller is: as it was read seconds ago, or as `read` gives it now. */
  get(
    credentials: Credentials,
    read: () => Promise<Caller | undefined>,
  ): Promise<Caller | undefined>;
}

// A hash, so that no session can be read from the memory of this process.
const keyOf = ({ cookie, authorization }: Credentials): string =>
  createHash('sha256')
    .update(JSON.stringify([cookie, authorization]))
    .digest('base64');

/** @param now - milliseconds of a clock that never goes back */
export function createCallerCache(now: () => number): CallerCache {
  const entries = new Map<string, { caller: Promise<Caller | undefined>; until: number }>();
  return {
    get(credentials, read) {
      const key = keyOf(credentials);
      const entry = entries.get(key);
      if (entry !== undefined && entry.until > now()) return entry.caller;
      const caller = read();
      // Again, and so last in the map's order: the first entry is always the oldest.
      entries.delete(key);
      entries.set(key, { caller, until: now() + VALID_FOR_MS });
      const oldest = entries.keys().next();
      if (entries.size > MOST_ENTRIES && oldest.done !== true) entries.delete(oldest.value);
      // "It did not answer" says nothing about the caller: the next request asks again.
      caller.catch(() => {
        if (entries.get(key)?.caller === caller) entries.delete(key);
      });
      return caller;
    },
  };
}
