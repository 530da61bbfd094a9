import { createHash } from 'node:crypto';
import type { ExportVerdict } from './export-verdict.ts';
import type { Credentials } from './upstream.ts';

const KEPT_FOR_MS = 5_000;
const KEPT_AT_MOST = 1_000;

/** Remembers verdicts for a few seconds: an export asks hundreds of times with one session. */
export interface VerdictMemory {
  /** The verdict on a caller: the remembered one, or the one that `decide` gives now. */
  recall(credentials: Credentials, decide: () => Promise<ExportVerdict>): Promise<ExportVerdict>;
}

// A hash, so that no session can be read from the memory of this process.
const keyOf = ({ cookie, authorization }: Credentials): string =>
  createHash('sha256')
    .update(JSON.stringify([cookie, authorization]))
    .digest('base64');

/** @param now - milliseconds of a clock that never goes back */
export function createVerdictMemory(now: () => number): VerdictMemory {
  const verdicts = new Map<string, { verdict: Promise<ExportVerdict>; until: number }>();
  return {
    recall(credentials, decide) {
      const key = keyOf(credentials);
      const kept = verdicts.get(key);
      if (kept !== undefined && kept.until > now()) return kept.verdict;
      const verdict = decide();
      // Anew, and so last in the map's order: the first entry is always the oldest.
      verdicts.delete(key);
      verdicts.set(key, { verdict, until: now() + KEPT_FOR_MS });
      const oldest = verdicts.keys().next();
      if (verdicts.size > KEPT_AT_MOST && oldest.done !== true) verdicts.delete(oldest.value);
      // "It did not answer" is not a verdict: the next request asks again.
      verdict.catch(() => {
        if (verdicts.get(key)?.verdict === verdict) verdicts.delete(key);
      });
      return verdict;
    },
  };
}
