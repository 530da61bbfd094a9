import { fieldOf, isRecord } from '../../domain/index.ts';
import { databaseWords } from './http-status-error.ts';
import { incomplete, otherDocuments } from './unusable-answer-error.ts';

/** A row of an answer, its fields not yet known. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/**
 * The rows of an answer of `_all_docs` or of a view. Every read takes its rows from here: an answer
 * without rows, with an error beside them, or with more than the limit is asked for again.
 *
 * @throws {UnusableAnswerError}
 * @example
 * answerRows({ total_rows: 1, rows: [{ id: 'a', key: 'a', value: {} }] }) // => [{ id: 'a', … }]
 */
export function answerRows(answer: unknown, limit = Infinity): readonly AnswerRow[] {
  const rows = fieldOf(answer, 'rows');
  if (databaseWords(answer) !== undefined || !Array.isArray(rows) || !rows.every(isRecord)) {
    throw incomplete(answer);
  }
  // A CHT leaves out the limit, the range and the order for accounts that are offline.
  if (rows.length > limit) throw otherDocuments();
  return rows;
}

/**
 * Checks that no row says that it could not be read. Not for `_all_docs` with keys, which says so of
 * ids that do not exist.
 */
export function withoutErrors(rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const faulty = rows.find((row) => row['error'] !== undefined);
  if (faulty !== undefined) throw incomplete(faulty);
  return rows;
}

/** How many rows an index has in all, as each of its answers says; undefined where one does not. */
export function totalRows(answer: unknown): number | undefined {
  const total = fieldOf(answer, 'total_rows');
  return typeof total === 'number' ? total : undefined;
}
