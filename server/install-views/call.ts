import { saysAccountIsLocked } from '../../src/data-access/index.ts';
import { fieldOf, isFilledText } from '../../src/domain/index.ts';
import { StartError } from '../start/index.ts';
import type { DatabaseAddress } from './database-address.ts';

/** An answer of the database. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** How long one call may take; an index goes on being built behind a call that was given up. */
const PATIENCE_IN_MS = 60_000;

/** Calls the database with an administrator's rights. `path` is below the database. */
export async function call(
  { url, authorization }: DatabaseAddress,
  method: 'GET' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await fetch(`${url}/${path}`, {
    method,
    headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_IN_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // Not JSON: a proxy's page, which only its status is read of.
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
}

/**
 * The error for an answer that leaves nothing more to try, with the database's own words.
 *
 * @param documents what only administrators write: the sentence about them begins so
 */
export function refusal(
  { status, body }: Answer,
  documents: 'Design documents' | 'Extensions' = 'Design documents',
): StartError {
  const reason = fieldOf(body, 'reason') ?? fieldOf(body, 'error');
  const words = isFilledText(reason) ? `: ${reason}` : '';
  return new StartError(
    `The database refused (${status})${words}${saysAccountIsLocked(words) ? '' : adviceFor(status, documents)}`,
  );
}

function adviceFor(status: number, documents: string): string {
  if (status === 405)
    return "\nGive the address of the database itself: this product's host only reads.";
  return status === 401 || status === 403
    ? `\n${documents} are written by administrators of CouchDB only.`
    : '';
}
