import type { DatabaseError } from '../../domain/index.ts';
import { HttpStatusError } from './http-status-error.ts';
import { saysNodeIsDown } from './node-is-down.ts';
import { SilenceError } from './silence.ts';
import { UnusableAnswerError } from './unusable-answer-error.ts';

/** Statuses with which a proxy or gateway says that the database behind it did not answer. */
const NOT_ANSWERED: readonly number[] = [408, 502, 503, 504];

/**
 * What a failed read means. `refused` is only what the database says in its own words; a node that is
 * down, a proxy's page or an answer that is not whole is a database that cannot be reached: all of them
 * may pass.
 */
export function databaseErrorOf(failure: unknown, request: string): DatabaseError {
  const status = statusOf(failure);
  if (status === 401) return { code: 'signed-out' };
  if (status === 429) return { code: 'unreachable', request, reason: 'busy' };
  if (failure instanceof SilenceError) return { code: 'unreachable', request, reason: 'silent' };

  const words = wordsOf(failure, status);
  if (words !== undefined && !saysNodeIsDown(words) && !NOT_ANSWERED.includes(status ?? 0)) {
    return { code: 'refused', request, status: status ?? 200, words };
  }
  const reason = unreachableReason(failure, status, words);
  return reason === undefined
    ? { code: 'unreachable', request }
    : { code: 'unreachable', request, reason };
}

/** The HTTP status of a failure, or what PouchDB's local databases give in its place. */
export function statusOf(failure: unknown): number | undefined {
  const status = (failure as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** Whether the database itself says that it does not have what was asked for. */
export const saysNotFound = (failure: unknown): boolean =>
  statusOf(failure) === 404 && wordsOf(failure, 404) !== undefined;

/** Whether asking again may help: everything but what the database, by a status, refuses for good. */
export function mayPass(failure: unknown): boolean {
  const status = statusOf(failure);
  if (status === undefined) return true;
  if (status === 401) return false;
  return (
    status >= 500 || status === 408 || status === 429 || wordsOf(failure, status) === undefined
  );
}

function wordsOf(failure: unknown, status: number | undefined): string | undefined {
  if (failure instanceof HttpStatusError || failure instanceof UnusableAnswerError) {
    return failure.words;
  }
  // A local database has no way to it on which something else could answer.
  return status !== undefined && failure instanceof Error ? failure.message : undefined;
}

function unreachableReason(
  failure: unknown,
  status: number | undefined,
  words: string | undefined,
): Extract<DatabaseError, { code: 'unreachable' }>['reason'] {
  if (failure instanceof UnusableAnswerError && words === undefined) return failure.reason;
  const isPage = status !== undefined && words === undefined && !NOT_ANSWERED.includes(status);
  return isPage || failure instanceof SyntaxError ? 'unreadable' : undefined;
}
