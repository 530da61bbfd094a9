import type { OnServer } from './source.ts';

/** A phone at the edge of a network hears nothing for minutes; the reader waits no longer than this. */
const LONGEST_WAIT_IN_MS = 8000;

/** What the CHT's server answers for documents that are not there, or not the reader's. */
const NOT_THERE = [403, 404];

/**
 * Asks the CHT's server for one document that the reader may see. It is a plain read: the CHT logs no
 * sync for it.
 */
export async function askServer(id: string): Promise<OnServer> {
  try {
    const answer = await fetch(`/medic/${encodeURIComponent(id)}`, {
      headers: { accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
    });
    if (NOT_THERE.includes(answer.status)) return { kind: 'not-there' };
    if (!answer.ok) return { kind: 'not-known' };
    return { kind: 'there', document: (await answer.json()) as unknown };
  } catch {
    // No connection, or no JSON: a sign-in page of the network, for one.
    return { kind: 'not-known' };
  }
}
